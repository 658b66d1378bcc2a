using Reconcile.Language;

namespace Reconcile.Extraction.Frames;

/// <summary>Questions about a dependency tree that more than one rule of the frames asks.</summary>
internal static class Syntax
{
    /// <summary>The first child of <paramref name="token"/> with this relation, or -1.</summary>
    public static int Child(this ParsedText parsed, int token, Relation relation)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Tokens[child].Relation == relation) return child;
        return -1;
    }

    /// <summary>Any kind of subject of <paramref name="token"/>, or -1.</summary>
    public static int Subject(this ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (IsSubject(parsed.Tokens[child].Relation)) return child;
        return -1;
    }

    public static bool IsSubject(Relation relation) =>
        relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter or Relation.Csubj or Relation.CsubjPass or Relation.CsubjOuter;

    /// <summary>Whether the subject that a clause shares undergoes what it tells: a participle, or joined to a passive (arrested and charged).</summary>
    public static bool IsPassive(this ParsedText parsed, Clause clause) =>
        parsed.IsPassive(clause.Predicate)
        || ((clause.Kind == ClauseKind.Participle || (clause.Kind == ClauseKind.Coordinated && parsed.Tokens[clause.Top].Head is >= 0 and var first && parsed.Tokens[first].Xpos == Xpos.VBN && parsed.IsPassive(first)))
            && parsed.Tokens[clause.Predicate].Xpos == Xpos.VBN && parsed.Child(clause.Predicate, Relation.Aux) < 0);

    /// <summary>Whether the predicate at <paramref name="token"/> is passive.</summary>
    public static bool IsPassive(this ParsedText parsed, int token) =>
        parsed.Child(token, Relation.AuxPass) >= 0 || parsed.Child(token, Relation.NsubjPass) >= 0;

    /// <summary>Whether the token can head a clause: a verb, or a word with a copula or a subject.</summary>
    public static bool IsPredicate(this ParsedText parsed, int token) =>
        parsed.Tokens[token].Upos == Upos.Verb || parsed.Child(token, Relation.Cop) >= 0 || parsed.Subject(token) >= 0;

    /// <summary>The preposition, subordinator or particle that marks <paramref name="token"/>, in lower case, or null.</summary>
    public static string? Marker(this ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Tokens[child].Relation is Relation.Case or Relation.Mark) return parsed.Tokens[child].Lemma;
        return null;
    }

    /// <summary>Whether what the verb is done to is only pointed at: denied it, rejected this.</summary>
    public static bool ActsOnIt(this ParsedText parsed, int verb) =>
        parsed.Child(verb, Relation.Obj) is var it and >= 0 && parsed.Tokens[it].Upos == Upos.Pron && parsed.Tokens[it].Lemma is "it" or "this" or "that";
}
