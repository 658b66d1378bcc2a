using FluentAssertions;
using Reconcile.Extraction.Polarities;
using Reconcile.Language;
using Xunit;

namespace Reconcile.Core.Tests.Extraction.Polarities;

public sealed class PolarityCorpusTests
{
    public static TheoryData<string> Lines() => StarredLine.Read("Extraction/Polarities/polarity.corpus");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Reads_polarity_as_the_corpus_says(string line)
    {
        StarredLine starred = StarredLine.Parse(line);
        ParsedText parsed = TextAnalyzer.Default.Analyze(starred.Text);
        PolarityReading reading = PolarityReader.Read(parsed, starred.TokenIn(parsed));
        string got = (reading.Polarity == Polarity.Negative ? "-" : "+") + (reading.Absolute == Absolute.None ? "" : " " + reading.Absolute);
        if (starred.Gap) got.Should().NotBe(starred.Expected, "a known gap that closes belongs with the others");
        else if (starred.Nothing) got.Should().StartWith("+");
        else if (starred.Expected.Length == 1) got.Should().StartWith(starred.Expected);
        else got.Should().Be(starred.Expected);
    }
}
