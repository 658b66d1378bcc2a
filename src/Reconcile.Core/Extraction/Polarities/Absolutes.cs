using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Polarities;

/// <summary>Absolutes on a predicate's own arguments: <c>all</c>, <c>every</c>, <c>no</c>, <c>not a single</c>, <c>only</c>.</summary>
internal static class Absolutes
{
    public static Absolute Read(ParsedText parsed, int predicate)
    {
        Absolute found = Word(parsed, predicate);
        foreach (int child in parsed.Children(predicate))
        {
            if (ClauseTree.HeadsClause(parsed, child)) continue;
            Absolute here = Word(parsed, child);
            if (here == Absolute.None && parsed.Tokens[child].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num)
                foreach (int inner in parsed.Children(child)) here = Stronger(here, Word(parsed, inner));
            found = Stronger(found, here);
        }

        return found;
    }

    private static Absolute Stronger(Absolute a, Absolute b) => Rank(b) > Rank(a) ? b : a;

    private static int Rank(Absolute absolute) => absolute switch { Absolute.No => 3, Absolute.All => 2, Absolute.Only => 1, _ => 0 };

    private static Absolute Word(ParsedText parsed, int token)
    {
        string lemma = parsed.Tokens[token].Lemma;
        bool before = token > 0;
        switch (lemma)
        {
            case "no" when parsed.Tokens[token].Relation is Relation.Det && !ClauseTree.IsForm(parsed, token + 2, "than"):
            case "none" or "nobody" or "nothing" or "zero":
                return Absolute.No;
            case "single" or "one" when before && (ClauseTree.IsForm(parsed, token - 1, "not") || (token > 1 && ClauseTree.IsForm(parsed, token - 2, "not"))):
                return Absolute.No;
            case "all" or "every" or "each" or "entire" or "everyone" or "everybody" or "everything" or "whole":
                return before && ClauseTree.IsForm(parsed, token - 1, "at") ? Absolute.None : Absolute.All;
            case "only" or "sole":
                return before && ClauseTree.IsForm(parsed, token - 1, "not") ? Absolute.None : Absolute.Only;
            default:
                return Absolute.None;
        }
    }
}
