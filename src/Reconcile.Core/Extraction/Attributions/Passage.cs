using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>A text with its paragraphs and quotations, as the rules see it.</summary>
internal sealed class Passage
{
    private readonly int[] quotationOf;
    private readonly int[] sayingBefore;

    public Passage(ParsedText parsed)
    {
        Parsed = parsed;
        Paragraph = Paragraphs.Of(parsed);
        Quotations = QuotationFinder.Find(parsed, Paragraph);
        quotationOf = new int[parsed.Tokens.Length];
        Array.Fill(quotationOf, -1);
        for (int q = 0; q < Quotations.Count; q++)
            for (int i = Quotations[q].Tokens.First; i < Quotations[q].Tokens.End; i++) quotationOf[i] = q;
        sayingBefore = new int[parsed.Tokens.Length + 1];
        for (int i = 0; i < parsed.Tokens.Length; i++) sayingBefore[i + 1] = sayingBefore[i] + (IsSaying(parsed, i) ? 1 : 0);
    }

    public ParsedText Parsed { get; }

    /// <summary>The paragraph of each sentence.</summary>
    public int[] Paragraph { get; }

    public List<Quotation> Quotations { get; }

    /// <summary>Index of the quotation that holds the token, or -1.</summary>
    public int QuotationAt(int token) => quotationOf[token];

    /// <summary>Whether the token is a verb of saying, or <c>according</c> before <c>to</c>.</summary>
    public bool Says(int token) => CountSaying(token, token + 1) > 0;

    /// <summary>Verbs of saying from one token to before another.</summary>
    public int CountSaying(int from, int to) => sayingBefore[Math.Max(from, to)] - sayingBefore[from];

    public SentenceRange SentenceAt(int token) => Parsed.Sentences[Parsed.SentenceOf(token)];

    public bool IsPunctuation(int token) => Parsed.Tokens[token].Upos == Upos.Punct;

    /// <summary>Without marks at the edges, except quotation marks that have their partner inside.</summary>
    public TokenRange Trim(TokenRange range)
    {
        int first = range.First, end = range.End;
        while (first < end && IsPunctuation(first) && !OpensInside(first, end)) first++;
        while (end > first && IsPunctuation(end - 1) && !ClosesInside(first, end - 1)) end--;
        return new TokenRange(first, end);
    }

    private static bool IsSaying(ParsedText parsed, int token) =>
        CueLexicon.IsSaying(parsed.Tokens[token]) || AccordingTo.Is(parsed, token);

    private bool OpensInside(int token, int end)
    {
        int q = quotationOf[token];
        return q >= 0 && Quotations[q].Tokens.First == token && token + 1 < end;
    }

    private bool ClosesInside(int first, int token)
    {
        int q = quotationOf[token];
        if (q < 0) return false;
        TokenRange tokens = Quotations[q].Tokens;
        // The full stop inside a closing mark stays with the quotation.
        return tokens.First >= first && tokens.End - 1 == token && Quotations[q].Closed;
    }
}
