namespace Reconcile.Clustering.Grouping;

/// <summary>Cuts the commonest endings off a word, so that its forms count as one. Crude on purpose: it only has to be the same for every article.</summary>
internal static class Stem
{
    private static readonly string[] Endings = ["ings", "ing", "edly", "ed", "es", "s"];

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> lower)
    {
        if (lower.Length <= 4) return lower;
        foreach (string ending in Endings)
        {
            if (!lower.EndsWith(ending, StringComparison.Ordinal) || lower.Length - ending.Length < 3) continue;
            lower = lower[..^ending.Length];
            break;
        }

        return lower.Length > 3 && lower[^1] == 'e' ? lower[..^1] : lower;
    }
}
