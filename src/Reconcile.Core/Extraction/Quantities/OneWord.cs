using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Tells the number <c>one</c> from the pronoun: <c>one soldier</c>, <c>one of the men</c>; not <c>the one who</c>, <c>one another</c>.</summary>
internal static class OneWord
{
    public static bool Counts(ParsedText parsed, SentenceRange sentence, Measure measure)
    {
        int first = measure.First, next = measure.End, end = sentence.EndToken;
        if (measure.Amount.Low != 1 || measure.Unit is not null) return true;
        if (next >= end || parsed.Form(next) is "another" or "-" or "’s" or "'s" or "or") return false;
        if (first > sentence.FirstToken)
        {
            Token before = parsed.Tokens[first - 1];
            if (parsed.Form(first - 1) is "no" or "No" or "every" or "each" or "any" or "some" or "another" or "which" or "that" or "this" or "the" or "The") return false;
            if (before.Xpos == Xpos.JJ || parsed.Form(first - 1) is "-") return false;
        }

        if (parsed.Form(next) is "of") return next + 1 < end && parsed.Form(next + 1) is not ("a" or "us" or "course");
        Token after = parsed.Tokens[next];
        if (after.Upos is Upos.Noun or Upos.Adj or Upos.Propn or Upos.Num) return parsed.Form(next) is not ("day" or "way" or "more" or "last" or "such");
        return IsCasualty(parsed, measure, next);
    }

    // "one was killed", "one dead", "killed one and injured five"
    private static bool IsCasualty(ParsedText parsed, Measure measure, int next) =>
        ((parsed.Tokens[measure.First].Relation is Relation.Nsubj or Relation.NsubjPass && parsed.Tokens[next].Upos is Upos.Verb or Upos.Aux) || parsed.Tokens[measure.First].Relation == Relation.Obj)
        && parsed.Tokens[measure.First].Head >= 0 && Casualties.RoleOf(parsed.Tokens[parsed.Tokens[measure.First].Head].Lemma) != QuantityRole.None;
}
