using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Hearsay without a source: <c>reportedly</c>, <c>allegedly</c>; the clause it stands in is what is said.</summary>
internal static class AdverbAttributions
{
    public static void Find(Passage passage, List<Draft> drafts)
    {
        ParsedText parsed = passage.Parsed;
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            if (parsed.Tokens[i].Upos != Upos.Adv || !CueLexicon.TryAdverb(parsed.Tokens[i].Lemma, out Stance stance)) continue;
            int clause = ClauseTree.OwnerOf(parsed, i);
            Draft draft = new() { CueToken = i, Cue = new TokenRange(i, i + 1), Stance = stance, Rule = "adverb" };
            TokenRange range = passage.Trim(ClauseTree.Subtree(parsed, clause));
            draft.Add(new TokenRange(range.First, i));
            draft.Add(new TokenRange(i + 1, range.End));
            if (draft.Parts.Count > 0) drafts.Add(draft);
        }
    }
}
