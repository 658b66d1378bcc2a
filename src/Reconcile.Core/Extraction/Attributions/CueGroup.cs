using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>The words of a cue: the verb with its auxiliaries and particle, and where the content may begin after it.</summary>
internal static class CueGroup
{
    /// <summary>Auxiliaries, negation and adverbs just before the verb, the verb, its particle or preposition.</summary>
    public static TokenRange Of(ParsedText parsed, int verb, int second)
    {
        int first = verb, end = verb + 1;
        while (first > 0 && parsed.Tokens[first - 1].Head == verb
            && parsed.Tokens[first - 1].Relation is Relation.Aux or Relation.AuxPass or Relation.Advmod && parsed.Tokens[first - 1].Upos != Upos.Punct) first--;
        return new TokenRange(first, second == end ? end + 1 : end);
    }
}
