namespace Reconcile.Clustering.Grouping;

/// <summary>The words of one article with how much each counts: names twice, words of the title three times more.</summary>
internal sealed class WordCounts
{
    /// <summary>Words read from the start of an article; the end of a long one drifts to background.</summary>
    private const int WordsRead = 500;

    private const double NameWeight = 2;
    private const double TitleWeight = 3;
    private const int LongestWord = 40;

    private readonly Vocabulary _vocabulary;

    private WordCounts(Vocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>Weight by number of the word in the vocabulary.</summary>
    public Dictionary<int, double> Weights { get; } = [];

    public static WordCounts Of(Article article, Vocabulary vocabulary)
    {
        WordCounts counts = new(vocabulary);
        counts.Read(article.Text, article.Stripped, 0);
        if (article.Title is { } title) counts.Read(title, [], TitleWeight);
        return counts;
    }

    private void Read(string text, System.Collections.Immutable.ImmutableArray<StrippedSpan> strippedSpans, double fixedWeight)
    {
        int stripped = 0;
        int read = 0;
        bool sentenceStart = true;
        for (int i = 0; i < text.Length && read < WordsRead; i++)
        {
            while (stripped < strippedSpans.Length && i >= strippedSpans[stripped].Span.End) stripped++;
            if (stripped < strippedSpans.Length && strippedSpans[stripped].Span.Contains(i)) continue;
            char c = text[i];
            if (!char.IsLetterOrDigit(c))
            {
                sentenceStart |= c is '.' or '!' or '?' or '\n' or '"' or '“' or ':';
                continue;
            }

            int end = WordEnd(text, i);
            read++;
            double weight = fixedWeight > 0 ? fixedWeight : char.IsUpper(c) && !sentenceStart ? NameWeight : 1;
            Add(text.AsSpan(i, end - i), weight);
            sentenceStart = false;
            i = end - 1;
        }
    }

    private static int WordEnd(string text, int start)
    {
        bool number = char.IsDigit(text[start]);
        int end = start + 1;
        while (end < text.Length && (number ? char.IsDigit(text[end]) : char.IsLetter(text[end]) || IsInnerApostrophe(text, end))) end++;
        return end;
    }

    private static bool IsInnerApostrophe(string text, int at) => text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private void Add(ReadOnlySpan<char> word, double weight)
    {
        if (word.Length > LongestWord) return;
        Span<char> lower = stackalloc char[LongestWord];
        for (int i = 0; i < word.Length; i++) lower[i] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
        lower = lower[..word.Length];
        if (lower.EndsWith("'s", StringComparison.Ordinal)) lower = lower[..^2];
        if (lower.Length < 3 && !char.IsDigit(word[0]) || BackgroundWords.IsIgnored(lower)) return;
        int number = _vocabulary.NumberOf(Stem.Of(lower), word[..lower.Length]);
        Weights[number] = Weights.GetValueOrDefault(number) + weight;
    }
}
