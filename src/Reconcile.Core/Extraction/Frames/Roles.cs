using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Events;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Frames;

/// <summary>From dependency relations to roles, with the passive and the nominal turned into the active.</summary>
internal static class Roles
{
    /// <summary>Role of <paramref name="token"/> under the predicate or noun at <paramref name="head"/>.</summary>
    public static FrameRole Of(ParsedText parsed, ArticleContext context, int token, int head)
    {
        ref readonly Token t = ref parsed.Tokens[token];
        bool headIsVerb = parsed.Tokens[head].Upos == Upos.Verb;
        switch (t.Relation)
        {
            // Left dozens wounded.
            case Relation.Nsubj when parsed.Tokens[head] is { Relation: Relation.Xcomp, Xpos: Xpos.VBN }: return FrameRole.Patient;
            case Relation.Nsubj or Relation.Csubj or Relation.NsubjOuter or Relation.CsubjOuter: return FrameRole.Agent;
            case Relation.NsubjPass or Relation.CsubjPass: return FrameRole.Patient;
            case Relation.Obj: return FrameRole.Patient;
            // Nobody receives where nothing is given.
            case Relation.Iobj: return parsed.Child(head, Relation.Obj) >= 0 || parsed.Child(head, Relation.Ccomp) >= 0 ? FrameRole.Recipient : FrameRole.Patient;
            case Relation.OblAgent: return FrameRole.Agent;
            case Relation.OblUnmarked or Relation.NmodUnmarked: return context.TimeAt(token) is null ? FrameRole.Oblique : FrameRole.Time;
            case Relation.Obl: return Oblique(parsed, context, token);
            case Relation.Nmod: return Nominal(parsed, context, token, head);
            case Relation.NmodPoss: return EventWords.ClassOf(parsed, head) is null ? FrameRole.Possessor : FrameRole.Agent;
            case Relation.Amod or Relation.Compound or Relation.NmodDesc:
                return !headIsVerb && EventWords.ClassOf(parsed, head) is not null && IsActor(context, token) ? FrameRole.Agent : FrameRole.Modifier;
            case Relation.Advmod or Relation.Nummod or Relation.Det: return context.TimeAt(token) is null ? FrameRole.Modifier : FrameRole.Time;
            case Relation.Appos: return FrameRole.Apposition;
            case Relation.Conj: return FrameRole.Conjunct;
            case Relation.Ccomp or Relation.Xcomp: return FrameRole.Complement;
            case Relation.Acl or Relation.AclRelcl or Relation.Advcl or Relation.AdvclRelcl or Relation.Parataxis: return FrameRole.Clause;
            default: return FrameRole.Other;
        }
    }

    private static FrameRole Oblique(ParsedText parsed, ArticleContext context, int token)
    {
        if (context.TimeAt(token) is not null) return FrameRole.Time;
        string? preposition = parsed.Marker(token);
        if (preposition == "by" && parsed.IsPassive(parsed.Tokens[token].Head)) return FrameRole.Agent;
        return preposition is not null && PlaceWords.IsPlacePreposition(preposition) && IsPlace(parsed, context, token) ? FrameRole.Place : FrameRole.Oblique;
    }

    private static FrameRole Nominal(ParsedText parsed, ArticleContext context, int token, int head)
    {
        if (context.TimeAt(token) is not null) return FrameRole.Time;
        string? preposition = parsed.Marker(token);
        if (EventWords.ClassOf(parsed, head) is not null)
        {
            if (preposition == "of") return FrameRole.Patient;
            if (preposition == "by") return FrameRole.Agent;
        }

        return preposition is not null && PlaceWords.IsPlacePreposition(preposition) && IsPlace(parsed, context, token) ? FrameRole.Place : FrameRole.Modifier;
    }

    private static bool IsActor(ArticleContext context, int token) =>
        context.Entities.At(token) is { Kind: EntityKind.Government or EntityKind.Organisation or EntityKind.Person or EntityKind.Group };

    private static bool IsPlace(ParsedText parsed, ArticleContext context, int token) =>
        context.Entities.At(token) is { Kind: EntityKind.Place or EntityKind.Government } || PlaceWords.IsPlaceNoun(parsed.Tokens[token].Lemma);
}
