using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Finds what is said, from the verb: from the parse first, from the order of words where the parse shows nothing.</summary>
internal static class ContentFinder
{
    /// <summary>Adds the content to the draft; false where there is none.</summary>
    public static bool Fill(Passage passage, Draft draft, CueEntry entry, int second)
    {
        ParsedText parsed = passage.Parsed;
        int verb = draft.CueToken;
        if (entry.Has(CueFrames.Quote) && Parenthetical.Fill(passage, draft)) return true;
        if (entry.Has(CueFrames.Quote | CueFrames.That) && Infinitive(parsed, verb) && Complement(passage, draft, entry)) return true;
        bool passive = SourceFinder.IsPassive(parsed, verb);
        if (entry.Has(CueFrames.That | CueFrames.Quote) && IndirectSpeech.Fill(passage, draft)) return true;
        if (entry.Has(CueFrames.To | CueFrames.Predicate) && Complement(passage, draft, entry)) return true;
        if (entry.Has(CueFrames.Phrase) && second >= 0 && Phrase(passage, draft, second)) return true;
        return entry.Has(CueFrames.Object) && Object(passage, draft, passive);
    }

    /// <summary>"Warned officials to leave", "claimed to have won": an infinitive and no "that" before it.</summary>
    private static bool Infinitive(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
        {
            if (child < verb || parsed.Tokens[child].Relation != Relation.Xcomp) continue;
            return ClauseTree.Child(parsed, child, Relation.Mark) is >= 0 and var mark && ClauseTree.IsForm(parsed, mark, "to");
        }

        return false;
    }

    private static bool Complement(Passage passage, Draft draft, CueEntry entry)
    {
        ParsedText parsed = passage.Parsed;
        int obj = ClauseTree.Child(parsed, draft.CueToken, Relation.Obj);
        foreach (int child in parsed.Children(draft.CueToken))
        {
            if (child < draft.CueToken || parsed.Tokens[child].Relation is not (Relation.Xcomp or Relation.Ccomp)) continue;
            TokenRange range = Without(ClauseTree.Subtree(parsed, child), draft.Cue);
            if (obj > draft.CueToken && obj < child) range = range with { First = Math.Min(range.First, ClauseTree.Subtree(parsed, obj).First) };
            range = passage.Trim(range);
            if (range.IsEmpty) continue;
            draft.Add(range);
            draft.Rule = entry.Has(CueFrames.To) ? "verb-infinitive" : "verb-predicate";
            draft.Propositional = false;
            draft.Confidence = 0.7;
            return true;
        }

        return false;
    }

    private static bool Phrase(Passage passage, Draft draft, int second)
    {
        ParsedText parsed = passage.Parsed;
        TokenRange reach = ClauseTree.Subtree(parsed, draft.CueToken);
        int head = parsed.Tokens[second].Head;
        TokenRange range = head > second ? ClauseTree.Subtree(parsed, head) : reach;
        range = passage.Trim(new TokenRange(second + 1, Math.Min(range.End, passage.SentenceAt(second).EndToken)));
        if (range.IsEmpty) return false;
        draft.Add(range);
        draft.Rule = "verb-phrase";
        draft.Propositional = false;
        draft.Confidence = 0.6;
        return true;
    }

    private static bool Object(Passage passage, Draft draft, bool passive)
    {
        ParsedText parsed = passage.Parsed;
        foreach (int child in parsed.Children(draft.CueToken))
        {
            Relation relation = parsed.Tokens[child].Relation;
            if (!(relation == Relation.Obj || (passive && relation == Relation.NsubjPass))) continue;
            TokenRange range = Without(ClauseTree.Subtree(parsed, child), draft.Cue);
            // "Accused X of lying": the reason belongs to what is said.
            foreach (int other in parsed.Children(draft.CueToken))
                if (other > child && parsed.Tokens[other].Relation is Relation.Obl or Relation.Advcl or Relation.Xcomp && OfOrFor(parsed, other))
                    range = range with { End = Math.Max(range.End, ClauseTree.Subtree(parsed, other).End) };
            range = passage.Trim(range);
            if (range.IsEmpty) continue;
            draft.Add(range);
            draft.Rule = "verb-object";
            draft.Propositional = false;
            draft.Confidence = 0.6;
            return true;
        }

        return false;
    }

    private static bool OfOrFor(ParsedText parsed, int head)
    {
        foreach (int child in parsed.Children(head))
            if (parsed.Tokens[child].Relation is Relation.Case or Relation.Mark && parsed.Tokens[child].Lemma is "of" or "for" or "as" or "over") return true;
        return false;
    }

    private static TokenRange Without(TokenRange range, TokenRange cue) =>
        range.Overlaps(cue) && range.First < cue.End && range.End > cue.End ? range with { First = cue.End } : range;
}
