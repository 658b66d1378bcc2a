using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>A name behind a dash after what its bearer said or wrote: <c>"We lost everything." — Ann Lee</c>; <c>... — Ann Lee (@annlee)</c>.</summary>
internal static class Signatures
{
    private const int LongestName = 6;

    public static void Find(Passage passage, List<Draft> drafts)
    {
        ParsedText parsed = passage.Parsed;
        for (int i = 1; i + 1 < parsed.Tokens.Length; i++)
        {
            if (!IsDash(parsed.Form(i)) || parsed.Tokens[i + 1].Upos != Upos.Propn) continue;
            int end = i + 1;
            while (end < parsed.Tokens.Length && end <= i + LongestName && parsed.Tokens[end].Upos == Upos.Propn && parsed.SentenceOf(end) == parsed.SentenceOf(i + 1)) end++;
            TokenRange content = Content(passage, i, end);
            if (content.Count < 3) continue;
            Draft draft = new() { CueToken = -1, Cue = TokenRange.None, Stance = Stance.States, Rule = "signature", Source = new TokenRange(i + 1, end), SourceToken = end - 1, Direct = true };
            draft.Add(content);
            drafts.Add(draft);
        }
    }

    /// <summary>The quotation that ends at the dash, or the paragraph before the signature of a short message; empty where neither is there.</summary>
    private static TokenRange Content(Passage passage, int dash, int end)
    {
        ParsedText parsed = passage.Parsed;
        if (end + 1 < parsed.Tokens.Length && parsed.Form(end) is "(" && parsed.Form(end + 1) is ['@', ..])
        {
            int first = parsed.SentenceOf(dash);
            while (first > 0 && passage.Paragraph[first - 1] == passage.Paragraph[first]) first--;
            return passage.Trim(new TokenRange(parsed.Sentences[first].FirstToken, dash));
        }

        int q = passage.QuotationAt(dash - 1);
        bool quoted = q >= 0 && passage.Quotations[q].Closed && passage.Quotations[q].Tokens.End == dash && passage.SentenceAt(passage.Quotations[q].Tokens.First).FirstToken == passage.Quotations[q].Tokens.First;
        // "..." – Lee said: a name with a verb is no signature.
        bool alone = end >= parsed.Tokens.Length || parsed.SentenceOf(end) != parsed.SentenceOf(end - 1) || passage.IsPunctuation(end);
        return quoted && alone ? passage.Quotations[q].Tokens : TokenRange.None;
    }

    private static bool IsDash(ReadOnlySpan<char> form) => form is "-" or "--" or "\u2013" or "\u2014" or "\u2015";
}
