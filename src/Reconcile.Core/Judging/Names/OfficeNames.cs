using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;

namespace Reconcile.Judging.Names;

/// <summary>Whether two names of speakers are of one who holds an office: general manager A. J. Hale, the team's general manager, A. J. Stone.</summary>
internal static class OfficeNames
{
    /// <summary>Names that agree in all words but one, with the same office, and nothing else said of one that is not said of the other.</summary>
    public static bool AreOne(string a, string source, string b, string otherSource)
    {
        if (source.Length == 0 || otherSource.Length == 0) return false;
        string[] left = a.Split(' '), right = b.Split(' ');
        if (left.Length != right.Length || left.Length < 2) return false;
        int differing = 0;
        for (int i = 0; i < left.Length; i++)
            if (!string.Equals(left[i], right[i], StringComparison.OrdinalIgnoreCase)) differing++;
        if (differing != 1 || GivenNames.MayBeOne(a, b)) return false;
        HashSet<string> one = Words(source, left), other = Words(otherSource, right);
        if (!HasOffice(one) || !HasOffice(other)) return false;
        return one.IsSubsetOf(other) || other.IsSubsetOf(one);
    }

    private static bool HasOffice(HashSet<string> words)
    {
        foreach (string word in words)
            if (PersonNouns.KindOf(word) == "role") return true;
        return false;
    }

    private static HashSet<string> Words(string source, string[] name)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string part in source.Split([' ', ',', '"', '(', ')', '’', '\''], StringSplitOptions.RemoveEmptyEntries))
            if (part is not ("the" or "The" or "a" or "A" or "an" or "An" or "s" or "of" or "for" or "at" or "said") && !Array.Exists(name, n => string.Equals(n, part, StringComparison.OrdinalIgnoreCase))) words.Add(part);
        return words;
    }
}
