using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Polarities;

/// <summary>The word whose complement a predicate is.</summary>
/// <param name="Token">Its index, or -1.</param>
/// <param name="Lemma">Its lemma, with the particle or preposition that belongs to it (<c>rule out</c>).</param>
/// <param name="Form">The form of the complement: <c>to, that, ing, object, of</c>.</param>
internal readonly record struct Governor(int Token, string Lemma, string Form)
{
    public static Governor Of(ParsedText parsed, int predicate)
    {
        ref readonly Token token = ref parsed.Tokens[predicate];
        int head = token.Head;
        if (head < 0) return new Governor(-1, string.Empty, string.Empty);
        string form = FormOf(parsed, predicate);
        return form.Length == 0 ? new Governor(-1, string.Empty, string.Empty) : new Governor(head, LemmaOf(parsed, head), form);
    }

    private static string FormOf(ParsedText parsed, int predicate)
    {
        ref readonly Token token = ref parsed.Tokens[predicate];
        switch (token.Relation)
        {
            case Relation.Xcomp:
                return token.Xpos == Xpos.VBG ? "ing" : "to";
            case Relation.Ccomp:
                return token.Xpos == Xpos.VBG && ClauseTree.Child(parsed, predicate, Relation.Aux) < 0 ? "ing" : "that";
            case Relation.Csubj or Relation.CsubjPass:
                return HasTo(parsed, predicate) ? "to" : "that";
            case Relation.Acl:
                return HasTo(parsed, predicate) ? "to" : token.Xpos == Xpos.VBG ? "ing" : MarkedBy(parsed, predicate, "that") ? "that" : string.Empty;
            case Relation.Advcl:
                if (token.Xpos == Xpos.VBG) return MarkedBy(parsed, predicate, "from") || MarkedBy(parsed, predicate, "of") ? "ing" : string.Empty;
                // "It was impossible to", "unable to" sometimes come as an adverbial clause of an adjective.
                return HasTo(parsed, predicate) && parsed.Tokens[token.Head].Upos == Upos.Adj ? "to" : string.Empty;
            case Relation.Obj:
                return "object";
            case Relation.Nmod or Relation.Obl:
                return MarkedBy(parsed, predicate, "of") || MarkedBy(parsed, predicate, "from") ? "of" : string.Empty;
            default:
                return string.Empty;
        }
    }

    private static string LemmaOf(ParsedText parsed, int head)
    {
        int particle = ClauseTree.Child(parsed, head, Relation.CompoundPrt);
        return particle < 0 ? parsed.Tokens[head].Lemma : parsed.Tokens[head].Lemma + " " + parsed.Tokens[particle].Lemma;
    }

    private static bool HasTo(ParsedText parsed, int predicate) => MarkedBy(parsed, predicate, "to");

    private static bool MarkedBy(ParsedText parsed, int predicate, string word)
    {
        foreach (int child in parsed.Children(predicate))
        {
            if (child > predicate) break;
            if (parsed.Tokens[child].Relation is Relation.Mark or Relation.Case && ClauseTree.IsForm(parsed, child, word)) return true;
        }

        return false;
    }
}
