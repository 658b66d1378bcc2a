using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Quantities;

/// <summary>Units as they stand after or before numbers, from <c>units.lexicon</c>.</summary>
internal static class Units
{
    private static readonly PhraseTable<Unit> After;
    private static readonly PhraseTable<Unit> Before;
    private static readonly PhraseTable<Unit> Symbols;
    private static readonly HashSet<string> Money = new(StringComparer.Ordinal);

    static Units()
    {
        Dictionary<string, Unit> byName = new(StringComparer.Ordinal);
        Dictionary<string, Unit> after = new(StringComparer.Ordinal), before = new(StringComparer.Ordinal), symbols = new(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Quantities/units.lexicon"))
        {
            bool special = line.Section == "symbol";
            if (!byName.TryGetValue(line.Key, out Unit? unit)) byName[line.Key] = unit = new Unit(line.Key, special ? "other" : line.Section);
            Dictionary<string, Unit> table = line.Section == "symbol" ? symbols : after;
            foreach (string form in line.Values)
                if (!table.TryAdd(form, unit)) throw line.Fault($"'{form}' stands twice");
            if (unit.IsMoney) Money.Add(unit.Name);
            if (unit.IsMoney && !special)
                foreach (string form in line.Values)
                    if (IsSignOrCode(form)) before.TryAdd(form, unit);
        }

        After = new PhraseTable<Unit>(after);
        Before = new PhraseTable<Unit>(before, fromEnd: true);
        Symbols = new PhraseTable<Unit>(symbols, exactCase: true);
    }

    /// <summary>Whether the name of a unit is that of a currency.</summary>
    public static bool AreMoney(string unit) => Money.Contains(unit);

    /// <summary>The unit whose words start at <paramref name="at"/>, or null; <paramref name="next"/> is the token after it.</summary>
    public static Unit? ReadAfter(ParsedText parsed, int at, int end, out int next) =>
        After.TryMatch(parsed, at, end, out Unit unit, out next) || Symbols.TryMatch(parsed, at, end, out unit, out next) ? unit : null;

    /// <summary>The currency whose sign or code ends just before <paramref name="before"/>, or null.</summary>
    public static Unit? ReadBefore(ParsedText parsed, int before, int start, out int first)
    {
        if (!Before.TryMatchBefore(parsed, before, start, out Unit unit, out first)) return null;

        // A$500 is Australian, a $500 fine is not.
        bool article = before - first > 1 && parsed.Form(first).Length == 1 && !(char.IsUpper(parsed.Form(first)[0]) && parsed.Tokens[first].Start + 1 == parsed.Tokens[first + 1].Start);
        return !article ? unit : Before.TryMatchBefore(parsed, before, before - 1, out unit, out first) ? unit : null;
    }

    // "$", "us $", "usd", but not "dollars", which stands before another number by chance
    private static bool IsSignOrCode(string form)
    {
        if (form.Length <= 3) return true;
        foreach (char c in form)
            if (!char.IsAsciiLetter(c) && c is not (' ' or '-' or '.')) return true;
        return false;
    }

    /// <summary>The unit written right after digits in the same token, or null.</summary>
    public static Unit? Attached(ReadOnlySpan<char> letters) =>
        Symbols.TryGetWord(letters, out Unit unit) || After.TryGetWord(letters, out unit) ? unit : null;

    /// <summary>The currency written right before digits in the same token, or null.</summary>
    public static Unit? AttachedBefore(ReadOnlySpan<char> letters) => Before.TryGetWord(letters, out Unit unit) ? unit : null;
}
