using FluentAssertions;
using Reconcile.Extraction.Entities;
using Reconcile.Language;
using Xunit;

namespace Reconcile.Core.Tests.Extraction.Entities;

public sealed class EntityCorpusTests
{
    // A line: the text, " => ", then "words = key" for each mention in text order, parted by "; ". "~" marks a known gap.
    public static TheoryData<string> Lines()
    {
        TheoryData<string> data = [];
        string path = Path.Combine(AppContext.BaseDirectory, "Extraction", "Entities", "names.corpus");
        foreach (string line in File.ReadLines(path))
            if (line.Length > 0 && line[0] != '#') data.Add(line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Finds_what_the_corpus_says(string line)
    {
        bool gap = line[0] == '~';
        string[] sides = line.TrimStart('~').Split(" => ");
        ParsedText parsed = TextAnalyzer.Default.Analyze(sides[0]);
        EntityIndex index = EntityResolver.Resolve(parsed);
        string got = string.Join("; ", index.Mentions.Select(m =>
            $"{sides[0][parsed.Tokens[m.FirstToken].Start..parsed.Tokens[m.EndToken - 1].End]} = {index.Entities[m.Entity].Key}"));
        if (gap) got.Should().NotBe(sides[1], "the gap is closed: take the mark away");
        else got.Should().Be(sides[1]);
    }
}
