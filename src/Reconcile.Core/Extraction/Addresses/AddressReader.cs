using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Extraction.Entities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Addresses;

/// <summary>Finds street addresses: <c>46 Washington Street</c>, <c>the 600 block of N. Elm Ave.</c>, <c>the 15400 block of Murray Hill</c>.</summary>
internal static class AddressReader
{
    private const int LongestName = 3;
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Directions = new(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> NoStreets = new(StringComparer.OrdinalIgnoreCase);

    static AddressReader()
    {
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Addresses/streets.lexicon"))
        {
            foreach (string word in line.Values)
            {
                if (line.Section == "streets") Kinds[word] = line.Key;
                else if (line.Section == "directions") Directions.Add(word);
                else if (line.Section == "no-street") NoStreets.Add(word);
                else Scene.Add(word);
            }
        }
    }

    /// <summary>Lemmas of verbs and nouns that tell what happened at a place, or who came to it.</summary>
    public static HashSet<string> Scene { get; } = new(StringComparer.Ordinal);

    /// <summary>The addresses between two tokens; a person may be called Street, and a court may be one of law.</summary>
    public static ImmutableArray<StreetAddress> Read(ArticleContext context, int firstToken, int endToken)
    {
        ParsedText parsed = context.Parsed;
        ImmutableArray<StreetAddress> found = [];
        for (int i = firstToken; i < endToken; i++)
        {
            if (IsBlock(parsed, i, endToken) && AfterBlock(parsed, i, endToken) is { } block) found = found.Add(block);
            else if (i > firstToken && IsKind(parsed, i) && !IsAged(parsed, i) && context.Entities.At(i) is not { Kind: EntityKind.Person or EntityKind.Organisation } && BeforeKind(parsed, i, firstToken) is { } address) found = found.Add(address);
        }

        return found;
    }

    private static bool IsKind(ParsedText parsed, int token) =>
        char.IsUpper(parsed.Form(token)[0]) && Kinds.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(parsed.Form(token));

    /// <summary>Reginald Street, 24: a person.</summary>
    private static bool IsAged(ParsedText parsed, int token) =>
        token + 3 < parsed.Tokens.Length && parsed.Form(token + 1) is "," && Number(parsed.Form(token + 2)) is < 116 && parsed.Form(token + 3) is ",";

    private static bool IsBlock(ParsedText parsed, int token, int end) =>
        token > 0 && token + 2 < end && parsed.Form(token) is "block" && parsed.Form(token + 1) is "of" && Number(parsed.Form(token - 1)) is not null;

    /// <summary>The words after "block of", up to the kind of street where one is given.</summary>
    private static StreetAddress? AfterBlock(ParsedText parsed, int block, int end)
    {
        int first = block + 2, at = first;
        while (at < end && at - first <= LongestName && IsNameWord(parsed, at) && !(at > first && IsKind(parsed, at))) at++;
        string? kind = at < end && at > first && IsKind(parsed, at) ? Kinds.GetAlternateLookup<ReadOnlySpan<char>>()[parsed.Form(at)] : null;
        return Make(parsed, first, at, kind, Number(parsed.Form(block - 1)), true);
    }

    /// <summary>The words before the kind of street, and a number before them; the block of them is read from its own word.</summary>
    private static StreetAddress? BeforeKind(ParsedText parsed, int kind, int floor)
    {
        int first = kind;
        while (first > floor && kind - first < LongestName && IsNameWord(parsed, first - 1)) first--;
        if (first == kind || (first > floor + 1 && parsed.Form(first - 1) is "of" && parsed.Form(first - 2) is "block")) return null;
        int? number = first > floor ? Number(parsed.Form(first - 1)) : null;
        return Make(parsed, first, kind, Kinds.GetAlternateLookup<ReadOnlySpan<char>>()[parsed.Form(kind)], number, false);
    }

    private static StreetAddress? Make(ParsedText parsed, int first, int end, string? kind, int? number, bool block)
    {
        int start = first;
        while (start < end - 1 && Directions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(parsed.Form(start))) start++;
        if (start >= end || NoStreets.GetAlternateLookup<ReadOnlySpan<char>>().Contains(parsed.Form(end - 1))) return null;
        string name = TextSpan.FromBounds(parsed.Tokens[start].Start, parsed.Tokens[end - 1].End).Of(parsed.Text).ToString();
        string slug = NameKey.Slug(name).Replace("-", string.Empty, StringComparison.Ordinal);
        return slug.Length < 2 ? null : new StreetAddress(slug, kind, number, block, name);
    }

    /// <summary>A capitalised word, or an ordinal (<c>14th</c>).</summary>
    private static bool IsNameWord(ParsedText parsed, int token)
    {
        ReadOnlySpan<char> form = parsed.Form(token);
        return (char.IsUpper(form[0]) && !NameWords.IsNoName(form)) || (char.IsAsciiDigit(form[0]) && form.Length > 2 && char.IsAsciiLetter(form[^1]));
    }

    private static int? Number(ReadOnlySpan<char> form) =>
        form.Length is >= 1 and <= 5 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0 ? value : null;
}
