namespace Reconcile.Language.Tokens;

/// <summary>Splits <c>do|n't</c>, <c>they|'re</c>, <c>can|not</c>.</summary>
internal static class Contractions
{
    private static readonly (string Word, int Cut)[] Fused = [("cannot", 3), ("gonna", 3), ("wanna", 3), ("gotta", 3), ("lemme", 3), ("gimme", 3)];

    public static void Split(string text, int start, int end, List<TextSpan> into)
    {
        int cut = Cut(text.AsSpan(start, end - start));
        if (cut <= 0)
        {
            into.Add(TextSpan.FromBounds(start, end));
            return;
        }

        Split(text, start, start + cut, into);
        into.Add(TextSpan.FromBounds(start + cut, end));
    }

    private static int Cut(ReadOnlySpan<char> word)
    {
        foreach ((string fused, int cut) in Fused)
            if (word.Equals(fused, StringComparison.OrdinalIgnoreCase)) return cut;
        int mark = word.Length - 1;
        while (mark >= 0 && !Characters.IsApostrophe(word[mark])) mark--;
        if (mark <= 0) return 0;
        ReadOnlySpan<char> tail = word[(mark + 1)..];
        if (Is(tail, "t") && mark > 1 && word[mark - 1] is 'n' or 'N') return mark - 1;
        return Is(tail, "s") || Is(tail, "re") || Is(tail, "ve") || Is(tail, "ll") || Is(tail, "d") || Is(tail, "m") ? mark : 0;
    }

    private static bool Is(ReadOnlySpan<char> tail, string other) => tail.Equals(other, StringComparison.OrdinalIgnoreCase);
}
