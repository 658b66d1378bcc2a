using System.Globalization;
using FluentAssertions;
using Reconcile.Extraction.Times;
using Reconcile.Language;
using Xunit;

namespace Reconcile.Core.Tests.Extraction.Times;

public sealed class TimeCorpusTests
{
    // "@ 2022-11-11" sets the day of the lines after it, "@ -" says that none is known. A line: the text, " => ", then "words = value [from..to]"
    // for each time in text order, parted by "; ". "!" nothing may be found. "~" a known gap.
    public static TheoryData<string, string> Lines()
    {
        TheoryData<string, string> data = [];
        string day = "-";
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Extraction", "Times", "times.corpus")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '@') day = line[1..].Trim();
            else data.Add(day, line);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Finds_what_the_corpus_says(string day, string line)
    {
        bool gap = line[0] == '~', nothing = line.TrimStart('~')[0] == '!';
        string[] sides = line.TrimStart('~', '!', ' ').Split(" => ");
        string right = nothing ? string.Empty : sides[1], text = sides[0];
        PublicationTime? published = day == "-" ? null : new PublicationTime(DateOnly.Parse(day, CultureInfo.InvariantCulture));
        TimeMention[] found = TimeExtractor.Extract(TextAnalyzer.Default.Analyze(text), published);
        string got = string.Join("; ", found.Select(t => $"{text.Substring(t.Span.Start, t.Span.Length)} = {TimeText.Of(t)}"));
        if (gap) got.Should().NotBe(right, "the gap is closed: take the mark away");
        else got.Should().Be(right);
    }
}
