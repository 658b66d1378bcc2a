using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;

namespace Reconcile.Matching.Occasions;

/// <summary>Where something happened.</summary>
/// <param name="Word">Noun of the place, or the last word of its name.</param>
/// <param name="Key">Key of a named place, or null.</param>
/// <param name="Name">What to call it.</param>
/// <param name="Outside">Whether it was outside of it.</param>
internal sealed record Site(string Word, string? Key, string Name, bool Outside)
{
    private static readonly Dictionary<string, string> Kinds = Read();

    /// <summary>The kind of place, or null where the word does not tell.</summary>
    public string? Kind { get; } = Kinds.GetValueOrDefault(Word);

    /// <summary>Whether one event cannot have been at both.</summary>
    public bool Excludes(Site other)
    {
        if (Outside != other.Outside) return false;
        if (Kind is not null && other.Kind is not null && Kind != other.Kind) return !(Kind == "scene" || other.Kind == "scene") || Kind == "hospital" || other.Kind == "hospital";
        if (Key is null || other.Key is null || EntityKeys.MaySame(Key, other.Key) is not EntityMatch.Different) return false;

        // A street and its corner, a house of a district: only two of a kind are known to be two.
        return Kind is null && other.Kind is null ? Extent(Key, Name) == Extent(other.Key, other.Name) : Kind == other.Kind && Kind != "street";
    }

    /// <summary>How wide a named place is: a country, a region, or a town.</summary>
    private static string Extent(string key, string name)
    {
        if (key.StartsWith("gov:", StringComparison.Ordinal)) return "country";
        if (Gazetteer.Default.Find(name) is { Class: GazetteerClass.Region or GazetteerClass.River } entry) return entry.Class.ToString();
        string last = key[(key.LastIndexOfAny(['-', ':', '#']) + 1)..];
        return PlaceWords.KindOf(last) is { } kind ? kind + last : "town";
    }

    private static Dictionary<string, string> Read()
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Matching/Occasions/settings.lexicon"))
            foreach (string word in line.Values) kinds.Add(word, line.Key);
        return kinds;
    }
}
