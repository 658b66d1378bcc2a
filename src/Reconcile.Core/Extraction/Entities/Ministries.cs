using System.Collections.Frozen;
using Reconcile.Language;

namespace Reconcile.Extraction.Entities;

/// <summary>
/// Bodies of a state named by what they do ("the Russian defence ministry", "Ministry of Defense of Ukraine", "the Iraqi army"): one key
/// whatever the spelling and order.
/// </summary>
internal static class Ministries
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = new[]
    {
        "ministry", "army", "military", "parliament", "navy", "government", "embassy", "presidency", "forces",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsHead(ReadOnlySpan<char> word) => Heads.Contains(word);

    /// <summary>Adds such bodies to the names found, and gives those already found their key.</summary>
    public static void Add(ParsedText text, List<NamePiece> pieces)
    {
        int[] at = PieceAtToken.Index(text, pieces);
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (!IsHead(text.Form(i))) continue;
            (int first, int end, string portfolio) = Portfolio(text, i);
            string? country = CountryOf(text, pieces, at, first, end, i);
            bool ministry = text.Form(i).Equals("ministry", StringComparison.OrdinalIgnoreCase);
            if (country is null && !(ministry && portfolio.Length > 0)) continue;
            string head = text.Form(i).ToString().ToLowerInvariant();
            if (head == "forces" && portfolio != "armed") continue;
            if (head is "forces") (head, portfolio) = ("military", string.Empty);
            bool government = head is "government" or "presidency" && country is not null;
            string key = government ? country! : "org:" + string.Join('-', new[] { After(country), portfolio, head }.Where(p => !string.IsNullOrEmpty(p)));
            NamePiece piece = at[i] >= 0 ? pieces[at[i]] : new NamePiece { First = first, End = end, Name = text.Text[text.Tokens[first].Start..text.Tokens[end - 1].End] };
            piece.Key = key;
            piece.Kind = government ? EntityKind.Government : EntityKind.Organisation;
            piece.Certain = true;
            if (at[i] >= 0) continue;
            while (piece.First < i && at[piece.First] >= 0) piece.First++;
            while (piece.End > i + 1 && at[piece.End - 1] >= 0) piece.End--;
            pieces.Add(piece);
        }

        pieces.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    private static string? After(string? key) => key?[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static (int First, int End, string Portfolio) Portfolio(ParsedText text, int head)
    {
        int first = head, end = head + 1;
        string words = string.Empty;
        while (first > 0 && Field(text.Form(first - 1)) is { } field)
        {
            words = field.Length == 0 ? words : words.Length == 0 ? field : field + "-" + words;
            first--;
        }

        if (words.Length == 0 && end + 1 < text.Tokens.Length && text.Form(end) is "of" or "for" && Field(text.Form(end + 1)) is { } after)
        {
            words = after;
            end += 2;
            while (end < text.Tokens.Length && Field(text.Form(end)) is { } more)
            {
                words = more.Length == 0 ? words : words + "-" + more;
                end++;
            }
        }

        return (first, end, words);
    }

    // Spellings agree, and "affairs" says nothing.
    private static string? Field(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[24];
        if (word.Length > lower.Length) return null;
        lower = lower[..word.ToLowerInvariant(lower)];
        return lower switch
        {
            "defence" or "defense" => "defence",
            "foreign" => "foreign",
            "interior" => "interior",
            "internal" => "interior",
            "health" => "health",
            "finance" => "finance",
            "justice" => "justice",
            "education" => "education",
            "energy" => "energy",
            "economy" or "economic" => "economy",
            "agriculture" or "agricultural" => "agriculture",
            "culture" => "culture",
            "transport" or "transportation" => "transport",
            "environment" => "environment",
            "trade" => "trade",
            "labour" or "labor" => "labour",
            "information" => "information",
            "intelligence" => "intelligence",
            "oil" => "oil",
            "emergency" or "emergencies" => "emergencies",
            "armed" => "armed",
            "affairs" or "public" or "situations" => string.Empty,
            _ => null,
        };
    }

    private static string? CountryOf(ParsedText text, List<NamePiece> pieces, int[] at, int first, int end, int head)
    {
        int before = first - 1;
        if (before >= 0 && text.Form(before) is "'s" or "\u2019s" or "'" or "\u2019") before--;
        if (before >= 0 && at[before] >= 0 && IsState(pieces[at[before]])) return pieces[at[before]].Key;
        if (at[head] >= 0 && pieces[at[head]] is { } own && own.First < head)
        {
            if (NameFinder.Listed(text, own.First, head, out _) is { } inside && inside.Key.StartsWith("gov:", StringComparison.Ordinal)) return inside.Key;
            before = own.First - 1;
            if (before >= 0 && text.Form(before) is "'s" or "\u2019s") before--;
            if (before >= 0 && at[before] >= 0 && IsState(pieces[at[before]])) return pieces[at[before]].Key;
        }

        int after = end;
        if (after < text.Tokens.Length && text.Form(after) is "of" or "in")
        {
            after++;
            if (after < text.Tokens.Length && text.Form(after) is "the") after++;
            if (after < text.Tokens.Length && at[after] >= 0 && IsState(pieces[at[after]])) return pieces[at[after]].Key;
        }

        return null;
    }

    private static bool IsState(NamePiece piece) => piece.Key is { } key && key.StartsWith("gov:", StringComparison.Ordinal);
}
