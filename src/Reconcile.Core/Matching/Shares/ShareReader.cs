using System.Buffers;
using System.Globalization;
using Reconcile.Extraction.Quantities;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Shares;

/// <summary>Reads of how many of all a claim is said: all four engines, both pilots, three of the four, only one of the suspects, none of the hostages.</summary>
internal static class ShareReader
{
    /// <summary>Without one of these a clause tells no share.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(["all ", "both ", "neither ", " of "], StringComparison.OrdinalIgnoreCase);

    public static ShareReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (claim.Assertion != Assertion.Told || profile.Anchor.Past || !claim.Text.AsSpan().ContainsAny(Words)) return null;
        foreach (Participant participant in profile.Participants)
        {
            if (participant.Role is not (FrameRole.Agent or FrameRole.Patient) || participant.Key is not null) continue;
            FrameNode node = claim.Frame.Nodes[participant.Node];
            if (node.Class == WordClass.Noun && Read(claim, node, participant.Role) is { } share && (share.Part == 0 || profile.Polarity == Polarity.Positive)) return share;
        }

        return null;
    }

    private static readonly string[] Hedges = ["almost", "nearly", "virtually", "practically", "not", "about", "around", "some", "roughly", "least", "most", "than", "over", "up"];

    /// <summary>The words of the clause that stand before the noun, its adjectives left out.</summary>
    public static ShareReading? Read(Claim claim, FrameNode noun, FrameRole role)
    {
        int at = noun.Span.Start - claim.Span.Start;
        if (at <= 0 || at > claim.Text.Length) return null;
        string[] words = claim.Text[..at].Split((char[])[' ', '\n', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        int last = words.Length - 1;
        while (last >= 0 && claim.Frame.Any(n => n.Role == FrameRole.Modifier && n.Head >= 0 && claim.Frame.Nodes[n.Head] == noun && n.Quantity is null && n.Lemma.Equals(words[last], StringComparison.OrdinalIgnoreCase))) last--;
        if (last < 0) return null;
        int? whole = Number(words[last]);
        if (whole is not null) last--;
        if (last >= 0 && words[last] is "the" or "his" or "her" or "its" or "their" or "those" or "these") last--;
        bool of = last >= 0 && words[last] is "of";
        if (of) last--;
        if (last < 0) return null;
        string word = words[last];

        // Every one of the three is all three; nearly all, not all and at least two leave open how many.
        if (last > 0 && of && Is(word, "one") && (Is(words[last - 1], "every") || Is(words[last - 1], "each"))) word = "all";
        else if (of && Is(word, "each")) word = "all";
        else if (last > 0 && Array.Exists(Hedges, hedge => Is(words[last - 1], hedge))) return null;
        bool only = last > 0 && words[last - 1].Equals("only", StringComparison.OrdinalIgnoreCase);
        if (Is(word, "all") && (of || whole is > 1 || words.Length - last > 1 || noun.Lemma != "people")) return new ShareReading(noun.Lemma, role, whole, whole, false, "all");
        if (Is(word, "both") && whole is null) return new ShareReading(noun.Lemma, role, 2, 2, false, "both");
        if (Is(word, "neither")) return new ShareReading(noun.Lemma, role, 0, 2, true, "neither");
        if (!of) return null;
        if (Is(word, "none")) return new ShareReading(noun.Lemma, role, 0, whole, true, "none");
        return Number(word) is { } part && (whole is null || part < whole) ? new ShareReading(noun.Lemma, role, part, whole, only, whole is null ? $"{(only ? "only " : "")}{part} of them" : $"{part} of {whole}") : null;
    }

    private static bool Is(string word, string form) => word.Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>A whole number in figures or as one word.</summary>
    private static int? Number(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int figure)) return figure;
        return Numerals.Of(word.AsSpan()) is { Kind: NumeralKind.Unit or NumeralKind.Tens, Value: var value } ? (int)value : null;
    }
}
