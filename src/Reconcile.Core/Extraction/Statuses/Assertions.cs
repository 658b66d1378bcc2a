using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Statuses;

/// <summary>Whether a clause tells what it says or only mentions it: <c>asked who had won</c>, <c>accused of lying</c>, <c>banned from flying</c>.</summary>
internal static class Assertions
{
    private static readonly WordList Words = WordList.Load("Extraction/Statuses/mentions.lexicon");

    public static Assertion Of(ParsedText parsed, Clause clause)
    {
        for (int at = clause.Top, depth = 0; at >= 0 && depth < 6; at = parsed.Tokens[at].Head, depth++)
        {
            ref readonly Token t = ref parsed.Tokens[at];
            if (IsMention(parsed, at)) return Assertion.Mentioned;
            if (t.Relation is Relation.Root or Relation.AclRelcl or Relation.Parataxis or Relation.Appos) break;
            if (t.Relation is Relation.Conj && parsed.Subject(at) >= 0) break;
        }

        return IsHabit(parsed, clause) ? Assertion.Habit : Assertion.Told;
    }

    /// <summary>Whether the predicate asks for what its complement says: urged him to stay, called on both sides to talk.</summary>
    public static bool Wants(ParsedText parsed, int predicate)
    {
        if (parsed.Tokens[predicate].Upos != Upos.Verb) return false;
        foreach (int child in parsed.Children(predicate))
        {
            if (child < predicate) continue;
            if (StatusReader.IsWished(parsed, child)) return true;

            // Where the complement hangs on the one who is asked.
            if (parsed.Tokens[child].Relation is not (Relation.Obj or Relation.Obl or Relation.Iobj)) continue;
            foreach (int inner in parsed.Children(child))
                if (inner > child && parsed.Tokens[inner].Relation == Relation.Acl && StatusReader.WishOf(parsed, inner) == predicate) return true;
        }

        return false;
    }

    private static bool IsMention(ParsedText parsed, int top)
    {
        ref readonly Token t = ref parsed.Tokens[top];
        if (IsPermission(parsed, top)) return true;
        if (t.Relation is Relation.Ccomp or Relation.Csubj or Relation.CsubjPass or Relation.Obj && IsIndirectQuestion(parsed, top)) return true;
        if (t.Relation is Relation.AclRelcl && t.Head >= 0 && parsed.Tokens[t.Head].Xpos is Xpos.WP or Xpos.WDT or Xpos.WRB) return true;
        if (t.Relation == Relation.Ccomp && t.Head >= 0 && Words.SectionOf(parsed.Tokens[t.Head].Lemma) == "supposing") return true;
        // "Rumours that he left" is often taken for a relative clause.
        if ((t.Relation is Relation.Acl or Relation.Ccomp || (t.Relation == Relation.AclRelcl && IsContent(parsed, top))) && t.Head >= 0 && Words.SectionOf(parsed.Tokens[t.Head].Lemma) == "unasserted-nouns") return true;
        if (t.Relation is not (Relation.Ccomp or Relation.Csubj or Relation.CsubjPass or Relation.Acl or Relation.Advcl or Relation.Nmod or Relation.Obl or Relation.Conj)) return false;
        int mark = Mark(parsed, top);
        if (t.Xpos == Xpos.VBG && parsed.Child(top, Relation.Aux) < 0)
            return t.Relation is Relation.Csubj or Relation.CsubjPass || (mark >= 0 && Words.SectionOf(parsed.Tokens[mark].Lemma) == "before-gerund");
        return t.Xpos == Xpos.VB && t.Relation != Relation.Conj && mark >= 0 && parsed.Tokens[mark].Lemma == "to" && parsed.Subject(top) < 0;
    }

    /// <summary>Whether a clause under a noun lacks nothing that the noun could stand for: that he left; he was the source.</summary>
    private static bool IsContent(ParsedText parsed, int top)
    {
        if (Mark(parsed, top) is >= 0 and var that && parsed.Tokens[that].Lemma == "that") return true;
        return parsed.Child(top, Relation.Cop) >= 0 && parsed.Subject(top) is >= 0 and var subject && parsed.Tokens[subject].Xpos is not (Xpos.WDT or Xpos.WP);
    }

    /// <summary>What may not, or must be done is a rule and tells nothing that was: this material may not be published.</summary>
    private static bool IsPermission(ParsedText parsed, int verb)
    {
        if (!parsed.IsPassive(verb) || parsed.Child(verb, Relation.Aux) is not (>= 0 and var modal)) return false;
        bool negated = parsed.Child(verb, Relation.Advmod) is >= 0 and int adverb && parsed.Tokens[adverb].Lemma is "not" or "n't";
        return parsed.Tokens[modal].Lemma is "must" or "shall" || (parsed.Tokens[modal].Lemma == "may" && negated);
    }

    /// <summary>A complement that opens with a question word tells nothing of its answer, and often not even that there is one.</summary>
    private static bool IsIndirectQuestion(ParsedText parsed, int top)
    {
        foreach (int child in parsed.Children(top))
        {
            if (child > top) break;
            if (IsQuestionWord(parsed, child)) return true;
            foreach (int inner in parsed.Children(child))
                if (inner <= child && IsQuestionWord(parsed, inner)) return true;
        }

        return false;
    }

    private static bool IsQuestionWord(ParsedText parsed, int token) =>
        parsed.Tokens[token].Xpos is Xpos.WP or Xpos.WRB || (parsed.Tokens[token].Xpos is Xpos.WDT && parsed.Tokens[token].Lemma is "which" or "what");

    private static int Mark(ParsedText parsed, int top)
    {
        foreach (int child in parsed.Children(top))
        {
            if (child > top) break;
            if (parsed.Tokens[child].Relation is Relation.Mark or Relation.Case) return child;
        }

        return -1;
    }

    /// <summary>A present tense with a word of repetition: they often miss, it happens every year.</summary>
    private static bool IsHabit(ParsedText parsed, Clause clause)
    {
        foreach (int token in clause.Tokens)
        {
            if (Words.SectionOf(parsed.Tokens[token].Lemma) != "repeats") continue;
            int head = parsed.Tokens[token].Head;
            if (head == clause.Top || head == clause.Predicate || (head >= 0 && parsed.Tokens[head].Relation is Relation.Obl or Relation.OblUnmarked)) return true;
        }

        return false;
    }
}
