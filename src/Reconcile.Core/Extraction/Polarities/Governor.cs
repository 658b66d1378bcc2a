using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Frames;
using Reconcile.Language;

namespace Reconcile.Extraction.Polarities;

/// <summary>The word whose complement a predicate is.</summary>
/// <param name="Token">Its index, or -1.</param>
/// <param name="Lemma">Its lemma, with the particle or preposition that belongs to it (<c>rule out</c>).</param>
/// <param name="Form">The form of the complement: <c>to, that, ing, from, object, claim, of</c>.</param>
internal readonly record struct Governor(int Token, string Lemma, string Form)
{
    private static readonly Governor None = new(-1, string.Empty, string.Empty);

    public static Governor Of(ParsedText parsed, int predicate)
    {
        ref readonly Token token = ref parsed.Tokens[predicate];
        int head = token.Head;
        if (head < 0 || ClauseTree.HiddenSubject(parsed, predicate) >= 0) return None;
        string form = FormOf(parsed, predicate);
        if (form.Length == 0) return None;
        Governor direct = new(head, LemmaOf(parsed, head), form);
        // "Asked the firm to reply", "called on rebels to disarm": the verb above the noun governs, unless the noun itself does.
        if (form is not ("to" or "from") || parsed.Tokens[head].Upos is Upos.Verb or Upos.Adj || IsKnown(direct.Lemma, form)) return direct;
        int above = parsed.Tokens[head].Head;
        return above >= 0 && above < head && parsed.Tokens[above].Upos == Upos.Verb && parsed.Tokens[head].Relation is Relation.Obj or Relation.Obl or Relation.Iobj
            ? new Governor(above, LemmaOf(parsed, above), form) : direct;
    }

    private static bool IsKnown(string lemma, string form) => Signatures.Of(lemma, form, negated: false) != '\0' || Statuses.StatusWords.KindOf(lemma) is not null;

    private static string FormOf(ParsedText parsed, int predicate)
    {
        ref readonly Token token = ref parsed.Tokens[predicate];
        bool to = MarkedBy(parsed, predicate, "to"), gerund = token.Xpos == Xpos.VBG;
        switch (token.Relation)
        {
            case Relation.Xcomp:
                return gerund ? Gerund(parsed, predicate) : to || token.Xpos == Xpos.VB || token.Upos is Upos.Adj or Upos.Noun ? "to" : string.Empty;
            case Relation.Ccomp when parsed.ActsOnIt(token.Head):
                // Denied it: "The number is the same."
                return string.Empty;
            case Relation.Ccomp:
                return gerund && parsed.Child(predicate, Relation.Aux) < 0 ? Gerund(parsed, predicate) : "that";
            case Relation.Csubj or Relation.CsubjPass:
                return to ? "to" : "that";
            case Relation.Obl when parsed.Child(predicate, Relation.Case) is >= 0 and var mark && mark == ClauseTree.Particle(parsed, token.Head):
                return "object";
            case Relation.Acl or Relation.Advcl or Relation.Nmod or Relation.Obl:
                return Loose(parsed, predicate, to, gerund);
            case Relation.AclRelcl when IsSaid(parsed.Tokens[token.Head]) && (MarkedBy(parsed, predicate, "that") || IsWhole(parsed, predicate)):
                return "that";
            case Relation.Nsubj when IsSaid(token):
                // The claim that the vote was rigged is false.
                return "that";
            case Relation.Obj:
                return IsSaid(token) ? "claim" : "object";
            default:
                return string.Empty;
        }
    }

    /// <summary>No indication she knew them: a clause that lacks neither subject nor object tells what the noun before it is of.</summary>
    private static bool IsWhole(ParsedText parsed, int verb) =>
        parsed.Tokens[verb].Upos == Upos.Verb && parsed.Subject(verb) is >= 0 and var subject && parsed.Tokens[subject].Xpos is not (Xpos.WDT or Xpos.WP)
        && (parsed.IsPassive(verb) || parsed.Child(verb, Relation.Obj) is >= 0 and var thing && parsed.Tokens[thing].Xpos is not (Xpos.WDT or Xpos.WP));

    /// <summary>A noun for what is said or believed: the claim that, no evidence that.</summary>
    private static bool IsSaid(in Token token) => token.Upos == Upos.Noun && Signatures.Of(token.Lemma, "that", negated: true) == 'r';

    /// <summary>Relations that the parser gives to complements by mistake, and to much else.</summary>
    private static string Loose(ParsedText parsed, int predicate, bool to, bool gerund)
    {
        ref readonly Token token = ref parsed.Tokens[predicate];
        bool verbal = token.Upos == Upos.Verb;
        string lemma = LemmaOf(parsed, token.Head);
        if (to && (token.Relation == Relation.Acl || parsed.Tokens[token.Head].Upos == Upos.Adj || IsKnown(lemma, "to") || verbal)) return verbal || IsKnown(lemma, "to") ? "to" : string.Empty;
        if (MarkedBy(parsed, predicate, "from")) return Signatures.Of(lemma, "from", negated: false) != '\0' || token.Relation == Relation.Acl ? "from" : "of";
        if (gerund && MarkedBy(parsed, predicate, "of")) return "ing";
        if (gerund && Adjacent(parsed, token.Head, predicate)) return "ing";
        if (MarkedBy(parsed, predicate, "that") && (verbal || parsed.Child(predicate, Relation.Cop) >= 0)) return "that";
        if (IsSaid(parsed.Tokens[token.Head]) && IsWhole(parsed, predicate)) return "that";
        if (verbal && parsed.Tokens[token.Head].Lemma is "unclear" or "unknown" or "uncertain" or "wish") return "that";
        return MarkedBy(parsed, predicate, "of") ? "of" : string.Empty;
    }

    private static string Gerund(ParsedText parsed, int predicate) => MarkedBy(parsed, predicate, "from") ? "from" : "ing";

    /// <summary>Nothing but a particle between the two.</summary>
    private static bool Adjacent(ParsedText parsed, int head, int predicate) =>
        head == predicate - 1 || (head == predicate - 2 && (parsed.Tokens[predicate - 1].Relation == Relation.CompoundPrt || parsed.Tokens[predicate - 1].Upos == Upos.Adv));

    private static string LemmaOf(ParsedText parsed, int head)
    {
        int particle = ClauseTree.Particle(parsed, head);
        return particle < 0 ? parsed.Tokens[head].Lemma : parsed.Tokens[head].Lemma + " " + parsed.Tokens[particle].Lemma;
    }

    private static bool MarkedBy(ParsedText parsed, int predicate, string word)
    {
        foreach (int child in parsed.Children(predicate))
        {
            if (child > predicate) break;
            if (parsed.Tokens[child].Relation is Relation.Mark or Relation.Case && ClauseTree.IsForm(parsed, child, word)) return true;
        }

        return false;
    }
}
