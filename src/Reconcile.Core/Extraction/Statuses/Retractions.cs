using Reconcile.Extraction.Attributions;
using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Statuses;

/// <summary>
/// Whether a clause is told as what was held at first, or by mistake (police originally said that two had died), and whether it is told as an answer to what
/// another said (the minister countered that the law left no choice).
/// </summary>
internal static class Retractions
{
    private static readonly WordList Words = WordList.Load("Extraction/Statuses/at-first.lexicon");
    private static readonly WordList Answers = WordList.Load("Extraction/Statuses/answers.lexicon");

    /// <summary>Whether the verb of saying around it sets it against what was said before.</summary>
    /// <param name="parsed">The text.</param>
    /// <param name="attributions">Those around the clause.</param>
    /// <param name="clause">The clause.</param>
    public static bool IsAnswer(ParsedText parsed, ReadOnlySpan<AttributionMention> attributions, Clause clause)
    {
        foreach (AttributionMention mention in attributions)
            if (mention.CueToken >= 0 && mention.Propositional && mention.Covers(clause.Predicate) && Answers.Contains(parsed.Tokens[mention.CueToken].Lemma)) return true;
        return false;
    }

    /// <summary>Whether a word of the clause itself, or of the saying around it, tells so.</summary>
    /// <param name="parsed">The text.</param>
    /// <param name="attributions">Those around the clause.</param>
    /// <param name="clause">The clause.</param>
    public static bool IsTakenBack(ParsedText parsed, ReadOnlySpan<AttributionMention> attributions, Clause clause)
    {
        if (Modifies(parsed, clause.Predicate) || (clause.Top != clause.Predicate && Modifies(parsed, clause.Top))) return true;
        foreach (AttributionMention mention in attributions)
            if (mention.CueToken >= 0 && mention.Covers(clause.Predicate) && Modifies(parsed, mention.CueToken)) return true;
        return false;
    }

    private static bool Modifies(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Tokens[child].Relation == Relation.Advmod && Words.Contains(parsed.Tokens[child].Lemma)) return true;
        return false;
    }
}
