using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Finds stretches in quotation marks. A straight mark opens or closes by turns; every paragraph starts anew.</summary>
internal static class QuotationFinder
{
    public static List<Quotation> Find(ParsedText parsed, int[] paragraphs)
    {
        List<Quotation> found = [];
        int open = -1, paragraph = -1, close = -1;
        char closer = '\0';
        for (int s = 0; s < parsed.Sentences.Length; s++)
        {
            SentenceRange sentence = parsed.Sentences[s];
            if (paragraphs[s] != paragraph)
            {
                if (open >= 0) found.Add(new Quotation(new TokenRange(open, sentence.FirstToken), paragraph, Closed: false));
                open = -1;
                paragraph = paragraphs[s];
            }

            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                char mark = MarkOf(parsed, i);
                if (mark == '\0') continue;
                if (open >= 0 && (mark == closer || IsStrayCloser(parsed, i, mark, closer)) && (close < 0 || close == i))
                {
                    found.Add(new Quotation(new TokenRange(open, i + 1), paragraph, Closed: true));
                    open = -1;
                }
                else if (open < 0 && Opens(parsed, paragraphs, i, mark, out closer, out close))
                {
                    open = i;
                }
            }
        }

        if (open >= 0) found.Add(new Quotation(new TokenRange(open, parsed.Tokens.Length), paragraph, Closed: false));
        return found;
    }

    private static bool Opens(ParsedText parsed, int[] paragraphs, int token, char mark, out char closer, out int close)
    {
        close = -1;
        closer = mark switch { '\u201C' or '\u201E' or '`' => '\u201D', '\u2018' => '\u2019', '\u00AB' => '\u00BB', _ => mark };
        // A closing mark opens where it touches the word behind it and nothing before it.
        if (mark is '\u201D') return TouchesNext(parsed, token) && !TouchesPrevious(parsed, token);
        if (mark is '\u00BB' or '\u2019') return false;
        if (mark is not ('\u2018' or '\'')) return true;
        // A single mark opens only before a word after a space, and only where one closes it: in the same sentence or, where it is no apostrophe, behind the
        // full stop of a later one of the paragraph.
        int own = parsed.SentenceOf(token), end = parsed.Sentences[own].EndToken;
        if (token + 1 >= end || parsed.Tokens[token + 1].Start != parsed.Tokens[token].End) return false;
        if (token > 0 && parsed.Tokens[token - 1].End == parsed.Tokens[token].Start) return false;
        for (int i = token + 2; i < end; i++)
            if (MarkOf(parsed, i) == closer && (i + 1 >= end || parsed.Tokens[i + 1].Start > parsed.Tokens[i].End || parsed.Tokens[i + 1].Upos == Upos.Punct)) return Closes(i, out close);
        if (mark != '\u2018') return false;
        for (int s = own + 1; s < parsed.Sentences.Length && paragraphs[s] == paragraphs[own]; s++)
            for (int i = parsed.Sentences[s].FirstToken; i < parsed.Sentences[s].EndToken; i++)
                if (MarkOf(parsed, i) == closer && parsed.Tokens[i - 1].Upos == Upos.Punct) return Closes(i, out close);
        return false;
    }

    /// <summary>
    /// Editors mix straight and curly marks: a double mark of another shape closes where it touches the word or mark before it and not the word behind it.
    /// </summary>
    private static bool IsStrayCloser(ParsedText parsed, int token, char mark, char closer) =>
        closer is '"' or '\u201D' && mark is '"' or '\u201C' or '\u201D' && TouchesPrevious(parsed, token) && !TouchesNext(parsed, token);

    private static bool TouchesPrevious(ParsedText parsed, int token) => token > 0 && parsed.Tokens[token - 1].End == parsed.Tokens[token].Start;

    /// <summary>Whether a word stands right behind the token.</summary>
    private static bool TouchesNext(ParsedText parsed, int token) =>
        token + 1 < parsed.Tokens.Length && parsed.Tokens[token + 1].Start == parsed.Tokens[token].End && parsed.Tokens[token + 1].Upos != Upos.Punct;

    private static bool Closes(int token, out int close)
    {
        close = token;
        return true;
    }

    /// <summary>A quotation mark in one form: <c>''</c> is the straight double mark; <c>\0</c> where the token is none.</summary>
    public static char MarkOf(ParsedText parsed, int token)
    {
        ReadOnlySpan<char> form = parsed.Form(token);
        return form switch
        {
            "\"" or "''" => '"',
            "``" => '`',
            ['\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2018'] => form[0],
            "'" => '\'',
            "\u2019" => '\u2019',
            _ => '\0',
        };
    }
}
