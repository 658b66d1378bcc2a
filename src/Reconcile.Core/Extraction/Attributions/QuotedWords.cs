using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Attributions;

/// <summary>The words of one sentence that stand in quotation marks around a clause, as they were said.</summary>
/// <param name="Words">The words in small letters, shortened forms written out, marks left away.</param>
/// <param name="Lemmas">Their lemmas.</param>
/// <param name="Content">Whether each carries meaning of its own.</param>
/// <param name="Spans">Where each stands.</param>
internal sealed record QuotedWords(string[] Words, string[] Lemmas, bool[] Content, TextSpan[] Spans)
{
    private static readonly Dictionary<string, string> Long =
        LexiconReader.Read("Extraction/Attributions/short-forms.lexicon").SelectMany(l => l.Values, (l, form) => (l.Key, form)).ToDictionary(p => p.form, p => p.Key, StringComparer.Ordinal);

    /// <summary>What stands between the marks in the sentence of the token, or null where it stands outside of them.</summary>
    public static QuotedWords? Around(Passage passage, int token)
    {
        if (passage.QuotationAt(token) is not (>= 0 and int at)) return null;
        ParsedText parsed = passage.Parsed;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf(token)];
        int first = Math.Max(sentence.FirstToken, passage.Quotations[at].Tokens.First), end = Math.Min(sentence.EndToken, passage.Quotations[at].Tokens.End);
        var words = new List<string>();
        var lemmas = new List<string>();
        var content = new List<bool>();
        var spans = new List<TextSpan>();
        for (int i = first; i < end; i++)
        {
            ref readonly Token t = ref parsed.Tokens[i];
            ReadOnlySpan<char> form = parsed.Form(i);
            if (t.Upos is Upos.Punct or Upos.Sym or Upos.Intj && form is not ("[" or "]" or "(" or "..." or "…" or "%" or ['*', ..])) continue;
            string word = form.ToString().ToLowerInvariant().Replace(".", string.Empty, StringComparison.Ordinal);
            // A word with stars in it has been masked: which it was is not told.
            words.Add(word.Length == 0 || form is "[" or "]" or "(" or "…" || form.Contains('*') ? Gap : Long.GetValueOrDefault(word, word));
            lemmas.Add(t.Lemma);
            content.Add(t.Upos is Upos.Noun or Upos.Verb or Upos.Adj or Upos.Propn or Upos.Num || (t.Upos == Upos.Adv && form.Length > 3));
            spans.Add(t.Span);
        }

        return new QuotedWords([.. words], [.. lemmas], [.. content], [.. spans]);
    }

    /// <summary>Stands for words that were left out or put in.</summary>
    public const string Gap = "…";
}
