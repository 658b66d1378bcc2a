using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Events;

/// <summary>Event classes of the words of a text.</summary>
internal static class EventWords
{
    /// <summary>The class of events that the token names, with its particle (<c>pull out</c>), or null.</summary>
    public static string? ClassOf(ParsedText parsed, int token)
    {
        ref readonly Token t = ref parsed.Tokens[token];
        if (t.Upos is not (Upos.Verb or Upos.Noun or Upos.Adj or Upos.Propn)) return null;
        // What is left, or left somewhere, is left behind.
        if (t.Lemma == "leave" && t.Upos == Upos.Verb && parsed.IsPassive(token)) return EventClasses.Default.ClassOf("leave behind", Upos.Verb);

        // To fire a gun, and to fire a clerk.
        if (t.Lemma == "fire" && t.Upos == Upos.Verb && Undergoer(parsed, token) is >= 0 and int fired && PersonNouns.Contains(parsed.Tokens[fired].Lemma))
            return EventClasses.Default.ClassOf("sack", Upos.Verb);

        // Who recovers is well again; what is recovered is found.
        if (t.Lemma == "recover" && t.Upos == Upos.Verb && (parsed.IsPassive(token) || parsed.Child(token, Relation.Obj) >= 0)) return EventClasses.Default.ClassOf("find", Upos.Verb);
        foreach (int child in parsed.Children(token))
        {
            // Passed away, goes ahead: the particle is often taken for an adverb.
            string? link = parsed.Tokens[child].Relation == Relation.CompoundPrt || (child == token + 1 && parsed.Form(child) is "away" or "ahead" or "forward" or "on" && parsed.Tokens[child].Relation == Relation.Advmod) ? parsed.Tokens[child].Lemma : t.Upos == Upos.Verb ? Link(parsed, token, child) : null;
            if (link is not null && EventClasses.Default.ClassOf($"{t.Lemma} {link}", t.Upos) is { } withParticle)
                return withParticle;
        }

        return (t.Upos == Upos.Verb ? EventPhrases.OfVerb(parsed, token) : t.Upos == Upos.Noun ? EventPhrases.OfState(parsed, token) : null) ?? EventClasses.Default.ClassOf(t.Lemma, t.Upos);
    }

    /// <summary>Whom or what the verb is done to, or -1.</summary>
    private static int Undergoer(ParsedText parsed, int verb) => parsed.Child(verb, parsed.IsPassive(verb) ? Relation.NsubjPass : Relation.Obj);

    /// <summary>A preposition that may belong to the verb and is no particle, or null: to call for a vote, on the council; not on Monday.</summary>
    public static string? Link(ParsedText parsed, int verb, int child) =>
        child > verb && parsed.Tokens[child].Relation == Relation.Obl && parsed.Marker(child) is { } marker && marker is "for" or "on" && !Times.TimeWords.IsTimeWord(parsed.Form(child)) ? marker : null;
}
