namespace Reconcile.Training;

/// <summary>Now and then shows a sentence in small letters, in capitals or as a headline, so that the net does not lean on capitals.</summary>
internal static class Disguise
{
    private static readonly HashSet<string> Small = ["a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "as", "but"];

    public static string[] Apply(string[] forms, Random random)
    {
        double roll = random.NextDouble();
        if (roll > 0.09) return forms;
        if (roll < 0.03) return [.. forms.Select(f => f.ToLowerInvariant())];
        if (roll < 0.06) return [.. forms.Select(f => f.ToUpperInvariant())];
        return [.. forms.Select((f, i) => i > 0 && Small.Contains(f) ? f : char.ToUpperInvariant(f[0]) + f[1..])];
    }
}
