using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Events;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Quantities;
using Reconcile.Extraction.Times;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Measures;

/// <summary>Finds out what the numbers of a clause measure, from the words that govern them.</summary>
internal sealed class MeasureReader(ArticleContext context)
{
    private readonly ParsedText parsed = context.Parsed;

    /// <summary>Fewer people make no crowd.</summary>
    private const double LeastOfCrowd = 20;

    private string? main;
    private readonly CountRestrictions restrictions = new(context);
    private readonly PlaceMeasures places = new(context);
    private readonly ThingMeasures things = new(context);
    private readonly PersonMeasures persons = new(context);
    private readonly AgeBearers ages = new(context);
    private readonly Fates fates = new(context);
    private readonly Tallies tallies = new(context);

    public CountFact[] Read(Clause clause)
    {
        var facts = new List<CountFact>();
        QuantityMention? last = null;
        foreach (int token in clause.Tokens)
        {
            if (context.QuantityAt(token) is not { } mention || mention == last) continue;
            last = mention;
            if (Fact(mention, clause) is not { } fact) continue;

            // A second age of one person in one clause is somebody else's.
            if (fact is { Measure: "age" } && facts.Exists(f => f.Measure == "age" && f.Of == fact.Of)) continue;
            facts.Add(fact);
            if (fact is { Measure: "age", Of: { } person } && ages.RoleOf(person) is { } role) facts.Add(fact with { Of = role });
        }

        foreach (int token in clause.Tokens)
            if ((Ordinal(token, clause) ?? Lone(token, clause)) is { } least) facts.Add(least);

        // Six rifles were found and seized: the number stands with the first verb. Two were shot and killed: the second says what became of them.
        if (clause.SharedSubject >= 0 && context.QuantityOf(clause.SharedSubject) is { } shared && Fact(shared, clause, clause.SharedSubject) is { } inherited && (clause.Kind != ClauseKind.Coordinated || !parsed.IsPassive(clause) || EventMeasures.CountsPeople(inherited.Measure)))
            facts.Add(inherited with { Restricted = clause.Kind is ClauseKind.Relative or ClauseKind.Participle });
        return [.. facts];
    }

    private CountFact? Fact(QuantityMention mention, Clause clause, int shared = -1)
    {
        Quantity quantity = mention.Quantity;
        int number = Number(mention), counted = mention.CountedToken;
        int head = counted >= 0 ? counted : number;
        string[] modifiers = counted < 0 ? [] : parsed.Tokens[counted].Lemma == "other" ? ["other"] : restrictions.Modifiers(counted);
        if (counted >= 0 && restrictions.IsPeriod(counted)) return null;

        // All but two survived: two did not.
        if (mention.FirstToken > 1 && parsed.Form(mention.FirstToken - 1) is "but" && parsed.Tokens[mention.FirstToken - 2].Lemma is "all" or "every" or "everyone" or "everybody" or "none" or "nobody") return null;
        bool age = quantity.Role.HasFlag(QuantityRole.Age);
        if (ages.Of(mention) is { } bearer || (!age && (bearer = AgeOfOwner(head)) is not null)) return new CountFact("age", null, false, bearer, quantity with { Role = QuantityRole.Age, Unit = null }, [], false);
        if (age) return null;
        if (places.Read(mention) is { } ofPlace) return ofPlace;
        if (things.Read(mention) is { } ofThing) return ofThing;
        if (persons.Read(mention, clause) is { } ofPerson) return ofPerson;
        if (tallies.Read(mention) is { } tally) return tally;
        if (quantity.Role.HasFlag(QuantityRole.Duration) && persons.Sentenced(clause) is { } convict) return new CountFact("sentence", null, false, convict, quantity, [], false);
        if ((quantity.Role & (QuantityRole.Ordinal | QuantityRole.Duration)) != 0) return null;
        if (restrictions.IsOfPeriod(clause)) quantity = quantity with { Role = quantity.Role | QuantityRole.PerPeriod };
        if (IsRate(head)) quantity = quantity with { Role = quantity.Role | QuantityRole.Rate };
        if (IsMagnitude(mention, head)) return new CountFact("magnitude", "magnitude", false, null, quantity with { Unit = null }, [], false);
        if (quantity.Unit is { } unit)
            return Amount(unit, quantity, head, clause);
        if (IsJobsLost(head)) return new CountFact("lay-off", "job", false, null, quantity, [.. modifiers.Where(m => !IsOfStaff(m))], restrictions.IsRestricted(head));
        bool people = counted < 0 || PersonNouns.Contains(parsed.Tokens[counted].Lemma) || IsPeople(counted);
        if (Population(head, clause) is { } place) return new CountFact("population", null, true, place, quantity, [], false);
        if (Measure(mention, head, clause, shared >= 0) is not { } measure) return null;
        if (measure == EventMeasures.Crowd && (quantity.Low ?? quantity.High) < LeastOfCrowd) return null;
        if (counted < 0 && measure != EventMeasures.Crowd && !EventMeasures.CountsPeople(measure) && parsed.Tokens[number].Relation is not (Relation.Nsubj or Relation.NsubjPass)) return null;
        string noun = counted < 0 ? "person" : parsed.Tokens[counted].Lemma;
        if (noun == "wound") return null;

        // Nine lives are nine people; bodies that were found may be some of the dead.
        if (counted >= 0 && noun == "life" && measure == "die") (noun, people) = ("person", true);
        if (counted >= 0 && fates.IsBody(counted)) (noun, people, quantity) = ("person", true, quantity with { High = null, Hedge = Hedge.AtLeast });
        if (measure == Fates.Outage && Fates.IsHome(noun)) (noun, people) = ("home", false);

        // Four others are people too, beside those named before.
        if (noun == "other" && EventMeasures.CountsPeople(measure)) (noun, people) = ("person", true);

        // Nobody and no one are no people.
        if (noun is "nobody" or "anybody" or "anyone" || (noun is "one" or "body" && quantity.High == 0)) (noun, people) = ("person", true);

        // Men and women are counted apart: they are a part of the people.
        if (people && counted >= 0 && noun != "person") noun = Noun(counted, measure);
        if (counted >= 0 && fates.OfEvent(counted) is not null) (noun, people) = ("person", true);
        return new CountFact(measure, noun, people, null, quantity, modifiers, (measure != Fates.Hospital && restrictions.IsRestricted(head)) || restrictions.IsOneOfSeveral(clause));
    }

