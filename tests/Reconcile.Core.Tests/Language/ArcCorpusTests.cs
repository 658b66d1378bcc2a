using FluentAssertions;
using Reconcile.Language;
using Xunit;

namespace Reconcile.Core.Tests.Language;

public sealed class ArcCorpusTests
{
    public static TheoryData<string> Lines()
    {
        TheoryData<string> data = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "arcs.corpus")))
            if (line.Length > 0 && line[0] != '#') data.Add(line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Finds_the_arcs_that_matter(string line)
    {
        bool gap = line[0] == '~';
        string[] sides = line.TrimStart('~', ' ').Split(" => ");
        ParsedText parsed = TextAnalyzer.Default.Analyze(sides[0]);
        string[] wrong = [.. sides[1].Split("; ").Select(fact => Check(parsed, fact)).OfType<string>()];
        if (gap) wrong.Should().NotBeEmpty("a known gap that closed must lose its mark");
        else wrong.Should().BeEmpty();
    }

    [Theory]
    [InlineData("His cousin, a friend of whom was hurt, left two dead and three others who left one dead and many wounded.")]
    [InlineData("Left dead and two injured and wounded four, one of which killed one and injured the two and wounded six left.")]
    [InlineData("Faces up to 20 up to 30 and killed one and left 3 dead and 4 missing, none of whom were left and found 5.")]
    [InlineData("None of whom. Which of which left one of whom dead and five of which wounded, including one, have been left.")]
    public void What_is_put_right_stays_a_tree(string text)
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(text);
        foreach (SentenceRange sentence in parsed.Sentences)
        {
            int roots = 0;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                int at = i, steps = 0;
                while (at >= 0 && steps++ <= parsed.Tokens.Length) at = parsed.Tokens[at].Head;
                at.Should().BeNegative("every word leads to the root");
                if (parsed.Tokens[i].Head < 0) roots++;
            }

            roots.Should().Be(1);
        }
    }

    // What the parse says instead, or null.
    private static string? Check(ParsedText parsed, string fact)
    {
        string[] parts = fact.Split(' ');
        Token token = parsed.Tokens[Find(parsed, parts[0])];
        string head = token.Head < 0 ? "-" : parsed.Form(token.Head).ToString();
        return token.Relation.ToString() == parts[1] && head == parts[2].Split('#')[0] && (token.Head < 0 || token.Head == Find(parsed, parts[2]))
            ? null
            : $"{parts[0]} {token.Relation} {head}";
    }

    private static int Find(ParsedText parsed, string word)
    {
        string[] parts = word.Split('#');
        int left = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
        for (int i = 0; i < parsed.Tokens.Length; i++)
            if (parsed.Form(i).SequenceEqual(parts[0]) && --left == 0) return i;
        throw new InvalidOperationException($"No word {word} in: {parsed.Text}");
    }
}
