using Reconcile.Extraction.Frames;
using Reconcile.Language;

namespace Reconcile.Extraction.Clauses;

/// <summary>Questions about the tree of a sentence that more than one facet asks.</summary>
internal static class ClauseTree
{
    /// <summary>Whether the relation makes its token the head of a clause.</summary>
    public static bool IsClausal(Relation relation) => relation is Relation.Root or Relation.Ccomp or Relation.Xcomp or Relation.Advcl
        or Relation.AdvclRelcl or Relation.Acl or Relation.AclRelcl or Relation.Csubj or Relation.CsubjPass or Relation.CsubjOuter
        or Relation.Parataxis;

    public static bool IsVerbal(in Token token) => token.Upos is Upos.Verb or Upos.Aux;

    /// <summary>Whether the token heads a clause of its own: by its relation, or a verb joined to another by <c>and</c>.</summary>
    public static bool HeadsClause(ParsedText parsed, int token)
    {
        ref readonly Token t = ref parsed.Tokens[token];
        return IsClausal(t.Relation) || (t.Relation == Relation.Conj && (IsVerbal(t) || HasSubjectOrCopula(parsed, token)));
    }

    /// <summary>The head of the innermost clause that holds the token.</summary>
    public static int OwnerOf(ParsedText parsed, int token)
    {
        while (!HeadsClause(parsed, token) && parsed.Tokens[token].Head >= 0) token = parsed.Tokens[token].Head;
        return token;
    }

    /// <summary>From the first to the last token of what hangs under <paramref name="token"/>.</summary>
    public static TokenRange Subtree(ParsedText parsed, int token)
    {
        int first = token, end = token + 1;
        foreach (int child in parsed.Children(token))
        {
            TokenRange range = Subtree(parsed, child);
            first = Math.Min(first, range.First);
            end = Math.Max(end, range.End);
        }

        return new TokenRange(first, end);
    }

    /// <summary>
    /// The subject of a participle under the root noun that is the sentence's only verb, or -1: such a participle is the main verb
    /// (<c>The pope called for a truce</c>; <c>None of the hostages escaped</c>), whatever the parse says.
    /// </summary>
    public static int HiddenSubject(ParsedText parsed, int verb)
    {
        ref readonly Token token = ref parsed.Tokens[verb];
        if (token.Relation != Relation.Acl || token.Xpos is not (Xpos.VBN or Xpos.VBD) || token.Head < 0 || token.Head > verb) return -1;
        int top = token.Head;
        if (token.Xpos == Xpos.VBD && parsed.Tokens[top].Relation == Relation.Nmod) top = parsed.Tokens[top].Head;
        ref readonly Token head = ref parsed.Tokens[top];
        if (head.Relation != Relation.Root || head.Upos is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Det)) return -1;
        foreach (int child in parsed.Children(top))
            if (parsed.Tokens[child].Relation is Relation.Cop || (child != verb && child > top && parsed.Tokens[child].Xpos is Xpos.VBD or Xpos.VBZ or Xpos.VBP)) return -1;
        return top;
    }

    /// <summary>The particle of a verb (<c>call off</c>), or -1; also where the parse hangs it on the object behind it.</summary>
    public static int Particle(ParsedText parsed, int verb)
    {
        int particle = parsed.Child(verb, Relation.CompoundPrt);
        return particle >= 0 ? particle : verb + 1 < parsed.Tokens.Length && parsed.Tokens[verb + 1].Xpos == Xpos.RP ? verb + 1 : -1;
    }

    public static bool IsForm(ParsedText parsed, int token, string form) =>
        token >= 0 && token < parsed.Tokens.Length && parsed.Form(token).Equals(form, StringComparison.OrdinalIgnoreCase);

    public static bool IsLemma(ParsedText parsed, int token, string lemma) =>
        token >= 0 && token < parsed.Tokens.Length && string.Equals(parsed.Tokens[token].Lemma, lemma, StringComparison.OrdinalIgnoreCase);

    private static bool HasSubjectOrCopula(ParsedText parsed, int token) =>
        parsed.Subject(token) >= 0 || parsed.Child(token, Relation.Cop) >= 0;
}