    /// <summary>Norwegians are people.</summary>
    private bool IsPeople(int noun) =>
        parsed.Tokens[noun].Xpos is Xpos.NNS or Xpos.NNPS && context.Entities.At(noun) is { } entity && entity.Key.StartsWith("group:", StringComparison.Ordinal);

    /// <summary>An amount of an attribute: a revenue of 400 million, a reward of 5,000; a change by so much is no amount.</summary>
    private CountFact? Amount(string unit, Quantity quantity, int head, Clause clause)
    {
        if ((quantity.Role & (QuantityRole.ChangeBy | QuantityRole.ChangeFrom | QuantityRole.Rate)) != 0) return null;

        // Turnout reached 71 percent: the verb governs the unit, which governs the number.
        string? measured = Attribute(head);
        if (measured is null && parsed.Tokens[head].Relation == Relation.Nummod && Attribute(parsed.Tokens[head].Head) is { } above && Attributes.IsOfStory(above)) measured = above;
        if (measured is null) return null;
        if (Attributes.IsOfStory(measured)) return new CountFact($"{unit}:{measured}", null, false, "story", quantity, [], false);
        return Owner(head, clause) is { } owner ? new CountFact($"{unit}:{measured}", null, false, owner, quantity, [], false) : null;
    }

    /// <summary>Whose amount it is: a name of the clause that is no person's, else what the article speaks of most.</summary>
    private string? Owner(int head, Clause clause)
    {
        if (Thing(head, clause) is { } thing && !thing.StartsWith("person:", StringComparison.Ordinal) && !thing.StartsWith("place:", StringComparison.Ordinal)) return thing;
        if (main is null) main = Main();
        return main.Length > 0 ? main : null;
    }

    private string Main()
    {
        string best = string.Empty;
        int most = 1;
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (EntityMention mention in context.Entities.Mentions)
        {
            Entity entity = context.Entities.Entities[mention.Entity];
            if (entity.Kind is EntityKind.Organisation or EntityKind.Unknown) counts[entity.Key] = counts.GetValueOrDefault(entity.Key) + 1;
        }

        foreach ((string key, int count) in counts)
            if (count > most) (best, most) = (key, count);
        return best;
    }

    /// <summary>Job cuts, staff cuts.</summary>
    private static bool IsOfStaff(string lemma) => lemma is "job" or "staff" or "workforce";

    /// <summary>To cut, lose or shed jobs is to lay people off, and so are job cuts.</summary>
    private bool IsJobsLost(int noun)
    {
        if (parsed.Tokens[noun].Lemma is "cut" or "loss" or "reduction") return parsed.Child(noun, Relation.Compound) is >= 0 and var job && IsOfStaff(parsed.Tokens[job].Lemma);
        int verb = parsed.Tokens[noun].Head;
        return parsed.Tokens[noun].Lemma is "job" or "post" or "position" && verb >= 0 && parsed.Tokens[noun].Relation is Relation.Obj or Relation.NsubjPass
            && parsed.Tokens[verb].Lemma is "cut" or "lose" or "shed" or "eliminate" or "axe" or "slash" or "scrap";
    }

