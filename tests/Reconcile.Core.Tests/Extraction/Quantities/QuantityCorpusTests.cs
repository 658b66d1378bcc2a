using FluentAssertions;
using Reconcile.Extraction.Quantities;
using Reconcile.Extraction.Times;
using Reconcile.Language;
using Xunit;

namespace Reconcile.Core.Tests.Extraction.Quantities;

public sealed class QuantityCorpusTests
{
    // A line: the text, " => ", then "words = value" for each quantity in text order, parted by "; ". "!" nothing may be found. "~" a known gap.
    public static TheoryData<string> Lines()
    {
        TheoryData<string> data = [];
        string folder = Path.Combine(AppContext.BaseDirectory, "Extraction", "Quantities");
        foreach (string path in Directory.GetFiles(folder, "*.corpus").Order(StringComparer.Ordinal))
            foreach (string line in File.ReadLines(path))
                if (line.Length > 0 && line[0] != '#') data.Add(line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Finds_what_the_corpus_says(string line)
    {
        bool gap = line[0] == '~', nothing = line.TrimStart('~')[0] == '!';
        string[] sides = line.TrimStart('~', '!', ' ').Split(" => ");
        string right = nothing ? string.Empty : sides[1], text = sides[0];
        ParsedText parsed = TextAnalyzer.Default.Analyze(text);
        QuantityMention[] found = QuantityExtractor.Extract(parsed, TimeExtractor.Extract(parsed, null));
        string got = string.Join("; ", found.Select(q => $"{text.Substring(q.Span.Start, q.Span.Length)} = {QuantityText.Of(q.Quantity)}"));
        if (gap) got.Should().NotBe(right, "the gap is closed: take the mark away");
        else got.Should().Be(right);
    }
}
