using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Frames;
using Reconcile.Language;

namespace Reconcile.Extraction.Polarities;

/// <summary>Negation inside a predicate's own clause.</summary>
internal static class Negation
{
    private static readonly NegatorTable Words = new();

    /// <summary>Whether the clause of <paramref name="predicate"/> is negated by words of its own; two negators cancel.</summary>
    public static bool Of(ParsedText parsed, int predicate, out int cue)
    {
        cue = -1;
        int count = 0;
        foreach (int child in parsed.Children(predicate)) count += Negates(parsed, predicate, child, ref cue) + OfState(parsed, child, ref cue);
        if (ClauseTree.HiddenSubject(parsed, predicate) is >= 0 and var subject && Empty(parsed, subject)) count += Found(subject, ref cue);
        count += Phrase(parsed, predicate, ref cue);
        if (count == 0) count += Inherited(parsed, predicate, ref cue);
        return (count & 1) == 1;
    }

    private static int Negates(ParsedText parsed, int predicate, int child, ref int cue)
    {
        ref readonly Token token = ref parsed.Tokens[child];
        ReadOnlySpan<char> form = parsed.Form(child);
        if (IsConcessive(parsed, child)) return 0;
        bool hit = token.Relation switch
        {
            Relation.Advmod or Relation.Aux or Relation.Dep or Relation.CcPreconj => Words.IsAdverb(form) && !Focus(parsed, child) && !OfPhrase(parsed, predicate, child),
            Relation.Det => Words.IsDeterminer(form),
            Relation.Cc => IsNeitherNor(parsed, child) && child < predicate && parsed.Tokens[predicate].Relation != Relation.Conj,
            Relation.Mark or Relation.Case => Words.IsWithout(form),
            Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Expl or Relation.Obl or Relation.OblAgent or Relation.Iobj
                or Relation.OblUnmarked => !Beside(parsed, child) && Empty(parsed, child) && !OfNextVerb(parsed, predicate, child),
            _ => false,
        };
        if (!hit) return 0;
        cue = child;
        return 1;
    }

    /// <summary>"Pleaded not guilty", "was found not liable": what is denied of the state is denied of the clause.</summary>
    private static int OfState(ParsedText parsed, int complement, ref int cue)
    {
        if (parsed.Tokens[complement] is not { Relation: Relation.Xcomp, Upos: Upos.Adj }) return 0;
        foreach (int child in parsed.Children(complement))
            if (child < complement && parsed.Tokens[child].Relation == Relation.Advmod && ClauseTree.IsForm(parsed, child, "not") && !Focus(parsed, child)) return Found(child, ref cue);
        return 0;
    }

    /// <summary>"Left not on Friday, but on Saturday": behind its verb the word denies the phrase that follows.</summary>
    private static bool OfPhrase(ParsedText parsed, int predicate, int not) =>
        not > predicate && ClauseTree.IsForm(parsed, not, "not") && not + 1 < parsed.Tokens.Length && parsed.Tokens[not + 1].Upos == Upos.Adp
        && parsed.Tokens[predicate].Upos == Upos.Verb;

    /// <summary>"No matter how": nothing is denied, whichever of the two words hangs on the predicate.</summary>
    private static bool IsConcessive(ParsedText parsed, int token) =>
        (ClauseTree.IsForm(parsed, token, "no") && ClauseTree.IsForm(parsed, token + 1, "matter"))
        || (ClauseTree.IsForm(parsed, token, "matter") && ClauseTree.IsForm(parsed, token - 1, "no"));

    /// <summary>"Insisting the move in no way hurt them": a phrase between the predicate and a further finite verb belongs to that one.</summary>
    private static bool OfNextVerb(ParsedText parsed, int predicate, int noun) =>
        noun > predicate && parsed.Tokens[noun].Relation == Relation.Obl && noun + 1 < parsed.Tokens.Length && parsed.Tokens[noun + 1].Xpos.IsFinite();

    private static int Found(int token, ref int cue)
    {
        cue = token;
        return 1;
    }

    /// <summary>"With no delay", "despite no": the phrase is empty, not the event.</summary>
    private static bool Beside(ParsedText parsed, int noun)
    {
        int mark = parsed.Child(noun, Relation.Case);
        return mark >= 0 && parsed.Tokens[mark].Lemma is "with" or "despite" or "after" or "under" or "for" or "because";
    }

    /// <summary>"Not only", "not just", "not but": nothing is negated.</summary>
    private static bool Focus(ParsedText parsed, int token) =>
        ClauseTree.IsForm(parsed, token + 1, "only") || ClauseTree.IsForm(parsed, token + 1, "just")
        || ClauseTree.IsForm(parsed, token + 1, "but") || ClauseTree.IsForm(parsed, token + 1, "merely") || ClauseTree.IsForm(parsed, token + 1, "simply") || ClauseTree.IsForm(parsed, token + 1, "solely");