    /// <summary>Where a sixth suspect is arrested there are six at least; a first or second may be one of a list.</summary>
    private CountFact? Ordinal(int token, Clause clause)
    {
        ref readonly Token t = ref parsed.Tokens[token];
        if (t.Relation is not (Relation.Amod or Relation.Advmod) || t.Head <= token || context.TimeAt(token) is not null || context.QuantityAt(token) is not null) return null;
        int value = Ordinals.Value(parsed.Form(token)), noun = t.Head;
        if (value < 3 || parsed.Tokens[noun].Xpos != Xpos.NN || parsed.Tokens[noun].Head is not (>= 0 and var governor)) return null;
        if (clause.Predicate != governor && clause.Top == governor) governor = clause.Predicate;
        if (parsed.Tokens[noun].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj) || !PersonNouns.Contains(parsed.Tokens[noun].Lemma)) return null;
        FrameRole role = parsed.IsPassive(governor) || parsed.Tokens[noun].Relation == Relation.Obj || parsed.Tokens[governor].Xpos == Xpos.VBN ? FrameRole.Patient : FrameRole.Agent;
        if (Of(governor, role) is not { } measure || !EventMeasures.CountsPeople(measure)) return null;
        string ordinal = t.Lemma;
        return new CountFact(measure, Noun(noun, measure), true, null, new Quantity { Low = value, Hedge = Hedge.AtLeast, Role = QuantityRole.Ordinal }, Array.FindAll(restrictions.Modifiers(noun), m => m != ordinal), false);
    }

    /// <summary>A lone gunman is one, and there was no other.</summary>
    private CountFact? Lone(int token, Clause clause)
    {
        ref readonly Token t = ref parsed.Tokens[token];
        if (t.Relation != Relation.Amod || t.Head < 0 || t.Lemma is not ("lone" or "sole") || context.QuantityAt(token) is not null || context.QuantityAt(t.Head) is not null) return null;
        int noun = t.Head, governor = parsed.Tokens[noun].Head;
        if (governor < 0 || parsed.Tokens[noun].Xpos != Xpos.NN || PersonNouns.KindOf(parsed.Tokens[noun].Lemma) is not ("armed" or "suspect")) return null;
        if (clause.Predicate != governor && clause.Top == governor) governor = clause.Predicate;
        if (Of(governor, Roles.Of(parsed, context, noun, governor)) is not { } measure) return null;
        return new CountFact(measure, Noun(noun, measure), true, null, new Quantity { Low = 1, High = 1, Hedge = Hedge.Exact, Role = QuantityRole.Whole }, [], false);
    }

    /// <summary>People in general are persons; so is everyone who is arrested.</summary>
    private string Noun(int counted, string measure)
    {
        string noun = parsed.Tokens[counted].Lemma;
        bool general = PersonNouns.KindOf(noun) is "generic" or "harmed" && PersonNouns.GenderOf(noun) is null;
        return general || (measure is "arrest" or "charge" or "detain" && PersonNouns.KindOf(noun) is "suspect" or "generic" or "armed") ? "person" : noun;
    }

    private int Number(QuantityMention mention)
    {
        for (int i = mention.EndToken - 1; i > mention.FirstToken; i--)
            if (parsed.Tokens[i].Upos == Upos.Num) return i;
        return mention.FirstToken;
    }

    /// <summary>The event or attribute that is counted.</summary>
    private string? Measure(QuantityMention mention, int head, Clause clause, bool shared)
    {
        QuantityRole role = mention.Quantity.Role;
        if (IsFatal(head) || fates.IsBody(head)) return "die";
        if (Fates.OfRole(role) is { } befallen) return befallen;
        if (fates.Of(head) is { } fate) return fate;
        if (EventWords.ClassOf(parsed, head) is { } own && mention.CountedToken >= 0) return EventMeasures.Of(own, FrameRole.Patient);
        if (Result(head) is { } result) return result;
        if (IsLoss(mention, head)) return "die";
        if (Attribute(head) is { } attribute) return attribute;
        if (shared) return Of(clause.Predicate, parsed.IsPassive(clause) ? FrameRole.Patient : FrameRole.Agent);
        int first = head;
        while (parsed.Tokens[first].Relation == Relation.Conj || IsOfTotal(first) || IsOfNumeral(first, mention)) first = parsed.Tokens[first].Head;
        int governor = parsed.Tokens[first].Head;
        if (governor < 0) return null;
        if (clause.Predicate != governor && clause.Top == governor) governor = clause.Predicate;
        return parsed.Tokens[first].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.OblAgent or Relation.Obl
            ? Of(governor, Roles.Of(parsed, context, first, governor)) : null;
    }

    /// <summary>Eight were hurt, two of them fatally: the manner of some stands far from the verb.</summary>
    private const int Near = 3;

    /// <summary>Fatally shot, shot to death, stabbed dead.</summary>
    private bool IsFatal(int head)
    {
        for (int at = parsed.Tokens[head].Head, steps = 0; at >= 0 && steps < 2; at = parsed.Child(at, Relation.Xcomp), steps++)
        {
            foreach (int child in parsed.Children(at))
            {
                if (parsed.Tokens[child].Lemma is "fatally" or "mortally" && Math.Abs(child - at) < Near) return true;
                if (parsed.Tokens[child].Lemma == "death" && parsed.Marker(child) == "to") return true;
            }
        }

        return false;
    }

    /// <summary>A total of ten people, a group of three men: the noun before says how the number was made.</summary>
    private bool IsOfTotal(int noun) =>
        parsed.Tokens[noun].Relation == Relation.Nmod && parsed.Marker(noun) == "of" && parsed.Tokens[parsed.Tokens[noun].Head].Lemma is "total" or "number" or "group" or "estimate";

    /// <summary>Tens of thousands of people, three of the four: the noun hangs on the number itself.</summary>
    private bool IsOfNumeral(int noun, QuantityMention mention) =>
        parsed.Tokens[noun] is { Relation: Relation.Nmod, Head: >= 0 and var numeral } && context.QuantityAt(numeral) == mention;

    private bool IsLoss(QuantityMention mention, int head)
    {
        int governor = parsed.Tokens[head].Head;
        return governor >= 0 && mention.CountedToken >= 0 && parsed.Tokens[head].Relation == Relation.Obj && PersonNouns.Contains(parsed.Tokens[head].Lemma)
            && EventWords.ClassOf(parsed, governor) is { } eventClass && EventMeasures.IsFatalToPeople(eventClass);
    }

    private string? Of(int predicate, FrameRole role)
    {
        if (role == FrameRole.Agent ? EventMeasures.IsOfCrowd(Verb(predicate), EventWords.ClassOf(parsed, predicate)) : EventMeasures.Draws(parsed.Tokens[predicate].Lemma)) return EventMeasures.Crowd;
        if (EventWords.ClassOf(parsed, predicate) is { } eventClass and not "say") return EventMeasures.Of(eventClass, role);
        string lemma = parsed.Tokens[predicate].Lemma;
        return parsed.Tokens[predicate].Upos == Upos.Verb && lemma is not ("be" or "have" or "do" or "get" or "make" or "include" or "say") ? $"{lemma}:{(role == FrameRole.Agent ? "agent" : "patient")}" : null;
    }

    /// <summary>A verb with its particle: turn out.</summary>
    private string Verb(int predicate) =>
        parsed.Child(predicate, Relation.CompoundPrt) is >= 0 and var particle ? $"{parsed.Tokens[predicate].Lemma} {parsed.Tokens[particle].Lemma}" : parsed.Tokens[predicate].Lemma;

    /// <summary>What the counted are said to be: twelve people dead, leaving twelve dead.</summary>
    private string? Result(int head)
    {
        foreach (int child in parsed.Children(head))
        {
            if (parsed.Tokens[child].Relation is Relation.Amod or Relation.Acl or Relation.AclRelcl && fates.OfEvent(child) is { } measure) return measure;
        }

        int governor = parsed.Tokens[head].Head;
        if (governor < 0 || parsed.Tokens[head].Relation != Relation.Obj) return null;
        int complement = parsed.Child(governor, Relation.Xcomp);
        return complement >= 0 && EventWords.ClassOf(parsed, complement) is { } state ? EventMeasures.Of(state, FrameRole.Patient) : null;
    }

    /// <summary>The attribute noun over a number (a magnitude of 5.9; the toll rose to 12), as the measure it stands for.</summary>
    private string? Attribute(int head)
    {
        int governor = parsed.Tokens[head].Head;
        // What has a subject of its own is measured by no other.
        if (governor < 0 || parsed.Subject(head) >= 0) return From(parsed.Subject(head));
        if (Attributes.MeasureOf(parsed.Tokens[governor].Lemma) is { } direct) return direct;
        return From(parsed.Subject(governor)) ?? From(parsed.Child(governor, Relation.Obj));

        string? From(int noun)
        {
            if (noun < 0 || noun == head) return null;
            if (AttributeOf(noun) is { } attribute) return attribute;
            if (IsToll(noun, governor)) return "die";
            return Antecedents.Of(parsed, noun) is >= 0 and var measured ? AttributeOf(measured) : null;
        }
    }

    /// <summary>Deaths topped 40, reached 55: where they run up to a number, it is the toll.</summary>
    private bool IsToll(int noun, int governor) =>
        parsed.Tokens[noun].Xpos == Xpos.NNS && parsed.Tokens[noun].Lemma is "death" or "fatality" && parsed.Tokens[noun].Head == governor && ChangeWords.IsMark(parsed.Tokens[governor].Lemma);

    /// <summary>Her age was 39; the paper gave her age as 39.</summary>
    private string? AgeOfOwner(int head)
    {
        int governor = parsed.Tokens[head].Head;
        if (governor < 0 || Attribute(head) != "age") return null;
        int subject = parsed.Subject(governor), measured = parsed.Child(governor, Relation.Obj), own = parsed.Subject(head);
        foreach (int noun in (ReadOnlySpan<int>)[measured, subject, own, governor])
            if (noun >= 0 && AttributeOf(noun) == "age") return ages.OfAgeNoun(noun);
        return null;
    }

    private string? AttributeOf(int noun)
    {
        string lemma = parsed.Tokens[noun].Lemma;
        int compound = parsed.Child(noun, Relation.Compound);
        return (compound >= 0 ? Attributes.MeasureOf($"{parsed.Tokens[compound].Lemma} {lemma}") : null) ?? Attributes.MeasureOf(lemma);
    }

    private bool IsMagnitude(QuantityMention mention, int head)
    {
        if (mention.Quantity.Unit == "magnitude") return true;
        if (mention.Quantity.Unit is not null || mention.Quantity.Low is not (> 1 and < 10)) return false;
        if (Attribute(head) == "magnitude" || Attributes.MeasureOf(parsed.Tokens[head].Lemma) == "magnitude") return true;
        int before = mention.FirstToken - 1, after = mention.EndToken;
        if (before > 0 && parsed.Tokens[before].Upos == Upos.Punct) before--;
        if (after + 1 < parsed.Tokens.Length && parsed.Tokens[after].Upos == Upos.Punct) after++;
        return Says(before) || Says(after) || Says(after + 2) || Says(after + 1);
    }

    private bool Says(int token) =>
        token >= 0 && token < parsed.Tokens.Length && Attributes.MeasureOf(parsed.Tokens[token].Lemma.ToLowerInvariant()) == "magnitude";

    /// <summary>The place that a number of residents belongs to: a population of 5,000, home to 5,000 people, has 5,000 residents.</summary>
    private string? Population(int head, Clause clause)
    {
        string lemma = parsed.Tokens[head].Lemma;
        int governor = parsed.Tokens[head].Head;
        bool home = governor >= 0 && parsed.Tokens[governor].Lemma == "home";
        bool own = Attributes.MeasureOf(lemma) == "population" && governor >= 0 && parsed.Tokens[governor].Lemma is "have" or "hold" && places.AreAll(head);
        if (!home && !own && Attribute(head) != "population") return null;
        return Thing(head, clause);
    }

    /// <summary>The name that the clause gives the measured thing: its subject, or a name above the number.</summary>
    private string? Thing(int head, Clause clause)
    {
        for (int at = head, steps = 0; at >= 0 && steps < 6; at = parsed.Tokens[at].Head, steps++)
        {
            if (at != head && context.Entities.At(at) is { } entity && parsed.Marker(at) is not "in") return entity.Key;
            int subject = parsed.Subject(at);
            if (subject >= 0 && context.Entities.At(subject) is { } named) return named.Key;
            if (subject >= 0 && parsed.Child(subject, Relation.NmodPoss) is var holder and >= 0 && context.Entities.At(holder) is { } held) return held.Key;
            int owner = parsed.Child(at, Relation.NmodPoss);
            if (owner >= 0 && context.Entities.At(owner) is { } possessor) return possessor.Key;
        }

        return clause.SharedSubject >= 0 ? context.Entities.At(clause.SharedSubject)?.Key : null;
    }

    /// <summary>Eight deaths per 10,000 is a rate.</summary>
    private bool IsRate(int head)
    {
        foreach (int child in parsed.Children(head))
            if (parsed.Marker(child) is "per") return true;
        return false;
    }
}
