using FluentAssertions;
using Reconcile.Language;
using Xunit;

namespace Reconcile.Core.Tests.Extraction;

/// <summary>A line of a corpus that marks one word between stars: <c>The dam did not *break*. => -</c>.</summary>
internal sealed record StarredLine(string Text, int Start, string Expected, bool Nothing, bool Gap)
{
    public static TheoryData<string> Read(string corpus)
    {
        TheoryData<string> data = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, corpus)))
            if (line.Length > 0 && line[0] != '#') data.Add(line);
        return data;
    }

    public static StarredLine Parse(string line)
    {
        bool nothing = line.StartsWith("! ", StringComparison.Ordinal), gap = line.StartsWith("~ ", StringComparison.Ordinal);
        string[] sides = (nothing || gap ? line[2..] : line).Split(" => ");
        int start = sides[0].IndexOf('*', StringComparison.Ordinal);
        return new StarredLine(sides[0].Replace("*", "", StringComparison.Ordinal), start, sides.Length > 1 ? sides[1] : "", nothing, gap);
    }

    /// <summary>The marked word.</summary>
    public int TokenIn(ParsedText parsed)
    {
        int token = Array.FindIndex(parsed.Tokens, t => t.Start <= Start && Start < t.End);
        token.Should().BeGreaterThanOrEqualTo(0, "every line marks a word");
        return token;
    }
}
