using System.Collections.Frozen;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Entities;

/// <summary>Words that show what a name names, from <c>name-parts.lexicon</c>, and given names. Case is ignored.</summary>
internal static class NameWords
{
    private static readonly Dictionary<string, HashSet<string>> Sections = Read();
    private static readonly WordList Given = WordList.Load("Extraction/Entities/given-names.lexicon");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Set("title"), TitleModifiers = Set("title modifier"),
        OrganisationHeads = Set("organisation head"), PlaceHeads = Set("place head"), RegionHeads = Set("region head"),
        EventHeads = Set("event head"), Particles = Set("particle"), Suffixes = Set("suffix"),
        CompanySuffixes = Set("company suffix"), NotNames = Set("not a name"), AlsoWords = Set("also a word"),
        PlacePrefixes = Set("place prefix"), ShipPrefixes = Set("ship prefix");

    public static bool IsTitle(ReadOnlySpan<char> word) => In(Titles, word);

    /// <summary>A word that belongs to a title it stands before (<c>Prime Minister</c>).</summary>
    public static bool IsTitleModifier(ReadOnlySpan<char> word) => In(TitleModifiers, word);

    public static bool IsOrganisationHead(ReadOnlySpan<char> word) => In(OrganisationHeads, word);

    public static bool IsPlaceHead(ReadOnlySpan<char> word) => In(PlaceHeads, word);

    public static bool IsRegionHead(ReadOnlySpan<char> word) => In(RegionHeads, word);

    public static bool IsEventHead(ReadOnlySpan<char> word) => In(EventHeads, word);

    /// <summary>A small word inside the name of a person (<c>van</c>, <c>bin</c>).</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => In(Particles, word);

    /// <summary><c>Jr</c> and its like.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> word) => In(Suffixes, word);

    public static bool IsCompanySuffix(ReadOnlySpan<char> word) => In(CompanySuffixes, word);

    /// <summary>A capitalised word that names nobody (months, days, function words, page furniture).</summary>
    public static bool IsNoName(ReadOnlySpan<char> word) => In(NotNames, word);

    /// <summary>A listed name that is a common word as well.</summary>
    public static bool IsAlsoWord(ReadOnlySpan<char> word) => In(AlsoWords, word);

    /// <summary>Marks over letters do not count (José, Jose).</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word) =>
        Given.Contains(word) || (word.ContainsAnyExceptInRange('\0', '\u007f') && Given.Contains(NameKey.Slug(word)));

    /// <summary><c>USS</c> and its like, before the name of a ship.</summary>
    public static bool IsShipPrefix(ReadOnlySpan<char> word) => In(ShipPrefixes, word);

    /// <summary><c>male</c>, <c>female</c>, <c>either</c> or null for a given name.</summary>
    public static string? GenderOfGivenName(string word) => Given.SectionOf(word) ?? Given.SectionOf(NameKey.Slug(word));

    /// <summary>A first word that mostly begins the name of a place (<c>San</c>, <c>Ras</c>).</summary>
    public static bool IsPlacePrefix(ReadOnlySpan<char> word) => In(PlacePrefixes, word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section) => Sections[section].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool In(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> word) => set.Contains(word.TrimEnd('.'));

    private static Dictionary<string, HashSet<string>> Read()
    {
        Dictionary<string, HashSet<string>> sections = new(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Entities/name-parts.lexicon"))
        {
            if (!sections.TryGetValue(line.Section, out HashSet<string>? set))
                sections[line.Section] = set = new(StringComparer.OrdinalIgnoreCase);
            foreach (string word in line.Values)
                if (!set.Add(word.TrimEnd('.')) && line.Section != "title") throw line.Fault($"'{word}' stands here twice");
        }

        return sections;
    }
}
