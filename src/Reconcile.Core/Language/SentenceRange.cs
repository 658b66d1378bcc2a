namespace Reconcile.Language;

/// <summary>A sentence: its tokens and where it stands.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="TokenCount">Number of tokens, 1 or more.</param>
/// <param name="Span">From the first token's start to the last token's end.</param>
internal readonly record struct SentenceRange(int FirstToken, int TokenCount, TextSpan Span)
{
    /// <summary>Index just after the last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
