using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Frames;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Finds who says it, from the cue.</summary>
internal static class SourceFinder
{
    /// <summary>Head token of the source of a verb, or -1.</summary>
    public static int Of(Passage passage, int verb, int depth = 0)
    {
        ParsedText parsed = passage.Parsed;
        if (ClauseTree.HiddenSubject(parsed, verb) is >= 0 and var hidden) return hidden;
        bool passive = IsPassive(parsed, verb);
        foreach (int child in parsed.Children(verb))
        {
            Relation relation = parsed.Tokens[child].Relation;
            if (passive && relation == Relation.OblAgent) return child;
            // "The union, which says the firm lied": the subject behind the cue is that of the clause.
            // "A message on the radio claiming": what stands behind a preposition does not speak.
            if (!passive && relation is Relation.Nsubj && parsed.Tokens[verb].Xpos == Xpos.VBG && parsed.Child(child, Relation.Case) is >= 0 and var mark && mark < child) continue;
            if (!passive && relation is Relation.Nsubj && !IsRelativizer(parsed, child) && !(child > verb && Relativizer(parsed, verb) >= 0)) return child;
        }

        if (passive) return -1;
        ref readonly Token token = ref parsed.Tokens[verb];
        if (token.Head < 0 || depth > 4) return -1;
        switch (token.Relation)
        {
            case Relation.Conj:
                return Of(passage, token.Head, depth + 1);
            case Relation.AclRelcl or Relation.Acl:
                if (SourceKinds.IsTime(parsed, token.Head) && parsed.Tokens[token.Head].Head is >= 0 and var over && ClauseTree.IsVerbal(parsed.Tokens[over])) return AnySubject(passage, over, depth + 1);
                return parsed.Tokens[token.Head].Upos is Upos.Noun or Upos.Propn or Upos.Pron ? Bearer(passage, Message(parsed, token.Head), depth) : -1;
            case Relation.Xcomp:
                return Controller(passage, token.Head, depth);
            case Relation.Advcl or Relation.Parataxis or Relation.Ccomp when token.Xpos is Xpos.VBG or Xpos.VB:
                return ClauseTree.IsVerbal(parsed.Tokens[token.Head]) ? AnySubject(passage, Speaking(parsed, token.Head, verb), depth + 1) : -1;
            default:
                return -1;
        }
    }

    /// <summary>The whole noun phrase, without the cue's own words and without a clause that runs on after it.</summary>
    public static TokenRange Phrase(Passage passage, int head, int cue)
    {
        TokenRange range = ClauseTree.Subtree(passage.Parsed, head);
        if (range.Contains(cue) && Relativizer(passage.Parsed, cue) is >= 0 and var who && head < who)
        {
            // "Officials who said": the words up to the relative pronoun name the source.
            int start = head;
            foreach (int child in passage.Parsed.Children(head))
                if (child < head) start = Math.Min(start, ClauseTree.Subtree(passage.Parsed, child).First);
            return new TokenRange(start, who + 1);
        }

        if (range.Contains(cue)) range = head < cue ? range with { End = cue } : range with { First = cue + 1 };
        foreach (int child in passage.Parsed.Children(head))
        {
            // "by X", "of X": the preposition is no part of the name.
            if (passage.Parsed.Tokens[child].Relation == Relation.Case && child == range.First) range = range with { First = child + 1 };
        }

        return passage.Trim(Outside(passage, range, head, cue));
    }

    /// <summary>Without a quotation that the cue is outside of, on either side of the head: what is quoted does not name who says it.</summary>
    private static TokenRange Outside(Passage passage, TokenRange range, int head, int cue)
    {
        int own = passage.QuotationAt(cue);
        for (int i = head - 1; i >= range.First; i--)
            if (passage.QuotationAt(i) is >= 0 and var q && q != own && passage.Quotations[q].Tokens.Count >= 5 && passage.Quotations[q].Tokens.End == i + 1 && passage.QuotationAt(head) != q) return range with { First = i + 1 };
        return range;
    }

    public static bool IsPassive(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Tokens[child].Relation is Relation.AuxPass or Relation.NsubjPass) return true;
        if (parsed.Tokens[verb].Xpos != Xpos.VBN) return false;
        return (parsed.Tokens[verb].Relation == Relation.Acl && ClauseTree.HiddenSubject(parsed, verb) < 0) || (parsed.Tokens[verb].Relation == Relation.Advcl && parsed.Child(verb, Relation.OblAgent) >= 0);
    }

    private static int Controller(Passage passage, int verb, int depth)
    {
        // "asked officials to confirm": the object of the higher verb speaks.
        int obj = passage.Parsed.Child(verb, Relation.Obj);
        if (obj < 0) obj = passage.Parsed.Child(verb, Relation.Iobj);
        return obj >= 0 ? obj : AnySubject(passage, verb, depth + 1);
    }

    /// <summary>"A statement on the radio saying": the statement says it, not the place where it stands, on whichever word that hangs.</summary>
    private static int Message(ParsedText parsed, int noun)
    {
        int head = parsed.Tokens[noun].Head;
        if (head < 0 || parsed.Tokens[noun].Relation is not (Relation.Nmod or Relation.Obl) || parsed.Marker(noun) is not ("on" or "in" or "at" or "to" or "via")) return noun;
        int message = ClauseTree.IsVerbal(parsed.Tokens[head]) ? parsed.Child(head, Relation.Obj) : head;
        return message >= 0 && message < noun && SourceKinds.Of(parsed.Tokens[message].Lemma) == "message" ? message : noun;
    }

    /// <summary>"Put out a statement saying": who puts the statement out says it; "a study showing" speaks itself.</summary>
    private static int Bearer(Passage passage, int noun, int depth)
    {
        ParsedText parsed = passage.Parsed;
        if (SourceKinds.Of(parsed.Tokens[noun].Lemma) != "message") return noun;
        int owner = parsed.Child(noun, Relation.NmodPoss);
        if (owner >= 0) return owner;
        foreach (int child in parsed.Children(noun))
            if (parsed.Tokens[child].Relation == Relation.Nmod && parsed.Marker(child) is "by" or "from") return child;
        int head = parsed.Tokens[noun].Head;
        if (head < 0 || parsed.Tokens[noun].Relation is not (Relation.Obj or Relation.Obl) || !ClauseTree.IsVerbal(parsed.Tokens[head])) return noun;
        int subject = AnySubject(passage, head, depth + 1);
        return subject >= 0 ? subject : noun;
    }

    /// <summary>"X argued that A would do B, saying": a participle after a comma goes with the verb of saying above, not with the verb it hangs on.</summary>
    private static int Speaking(ParsedText parsed, int head, int participle)
    {
        if (parsed.Tokens[participle].Xpos != Xpos.VBG || participle == 0 || parsed.Form(participle - 1) is not ",") return head;
        for (int node = head, steps = 0; node >= 0 && steps < 4; node = parsed.Tokens[node].Head, steps++)
            if (node != head && CueLexicon.IsSaying(parsed.Tokens[node])) return node;
        return head;
    }

    private static int AnySubject(Passage passage, int verb, int depth)
    {
        int subject = passage.Parsed.Subject(verb);
        return subject >= 0 && !IsRelativizer(passage.Parsed, subject) ? subject : Of(passage, verb, depth);
    }

    private static int Relativizer(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (child < verb && IsRelativizer(parsed, child)) return child;
        return -1;
    }

    private static bool IsRelativizer(ParsedText parsed, int token) => parsed.Tokens[token].Xpos is Xpos.WP or Xpos.WDT;
}
