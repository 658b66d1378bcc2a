using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Reads letters right after digits: a scale (<c>5bn</c>), a unit (<c>100t</c>) or, for <c>m</c>, one of the two by what follows.</summary>
internal static class SuffixReader
{
    private static readonly HashSet<string> AfterMetres = new(StringComparer.OrdinalIgnoreCase)
    {
        "long", "wide", "tall", "deep", "high", "away", "above", "below", "thick", "north", "south", "east", "west", "apart", "underwater",
        "freestyle", "hurdles", "butterfly", "backstroke", "breaststroke", "sprint", "relay", "dash", "medley", "steeplechase", "race",
    };

    /// <summary>Whether the letters have a meaning after a number; a token such as <c>15B</c> or <c>747s</c> has none.</summary>
    public static bool TryApply(ParsedText parsed, int at, int end, ReadOnlySpan<char> suffix, ref Amount amount)
    {
        double scale = Numerals.Suffix(suffix);
        if (scale > 0 && IsScale(parsed, at, end, suffix, amount))
        {
            NumberReader.Apply(scale, at + 1, ref amount);
            return true;
        }

        if (scale == 0 && suffix.Length > 1 && amount.Attached is { IsMoney: true }) return TryScaledCurrency(at, suffix, ref amount);
        Unit? unit = suffix is "+" ? null : Units.Attached(suffix);
        if (suffix is "+") return true;
        if (unit is null) return TryScaledCurrency(at, suffix, ref amount);
        amount.Attached = unit;
        amount.Form = AmountForm.Precise;
        return true;
    }

    // "120MEUR", "2.5bnUSD"
    private static bool TryScaledCurrency(int at, ReadOnlySpan<char> suffix, ref Amount amount)
    {
        for (int length = Math.Min(3, suffix.Length - 1); length > 0; length--)
        {
            double scale = Numerals.Suffix(suffix[..length]);
            Unit? unit = scale > 0 ? Units.Attached(suffix[length..]) : null;
            if (unit is null || !unit.IsMoney) continue;
            NumberReader.Apply(scale, at + 1, ref amount);
            amount.Attached = unit;
            return true;
        }

        return false;
    }

    private static bool IsScale(ParsedText parsed, int at, int end, ReadOnlySpan<char> suffix, Amount amount)
    {
        if (suffix.Length > 1 || suffix is "k" or "K" or "B") return true;
        if (amount.Attached is { IsMoney: true } || Units.ReadBefore(parsed, at, Math.Max(0, at - 3), out _) is not null) return true;
        if (suffix is "M") return true;
        if (suffix is "m") return at + 1 >= end || !AfterMetres.GetAlternateLookup<ReadOnlySpan<char>>().Contains(parsed.Form(at + 1));
        return suffix is "b" or "T" && at + 1 < end && parsed.Tokens[at + 1].Xpos is Xpos.NNS or Xpos.JJ;
    }
}
