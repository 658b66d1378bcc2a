namespace Reconcile.Reporting;

/// <summary>A claim inside its sentence: what stands before, the decisive words, what stands after. Not yet made safe to show.</summary>
internal readonly record struct QuotedClaim(string Before, string Words, string After)
{
    public static QuotedClaim Of(Claim claim, Article article)
    {
        string text = article.Text;
        int start = Math.Clamp(claim.Span.Start, 0, text.Length);
        int end = Math.Clamp(claim.Span.End, start, text.Length);
        int from = Math.Clamp(Math.Min(claim.Sentence.Start, start), 0, start);
        int to = Math.Clamp(Math.Max(claim.Sentence.End, end), end, text.Length);
        return new(text[from..start], text[start..end], text[end..to]);
    }

    /// <summary>The three parts as single lines that still join with the right spaces.</summary>
    public QuotedClaim OnOneLine()
    {
        string before = SafeText.Line(Before), after = SafeText.Line(After);
        if (before.Length > 0 && char.IsWhiteSpace(Before[^1])) before += " ";
        if (after.Length > 0 && char.IsWhiteSpace(After[0])) after = " " + after;
        return new(before, SafeText.Line(Words), after);
    }
}
