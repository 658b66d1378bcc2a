using Reconcile.Extraction.Entities;
using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging.Names;

/// <summary>One person's name in two spellings.</summary>
internal sealed class SpellingRule : IRule
{
    public string Name => "name-or-role";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article) return null;
        foreach ((string a, bool isPerson, string source) in pair.First.SpelledNames)
        {
            foreach ((string b, bool isOther, string otherSource) in pair.Second.SpelledNames)
            {
                if ((!isPerson && !isOther) || (!AreVariants(a, b) && !OfficeNames.AreOne(a, source, b, otherSource))) continue;
                var slot = new Slot($"spelling:{Slot.Unordered(a, b)}", $"How is the name spelled: {a} or {b}?");

                // Where the story plays among another script, the letters are a choice of who carried the name over.
                return new Verdict(
                    VerdictKind.Conflict, ConflictType.NameOrRole, slot, a, b,
                    $"One side writes {a}, the other {b}.", Name, pair.First.OtherScript && !HoldsGivenName(a, b) ? 0.4 : 0.8)
                { Identity = 0.9 };
            }
        }

        return null;
    }

    /// <summary>Two listed given names are two people's, but for one letter (Michele, Michelle); Daniel and Daniella are no slip.</summary>
    private static bool MayBeOne(string a, string b)
    {
        if (NameWords.GenderOfGivenName(a) is not { } gender || NameWords.GenderOfGivenName(b) is not { } other || SoundAlike(a, b)) return true;
        return (gender == other || gender == "either" || other == "either") && Math.Abs(a.Length - b.Length) == 1 && SpellingProposer.Likeness(a, b) >= 90;
    }

    /// <summary>Whether both hold one and the same listed given name.</summary>
    private static bool HoldsGivenName(string a, string b)
    {
        foreach (string word in a.Split(' '))
            if (NameWords.IsGivenName(word) && b.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Names of as many words, of which one alone differs, by a letter or two, and is no other common given name.</summary>
    private static bool AreVariants(string a, string b)
    {
        string[] left = a.Split(' '), right = b.Split(' ');
        if (left.Length != right.Length || left.Length < 2) return false;
        if (left.Length == 2 && string.Equals(left[0], right[1], StringComparison.OrdinalIgnoreCase) && string.Equals(left[1], right[0], StringComparison.OrdinalIgnoreCase)) return left[0] != left[1];
        int at = -1;
        for (int i = 0; i < left.Length; i++)
        {
            if (string.Equals(left[i], right[i], StringComparison.OrdinalIgnoreCase)) continue;
            if (at >= 0) return false;
            at = i;
        }

        if (at == left.Length - 1 && (left[at] + "s" == right[at] || right[at] + "s" == left[at])) return false;
        return at >= 0
            && (SpellingProposer.Proposes(left[at], right[at]) || IsTurned(left[at], right[at]) || SoundAlike(left[at], right[at])) && MayBeOne(left[at], right[at]) && !IsRomanised(left[at], right[at]) && !(at == 0 && GivenNames.MayBeOne(a, b));
    }

    /// <summary>The same letters with two that changed places: Jeronimo, Jeromino.</summary>
    private static bool IsTurned(string a, string b)
    {
        if (a.Length != b.Length || a.Length < 5 || char.ToLowerInvariant(a[0]) != char.ToLowerInvariant(b[0])) return false;
        int first = -1, second = -1;
        for (int i = 1; i < a.Length; i++)
        {
            if (char.ToLowerInvariant(a[i]) == char.ToLowerInvariant(b[i])) continue;
            if (second >= 0) return false;
            (first, second) = first < 0 ? (i, -1) : (first, i);
        }

        return second >= 0 && char.ToLowerInvariant(a[first]) == char.ToLowerInvariant(b[second]) && char.ToLowerInvariant(a[second]) == char.ToLowerInvariant(b[first]);
    }

    /// <summary>Letters for one sound: Ezequiel and Ezekiel, Stephan and Stefan.</summary>
    private static bool SoundAlike(string a, string b) => a.Length >= 5 && b.Length >= 5 && Sound(a) == Sound(b);

    private static string Sound(string name) =>
        name.ToLowerInvariant().Replace("qu", "k", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace("ph", "f", StringComparison.Ordinal);

    // Haluk and Galuk: one Cyrillic letter, which Ukrainian and Russian give in two ways.
    private static bool IsRomanised(string a, string b) =>
        a.Length == b.Length && string.Equals(a.Replace('g', 'h').Replace('G', 'H'), b.Replace('g', 'h').Replace('G', 'H'), StringComparison.Ordinal);
}
