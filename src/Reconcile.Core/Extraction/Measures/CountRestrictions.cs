using Reconcile.Extraction.Events;
using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Measures;

/// <summary>Finds out what makes a counted number one of a part: of a kind, a place, a period, one event of several.</summary>
internal sealed class CountRestrictions(ArticleContext context)
{
    private static readonly WordList Parts = WordList.Load("Extraction/Measures/part-words.lexicon");

    private readonly ParsedText parsed = context.Parsed;

    /// <summary>Whether the noun is a stretch of time, which is no thing that is counted.</summary>
    public bool IsPeriod(int noun) => Parts.SectionOf(parsed.Tokens[noun].Lemma) == "periods";

    /// <summary>Keys or lemmas of the words that restrict a counted noun.</summary>
    public string[] Modifiers(int noun)
    {
        var list = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int child in parsed.Children(noun))
        {
            ref readonly Token t = ref parsed.Tokens[child];
            if (t.Relation is not (Relation.Amod or Relation.Compound or Relation.Nmod or Relation.NmodPoss)) continue;
            if (context.QuantityAt(child) is not null || context.TimeAt(child) is not null || EventWords.ClassOf(parsed, child) is not null) continue;
            if (t.Upos == Upos.Pron || t.Lemma is "another" or "more" or "such") continue;

            // The people in the country are those of whom all is told.
            if (t.Relation == Relation.Nmod && t.Lemma is "country" or "nation" && parsed.Marker(child) == "in" && parsed.Child(child, Relation.Det) is var the and >= 0 && parsed.Tokens[the].Lemma == "the" && parsed.Child(child, Relation.Nmod) < 0) continue;
            list.Add(context.Entities.At(child)?.Key ?? Place(child) ?? t.Lemma);
        }

        return [.. list];
    }

    /// <summary>The town of Alder is Alder.</summary>
    private string? Place(int noun) =>
        PlaceWords.IsPlaceNoun(parsed.Tokens[noun].Lemma) && parsed.Child(noun, Relation.Nmod) is >= 0 and var name && parsed.Marker(name) == "of" ? context.Entities.At(name)?.Key : null;

    /// <summary>A relative clause, a manner (critically hurt), a stage (died at the scene) or company (the two men and six others) makes the number one of a part.</summary>
    public bool IsRestricted(int head)
    {
        if (parsed.Child(head, Relation.AclRelcl) >= 0) return true;
        if (parsed.Child(head, Relation.Amod) is var other and >= 0 && parsed.Tokens[other].Lemma == "other" && (parsed.Tokens[head].Relation == Relation.Conj || (parsed.Child(head, Relation.Det) is var det and >= 0 && parsed.Tokens[det].Lemma == "the"))) return true;
        int governor = parsed.Tokens[head].Head;
        if (governor < 0 || EventWords.ClassOf(parsed, governor) == "hospitalise") return false;
        foreach (int child in parsed.Children(governor))
        {
            // Eleven were hurt, two of them badly: what stands far from the verb is said of those two.
            if (Parts.SectionOf(parsed.Tokens[child].Lemma) == "parts" && parsed.Tokens[child].Relation is Relation.Advmod or Relation.Obl or Relation.Obj && !StandsBetween(governor, child)) return true;
        }

        return false;
    }

    /// <summary>Whether another number, with a comma before it, stands between the verb and a word.</summary>
    private bool StandsBetween(int verb, int word)
    {
        for (int i = verb + 1; i < word; i++)
            if (parsed.Tokens[i].Upos == Upos.Num && parsed.Form(i - 1) is ",") return true;
        return false;
    }

    /// <summary>What is counted of the first shooting, or in a pair of attacks, is not what is counted of all; nor what is joined to it (one died in the first shooting and three were hurt).</summary>
    public bool IsOneOfSeveral(Clause clause)
    {
        foreach (int token in clause.Tokens)
            if (IsOneOfSeveral(token)) return true;
        if (clause.Kind != ClauseKind.Coordinated || parsed.Tokens[clause.Top].Head is not (>= 0 and var first)) return false;
        foreach (int child in parsed.Children(first))
        {
            if (child >= clause.Top) break;
            foreach (int token in parsed.Children(child))
                if (IsOneOfSeveral(token)) return true;
        }

        return false;
    }

    private bool IsOneOfSeveral(int token) =>
        parsed.Tokens[token].Lemma is "first" or "second" or "third" or "latter" or "earlier" or "separate" or "another" && parsed.Tokens[token].Head is >= 0 and var head && EventWords.ClassOf(parsed, head) is not null;

    /// <summary>What is counted in the past day, in 24 hours, or on average each day, is of that period alone.</summary>
    public bool IsOfPeriod(Clause clause)
    {
        foreach (int token in clause.Tokens)
        {
            if (parsed.Tokens[token].Lemma == "average" || (parsed.Tokens[token].Lemma is "each" or "every" && parsed.Tokens[token].Head is >= 0 and var each && parsed.Tokens[each].Lemma is "day" or "week" or "month" or "year" or "night" or "hour")) return true;
            bool period = context.TimeAt(token) is { Value: ['P', ..] } || parsed.Tokens[token].Lemma is "day" or "hour" or "night" or "week";
            if (period && parsed.Marker(token) is "in" or "over" or "within") return true;
        }

        return false;
    }
}
