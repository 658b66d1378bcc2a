using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Polarities;

/// <summary>Absolutes on a predicate's own arguments: <c>all</c>, <c>every</c>, <c>no</c>, <c>not a single</c>, <c>only</c>.</summary>
internal static class Absolutes
{
    /// <param name="parsed">The text.</param>
    /// <param name="predicate">The predicate.</param>
    /// <param name="negative">Whether it is negated: then <c>any</c> says none.</param>
    public static Absolute Read(ParsedText parsed, int predicate, bool negative)
    {
        Absolute found = Word(parsed, predicate, negative);
        foreach (int child in parsed.Children(predicate))
            if (!ClauseTree.HeadsClause(parsed, child)) found = Stronger(found, Phrase(parsed, child, negative));
        return ClauseTree.HiddenSubject(parsed, predicate) is >= 0 and var subject ? Stronger(found, Phrase(parsed, subject, negative)) : found;
    }

    /// <summary>The words of a participant: itself, what hangs on it, and what hangs on its number (<c>only two boats</c>).</summary>
    private static Absolute Phrase(ParsedText parsed, int noun, bool negative)
    {
        Absolute found = Word(parsed, noun, negative);
        if (found != Absolute.None || parsed.Tokens[noun].Upos is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num)) return found;
        foreach (int inner in parsed.Children(noun))
        {
            if (ClauseTree.HeadsClause(parsed, inner)) continue;
            found = Stronger(found, Word(parsed, inner, negative));
            if (parsed.Tokens[inner].Relation == Relation.Nummod)
                foreach (int number in parsed.Children(inner)) found = Stronger(found, Word(parsed, number, negative));
        }

        return found;
    }

    private static Absolute Stronger(Absolute a, Absolute b) => Rank(b) > Rank(a) ? b : a;

    private static int Rank(Absolute absolute) => absolute switch { Absolute.No => 3, Absolute.All => 2, Absolute.Only => 1, _ => 0 };

    /// <summary>"They have not made any arrest", against "any move cannot be adopted".</summary>
    private static bool FollowsNegation(ParsedText parsed, int any)
    {
        int sentence = parsed.Sentences[parsed.SentenceOf(any)].FirstToken;
        for (int i = any - 1; i >= sentence && i > any - 8; i--)
            if (parsed.Tokens[i].Lemma is "not" or "n't" or "nor" or "never" or "without" or "fail" or "refuse" or "deny") return true;
        return false;
    }

    private static Absolute Word(ParsedText parsed, int token, bool negative)
    {
        string lemma = parsed.Tokens[token].Lemma;
        bool before = token > 0;
        switch (lemma)
        {
            case "no" when parsed.Tokens[token].Relation is Relation.Det && !ClauseTree.IsForm(parsed, token + 2, "than"):
            case "any" when negative && parsed.Tokens[token].Relation is Relation.Det && FollowsNegation(parsed, token):
            case "anyone" or "anybody" or "anything" when negative:
            case "none" or "nobody" or "nothing" or "zero":
                return Absolute.No;
            case "single" or "one" when before && (ClauseTree.IsForm(parsed, token - 1, "not") || (token > 1 && ClauseTree.IsForm(parsed, token - 2, "not"))):
                return Absolute.No;
            case "all" or "every" or "each" or "entire" or "everyone" or "everybody" or "everything" or "whole":
                // At all; nearly all; all but two.
                return (before && (ClauseTree.IsForm(parsed, token - 1, "at") || parsed.Tokens[token - 1].Lemma is "nearly" or "almost" or "virtually" or "practically")) || ClauseTree.IsForm(parsed, token + 1, "but") || ClauseTree.IsForm(parsed, token + 1, "except") ? Absolute.None : Absolute.All;
            case "only" or "sole":
                return before && ClauseTree.IsForm(parsed, token - 1, "not") ? Absolute.None : Absolute.Only;
            default:
                return Absolute.None;
        }
    }
}
