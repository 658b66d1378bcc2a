using System.Collections.Frozen;
using Reconcile.Language.Lexicons;

namespace Reconcile.Clustering.Grouping;

/// <summary>Words that stand in articles on any subject and so say little about the story.</summary>
internal static class BackgroundWords
{
    private static readonly (FrozenSet<string> None, FrozenSet<string> Common) Lists = Load();

    /// <summary>Whether the lower-case word is not counted at all.</summary>
    public static bool IsIgnored(ReadOnlySpan<char> word) => Lists.None.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the stem belongs to a word that is common in news.</summary>
    public static bool IsCommon(string stem) => Lists.Common.Contains(stem);

    private static (FrozenSet<string> None, FrozenSet<string> Common) Load()
    {
        HashSet<string> none = new(StringComparer.Ordinal);
        HashSet<string> common = new(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Clustering/Grouping/background.lexicon"))
        {
            foreach (string word in line.Values)
            {
                if (line.Section == "none") none.Add(word);
                else common.Add(Stem.Of(word).ToString());
            }
        }

        return (none.ToFrozenSet(StringComparer.Ordinal), common.ToFrozenSet(StringComparer.Ordinal));
    }
}
