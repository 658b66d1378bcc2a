namespace Reconcile.Clustering.Origins;

/// <summary>The words of an article as numbers: letters and digits, case and apostrophes folded, stripped stretches left out.</summary>
internal static class WordHashes
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong[] Of(Article article)
    {
        string text = article.Text;
        List<ulong> hashes = new(text.Length / 6);
        int stripped = 0;
        ulong hash = Seed;
        bool inWord = false;
        for (int i = 0; i <= text.Length; i++)
        {
            while (stripped < article.Stripped.Length && i >= article.Stripped[stripped].Span.End) stripped++;
            bool kept = i < text.Length && (stripped == article.Stripped.Length || !article.Stripped[stripped].Span.Contains(i));
            if (kept && char.IsLetterOrDigit(text[i]))
            {
                hash = (hash ^ char.ToLowerInvariant(text[i])) * Prime;
                inWord = true;
            }
            else if (inWord && !(kept && text[i] is '\'' or '’'))
            {
                hashes.Add(hash);
                hash = Seed;
                inWord = false;
            }
        }

        return [.. hashes];
    }
}