    /// <summary>A participant that is said to be nobody or nothing.</summary>
    private static bool Empty(ParsedText parsed, int noun)
    {
        if (Words.IsSubject(parsed.Form(noun))) return !ClauseTree.IsForm(parsed, noun + 1, "but") && !ClauseTree.IsForm(parsed, noun + 1, "except");
        foreach (int child in parsed.Children(noun))
        {
            if (child > noun) break;
            ref readonly Token token = ref parsed.Tokens[child];
            ReadOnlySpan<char> form = parsed.Form(child);
            if (token.Relation is Relation.Det or Relation.DetPredet or Relation.CcPreconj && Words.IsDeterminer(form) && !More(parsed, child)) return true;
            if (token.Relation is Relation.Nummod or Relation.Compound or Relation.Amod && (form is "0" || form.Equals("zero", StringComparison.OrdinalIgnoreCase))) return true;
            if (form.Equals("one", StringComparison.OrdinalIgnoreCase) && child > 0 && parsed.Tokens[child - 1].Head == child && ClauseTree.IsForm(parsed, child - 1, "not")) return true;
            if (form.Equals("not", StringComparison.OrdinalIgnoreCase) && !Focus(parsed, child) && Bare(parsed, child)) return true;
        }

        return false;
    }

    /// <summary>"Not a single soldier", "not one", "not all", "not every": the noun is negated, and with it the clause.</summary>
    private static bool Bare(ParsedText parsed, int not) =>
        ClauseTree.IsForm(parsed, not + 1, "a") || ClauseTree.IsForm(parsed, not + 1, "an") || ClauseTree.IsForm(parsed, not + 1, "one")
        || ClauseTree.IsForm(parsed, not + 1, "all") || ClauseTree.IsForm(parsed, not + 1, "every") || ClauseTree.IsForm(parsed, not + 1, "any")
        || ClauseTree.IsForm(parsed, not + 1, "everyone") || ClauseTree.IsForm(parsed, not + 1, "everybody");

    /// <summary>"No more than", "no fewer than", "no doubt" bound or stress; they do not deny.</summary>
    private static bool More(ParsedText parsed, int no) =>
        ClauseTree.IsForm(parsed, no + 2, "than") || ClauseTree.IsForm(parsed, no + 1, "doubt") || ClauseTree.IsForm(parsed, no + 1, "wonder");

    private static bool IsNeitherNor(ParsedText parsed, int token) => ClauseTree.IsForm(parsed, token, "neither") || ClauseTree.IsForm(parsed, token, "nor");

    private static int Phrase(ParsedText parsed, int predicate, ref int cue)
    {
        int sentence = parsed.Sentences[parsed.SentenceOf(predicate)].FirstToken;
        int before = predicate - 1;
        while (before > sentence && parsed.Tokens[before].Upos is Upos.Adv or Upos.Aux && !ClauseTree.IsForm(parsed, before, "neither")) before--;
        if (before >= sentence && before != cue && IsNeitherNor(parsed, before) && !IsNeitherNor(parsed, cue)) return Found(before, ref cue);
        for (int i = predicate - 1; i >= sentence && i >= predicate - 12; i--)
        {
            int length = Words.PhraseAt(parsed, i);
            if (length == 0 || ClauseTree.IsForm(parsed, i + length, "than") || (i + length <= predicate && ClauseTree.OwnerOf(parsed, i) != predicate && i + length < predicate - 1)) continue;
            if (IsOfGerund(parsed, i + length, predicate)) continue;
            bool counted = false;
            for (int k = i; k < i + length; k++) counted |= k == cue;
            cue = i;
            return counted ? 0 : 1;
        }

        return 0;
    }

    /// <summary>"Far from shrinking, it grew": what is denied is the verb before the comma.</summary>
    private static bool IsOfGerund(ParsedText parsed, int verb, int predicate)
    {
        if (verb >= predicate || parsed.Tokens[verb].Xpos != Xpos.VBG) return false;
        for (int i = verb + 1; i < predicate; i++)
            if (ClauseTree.IsForm(parsed, i, ",")) return true;
        return false;
    }

    /// <summary>What a verb joined to another shares with it: an empty subject, and "not" over "or" or over a bare form.</summary>
    private static int Inherited(ParsedText parsed, int predicate, ref int cue)
    {
        ref readonly Token token = ref parsed.Tokens[predicate];
        if (token.Relation != Relation.Conj || token.Head < 0 || parsed.Subject(predicate) >= 0 || IsNeitherNor(parsed, cue)) return 0;
        int head = token.Head;
        int joiner = parsed.Child(predicate, Relation.Cc);
        if (joiner >= 0 && ClauseTree.IsForm(parsed, joiner, "but")) return 0;
        bool or = joiner >= 0 && (ClauseTree.IsForm(parsed, joiner, "or") || ClauseTree.IsForm(parsed, joiner, "nor"));
        foreach (int child in parsed.Children(head))
        {
            if (child > head) break;
            bool not = parsed.Tokens[child].Relation is Relation.Advmod or Relation.CcPreconj && Words.IsAdverb(parsed.Form(child)) && !Focus(parsed, child);
            bool bare = token.Xpos is Xpos.VB && parsed.Tokens[head].Xpos is Xpos.VB;
            bool neither = parsed.Tokens[child].Relation is Relation.CcPreconj or Relation.Advmod or Relation.Cc && ClauseTree.IsForm(parsed, child, "neither");
            bool empty = Syntax.IsSubject(parsed.Tokens[child].Relation) && Empty(parsed, child);
            if (!(empty || neither || (not && (or || bare)))) continue;
            cue = child;
            return 1;
        }

        return 0;
    }
}
