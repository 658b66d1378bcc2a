using FluentAssertions;
using Reconcile.Language;
using Reconcile.Language.Tokens;
using Xunit;

namespace Reconcile.Core.Tests.Language;

public sealed class TokenizerTests
{
    public static TheoryData<string> Lines()
    {
        TheoryData<string> data = [];
        string folder = Path.Combine(AppContext.BaseDirectory, "Language");
        foreach (string line in File.ReadLines(Path.Combine(folder, "tokens.corpus")))
            if (line.Length > 0 && line[0] != '#') data.Add(line);
        return data;
    }

    // A line: the text, " => ", the tokens with spaces between; "||" parts sentences; \n is a line end.
    [Theory]
    [MemberData(nameof(Lines))]
    public void Cuts_as_the_corpus_says(string line)
    {
        string[] sides = line.Split(" => ");
        string text = sides[0].Replace("\\n", "\n", StringComparison.Ordinal);
        List<TextSpan> tokens = [];
        Tokenizer.Tokenize(text, 0, text.Length, tokens);
        List<int> starts = SentenceSplitter.Split(text, tokens, []);
        string got = string.Join(' ', tokens.Select((t, i) => (i > 0 && starts.Contains(i) ? "|| " : "") + t.Of(text).ToString()));
        got.Should().Be(sides[1]);
    }
}
