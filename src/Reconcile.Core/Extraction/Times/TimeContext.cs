using Reconcile.Language;

namespace Reconcile.Extraction.Times;

/// <summary>What a reader of times looks at: the text, the sentence, the article's day, and the last time read.</summary>
internal sealed class TimeContext(ParsedText parsed, PublicationTime? published)
{
    public ParsedText Parsed { get; } = parsed;

    public SentenceRange Sentence { get; set; }

    /// <summary>The article's day, or null where it is not known.</summary>
    public DateOnly? Anchor { get; } = published?.Date;

    /// <summary>The last day, month or year read before this place; what <c>that day</c> and <c>a year later</c> hang on.</summary>
    public Moment? Reference { get; set; }

    public int End => Sentence.EndToken;

    public ReadOnlySpan<char> Form(int token) => Parsed.Form(token);

    /// <summary>Whether the token is one of the words, in any case.</summary>
    public bool Is(int token, ReadOnlySpan<string> words)
    {
        if (token < Sentence.FirstToken || token >= End) return false;
        ReadOnlySpan<char> form = Form(token);
        foreach (string word in words)
            if (form.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    public bool Is(int token, string word) => token >= Sentence.FirstToken && token < End && Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);
}
