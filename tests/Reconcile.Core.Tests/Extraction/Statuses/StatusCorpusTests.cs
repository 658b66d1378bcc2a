using FluentAssertions;
using Reconcile.Extraction.Statuses;
using Reconcile.Language;
using Xunit;

namespace Reconcile.Core.Tests.Extraction.Statuses;

public sealed class StatusCorpusTests
{
    public static TheoryData<string> Lines() => StarredLine.Read("Extraction/Statuses/status.corpus");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Reads_status_as_the_corpus_says(string line)
    {
        StarredLine starred = StarredLine.Parse(line);
        ParsedText parsed = TextAnalyzer.Default.Analyze(starred.Text);
        StatusReading reading = StatusReader.Read(parsed, starred.TokenIn(parsed));
#pragma warning disable CA1308 // The corpus is written in lower case.
        string got = (reading.Skip != SkipReason.None ? reading.Skip.ToString() : reading.Status.ToString()).ToLowerInvariant();
#pragma warning restore CA1308
        if (starred.Gap) got.Should().NotBe(starred.Expected, "a known gap that closes belongs with the others");
        else got.Should().Be(starred.Nothing ? "stated" : starred.Expected);
    }
}
