using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Frames;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Readings of a noun: <c>the ministry's claim that</c>, <c>made a promise to</c>, <c>a call by the mayor for</c>.</summary>
internal static class NounAttributions
{
    public static void Add(Passage passage, int noun, List<Draft> drafts)
    {
        ParsedText parsed = passage.Parsed;
        bool known = CueLexicon.TryNoun(parsed.Tokens[noun].Lemma, out Stance stance);
        if (!known) stance = Stance.States;
        int source = SourceOf(passage, noun, out bool own);
        if (source < 0) return;
        Draft cue = new() { CueToken = noun, Cue = new TokenRange(noun, noun + 1), Stance = stance, Rule = "noun", SourceToken = source, OwnSource = own, Frames = known && noun + 1 < parsed.Tokens.Length && ClauseTree.IsForm(parsed, noun + 1, "that") ? CueFrames.That : CueFrames.None, Class = CueClass.Of(parsed.Tokens[noun].Lemma, Upos.Noun) };
        cue.Source = SourceFinder.Phrase(passage, source, noun);
        if (!cue.Source.IsEmpty) Readings.Add(passage, cue, drafts);
    }

    private static int SourceOf(Passage passage, int noun, out bool own)
    {
        ParsedText parsed = passage.Parsed;
        own = true;
        foreach (int child in parsed.Children(noun))
        {
            Relation relation = parsed.Tokens[child].Relation;
            if (relation == Relation.NmodPoss) return child;
            if (relation == Relation.Nmod && child > noun && parsed.Child(child, Relation.Case) is >= 0 and var mark
                && parsed.Tokens[mark].Lemma is "by" or "from") return child;
        }

        foreach (int child in parsed.Children(noun))
            if (child < noun && parsed.Tokens[child].Relation == Relation.Compound && parsed.Tokens[child].Upos == Upos.Propn) return child;
        own = false;
        int head = parsed.Tokens[noun].Head;
        if (head < 0 || !ClauseTree.IsVerbal(parsed.Tokens[head]) || parsed.Tokens[noun].Relation is not (Relation.Obj or Relation.Obl)) return -1;
        return SourceFinder.Of(passage, head);
    }
}
