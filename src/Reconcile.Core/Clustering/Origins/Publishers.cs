using Reconcile.Language.Lexicons;

namespace Reconcile.Clustering.Origins;

/// <summary>The publishing house of an outlet, where it is known.</summary>
internal static class Publishers
{
    private static readonly Dictionary<string, string> ByOutlet = Load();

    /// <summary>The house of the outlet, or null.</summary>
    public static string? Of(string? outlet) => outlet is not null && ByOutlet.TryGetValue(Normal(outlet), out string? house) ? house : null;

    /// <summary>An outlet's name without case, article, host prefix and marks, so that <c>The Sun</c> and <c>sun</c> are one.</summary>
    public static string Normal(string outlet)
    {
        ReadOnlySpan<char> name = outlet.AsSpan().Trim();
        if (name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        Span<char> kept = stackalloc char[Math.Min(name.Length, 128)];
        int length = 0;
        foreach (char c in name)
            if (char.IsLetterOrDigit(c) && length < kept.Length)
                kept[length++] = char.ToLowerInvariant(c);
        return kept[..length].ToString();
    }

    private static Dictionary<string, string> Load()
    {
        Dictionary<string, string> houses = new(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Clustering/Origins/publishers.lexicon"))
            foreach (string outlet in line.Values)
                if (!houses.TryAdd(Normal(outlet), line.Key) && houses[Normal(outlet)] != line.Key)
                    throw line.Fault($"'{outlet}' already belongs to {houses[Normal(outlet)]}");
        return houses;
    }
}
