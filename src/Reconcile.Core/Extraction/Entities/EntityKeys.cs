namespace Reconcile.Extraction.Entities;

/// <summary>Compares entities of two articles by their keys and names.</summary>
internal static class EntityKeys
{
    /// <summary>Whether two keys stand for the same.</summary>
    public static EntityMatch MaySame(string a, string b)
    {
        if (a == b) return EntityMatch.Same;
        ReadOnlySpan<char> kindA = Kind(a), kindB = Kind(b), slugA = Slug(a), slugB = Slug(b);
        if (kindA.SequenceEqual(kindB)) return OfOneKind(kindA, slugA, slugB);
        if (kindA is "name" || kindB is "name") return slugA.SequenceEqual(slugB) ? EntityMatch.Same : Part(slugA, slugB) ? EntityMatch.Compatible : EntityMatch.Unknown;
        if (slugA.SequenceEqual(slugB)) return EntityMatch.Compatible;
        bool bodyOfState = (kindA is "gov" && Starts(slugB, slugA)) || (kindB is "gov" && Starts(slugA, slugB));
        if (bodyOfState) return EntityMatch.Compatible;
        return kindA is "person" || kindB is "person" ? EntityMatch.Different : EntityMatch.Unknown;
    }

    /// <summary>Whether two entities stand for the same; full names part persons who share a surname.</summary>
    public static EntityMatch MaySame(string keyA, string nameA, string keyB, string nameB)
    {
        EntityMatch byKey = MaySame(keyA, keyB);
        bool persons = Kind(keyA) is "person" && Kind(keyB) is "person";
        return persons && byKey is EntityMatch.Same or EntityMatch.Compatible && !GivenNames.MayBeOne(nameA, nameB) && Gazetteer.Default.Find(nameA)?.Key != keyA
            ? EntityMatch.Different : byKey;
    }

    /// <summary>Whether two keys stand for the same, or one for what the other may be in short.</summary>
    public static bool MayBeOne(string a, string b) => MaySame(a, b) is EntityMatch.Same or EntityMatch.Compatible;

    /// <summary>The same, with names that may part two persons of one surname.</summary>
    public static bool MayBeOne(string keyA, string nameA, string keyB, string nameB) => MaySame(keyA, nameA, keyB, nameB) is EntityMatch.Same or EntityMatch.Compatible;

    /// <summary>A person's key without the given name: all of one surname.</summary>
    public static string OfSurname(string key) => key.IndexOf('/', StringComparison.Ordinal) is > 0 and var at ? key[..at] : key;

    /// <summary>Whether the key is a person's, or of a name whose kind is not known.</summary>
    public static bool MayBePerson(string? key) =>
        key is not null && (key.StartsWith("person:", StringComparison.Ordinal) || key.StartsWith("name:", StringComparison.Ordinal));

    private static EntityMatch OfOneKind(ReadOnlySpan<char> kind, ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (kind is "person")
            return Before(a, '/').SequenceEqual(Before(b, '/')) && (a.Contains('/') != b.Contains('/')) ? EntityMatch.Compatible : EntityMatch.Different;
        if (kind is "place")
        {
            // A city and the region named after it are two places, and one lies in the other.
            return Before(a, '#').SequenceEqual(Before(b, '#')) ? a.Contains('#') && b.Contains('#') ? EntityMatch.Different : EntityMatch.Compatible
                : Part(a, b) ? EntityMatch.Compatible : EntityMatch.Different;
        }

        if (kind is "org") return Part(a, b) || Abbreviates(a, b) || Abbreviates(b, a) ? EntityMatch.Compatible : EntityMatch.Different;
        return kind is "gov" ? EntityMatch.Different : Part(a, b) ? EntityMatch.Compatible : EntityMatch.Unknown;
    }

    private static ReadOnlySpan<char> Kind(string key) => Before(key, ':');

    private static ReadOnlySpan<char> Slug(string key) => key.AsSpan(key.IndexOf(':', StringComparison.Ordinal) + 1);

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, char mark) => text.IndexOf(mark) is >= 0 and int at ? text[..at] : text;

    private static bool Starts(ReadOnlySpan<char> text, ReadOnlySpan<char> start) => text.Length > start.Length && text.StartsWith(start) && text[start.Length] == '-';

    // "defence-ministry" is part of "russia-defence-ministry", "lockheed" of "lockheed-martin".
    private static bool Part(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        ReadOnlySpan<char> shorter = a.Length < b.Length ? a : b, longer = a.Length < b.Length ? b : a;
        return Starts(longer, shorter) || (longer.Length > shorter.Length && longer.EndsWith(shorter) && longer[^(shorter.Length + 1)] == '-');
    }

    private static bool Abbreviates(ReadOnlySpan<char> acronym, ReadOnlySpan<char> name)
    {
        if (acronym.Contains('-') || acronym.Length is < 2 or > 7) return false;
        int at = 0;
        bool start = true;
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] == '-') { start = true; continue; }
            if (!start) continue;
            start = false;
            if (at < acronym.Length && name[i] == acronym[at]) at++;
            else if (!IsSmallWord(name[i..])) return false;
        }

        return at == acronym.Length;
    }

    private static bool IsSmallWord(ReadOnlySpan<char> rest) => Before(rest, '-') is "of" or "the" or "and" or "for" or "in" or "on";
}
