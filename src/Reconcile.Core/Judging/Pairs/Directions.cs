using System.Text;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Judging.Pairs;

/// <summary>Words of place and direction that exclude each other (<c>near</c>, <c>far from</c>); from <c>directions.lexicon</c>.</summary>
internal static class Directions
{
    private const int LongestPhrase = 3;
    private static readonly HashSet<(string, string)> Pairs = Load();

    /// <summary>Whether two rows of tokens, as they stand, are opposite directions.</summary>
    public static bool AreOpposite(ParsedText first, ReadOnlySpan<int> a, ParsedText second, ReadOnlySpan<int> b) =>
        a.Length is > 0 and <= LongestPhrase && b.Length is > 0 and <= LongestPhrase && Pairs.Contains((Phrase(first, a), Phrase(second, b)));

    private static string Phrase(ParsedText parsed, ReadOnlySpan<int> tokens)
    {
        var phrase = new StringBuilder();
        foreach (int token in tokens) phrase.Append(phrase.Length > 0 ? " " : string.Empty).Append(parsed.Form(token));
        return phrase.ToString().ToLowerInvariant();
    }

    private static HashSet<(string, string)> Load()
    {
        var pairs = new HashSet<(string, string)>();
        foreach (LexiconLine line in LexiconReader.Read("Judging/Pairs/directions.lexicon"))
        {
            foreach (string left in line.Key.Split('|', StringSplitOptions.TrimEntries))
            {
                foreach (string value in line.Values)
                {
                    foreach (string right in value.Split('|', StringSplitOptions.TrimEntries))
                        if (!pairs.Add((left, right)) || !pairs.Add((right, left))) throw line.Fault($"the pair '{left}', '{right}' stands here twice");
                }
            }
        }

        return pairs;
    }
}
