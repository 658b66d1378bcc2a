using Reconcile.Language;

namespace Reconcile.Vectors;

/// <summary>The words of a text as numbers, and the share of each in what the text says; shares add up to 1.</summary>
internal readonly record struct WordRow(int[] Words, float[] Shares);

/// <summary>The lemmas that the texts hold often enough, and how rare each is.</summary>
internal static class Vocabulary
{
    private const int LeastTexts = 2;

    public static (string[] Words, double[] Rarity, WordRow[] Rows) Build(string[] texts)
    {
        string[][] lemmas = [.. texts.AsParallel().AsOrdered().Select(Lemmas)];
        SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string[] text in lemmas)
            foreach (string lemma in text.Distinct(StringComparer.Ordinal)) counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
        string[] words = [.. counts.Where(c => c.Value >= LeastTexts).Select(c => c.Key)];
        double[] rarity = [.. words.Select(w => Math.Log((double)texts.Length / counts[w]))];
        return (words, rarity, [.. lemmas.Select(l => Row(l, words, rarity))]);
    }

    private static WordRow Row(string[] lemmas, string[] words, double[] rarity)
    {
        int[] numbers = [.. lemmas.Select(l => Array.BinarySearch(words, l, StringComparer.Ordinal)).Where(n => n >= 0)];
        double sum = numbers.Sum(n => rarity[n]);
        return new WordRow(numbers, [.. numbers.Select(n => (float)(rarity[n] / sum))]);
    }

    private static string[] Lemmas(string text)
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(text);
        return [.. parsed.Tokens.Where(IsContent).Select(t => t.Lemma.ToLowerInvariant()).Where(l => l.All(c => char.IsAsciiLetter(c) || c == '-'))];
    }

    private static bool IsContent(Token token) => token.Upos is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Adv;
}
