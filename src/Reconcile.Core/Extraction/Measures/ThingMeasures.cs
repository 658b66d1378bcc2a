using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Quantities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Measures;

/// <summary>Measures of a named thing, or of the one that is meant: how high the tower is, how many are on board, how deep the quake was, how many acres burned.</summary>
internal sealed class ThingMeasures(ArticleContext context)
{
    private static readonly Dictionary<string, HashSet<string>> List = Read();

    private readonly ParsedText parsed = context.Parsed;

    /// <summary>The fact that the words around a number make of it, or null.</summary>
    public CountFact? Read(QuantityMention mention)
    {
        Quantity quantity = mention.Quantity;
        const QuantityRole Changes = QuantityRole.ChangeBy | QuantityRole.ChangeFrom | QuantityRole.PerPeriod | QuantityRole.Rate | QuantityRole.Age | QuantityRole.Duration | QuantityRole.Part;
        if ((quantity.Role & Changes) != 0) return null;
        if (Metres(quantity) is { } metres) return Size(mention, metres);
        if (Acres(quantity) is { } acres) return Burned(mention, acres);
        if (quantity.Unit is not null) return null;
        return Storeys(mention) ?? Aboard(mention) ?? Inside(mention);
    }

    /// <summary>120 metres tall, a 120-metre tower; at a depth of 35 kilometres.</summary>
    private CountFact? Size(QuantityMention mention, Quantity metres)
    {
        int after = mention.EndToken;
        if (after < parsed.Tokens.Length && parsed.Form(after) is "-") after++;
        if (after < parsed.Tokens.Length)
        {
            foreach (string dimension in (ReadOnlySpan<string>)["height", "length", "width"])
                if (Is(dimension, after)) return Of(dimension, Bearer(after, mention), metres);
            if (Is("tall", after)) return Of("height", after, metres);
            if (Is("long", after)) return Of("length", after, metres);
        }

        int before = mention.FirstToken - 1;
        while (before > 0 && (parsed.Tokens[before].Upos is Upos.Adv || parsed.Tokens[before].Lemma is "of" or "about" or "some")) before--;
        if (before < 0 || parsed.SentenceOf(before) != parsed.SentenceOf(mention.FirstToken)) return null;
        if (parsed.Tokens[before].Lemma is "depth" or "deep" && InSentence("quake", before) >= 0) return new CountFact("depth", null, false, "thing:quake", metres, [], false);
        return parsed.Tokens[before].Lemma is "height" or "length" ? Of(parsed.Tokens[before].Lemma, Bearer(before, mention), metres) : null;
    }

    /// <summary>Scorched 1,200 acres; a 1,200-acre fire.</summary>
    private CountFact? Burned(QuantityMention mention, Quantity acres)
    {
        int governor = parsed.Tokens[mention.EndToken - 1].Head;
        if (governor < 0) return null;
        if (Is("burn", governor)) return Of("burned acre", governor, acres);
        if (!Is("burns", governor)) return null;
        int subject = parsed.Tokens[mention.EndToken - 1].Relation is Relation.Obj or Relation.Obl ? parsed.Subject(governor) : -1;
        return subject >= 0 && !parsed.IsPassive(governor) && IsFire(subject) ? Of("burned acre", subject, acres) : null;
    }

    private bool IsFire(int token) => Is("burn", token) || (context.Entities.At(token) is { } entity && entity.Key.EndsWith("fire", StringComparison.Ordinal));

    /// <summary>42 storeys high, a 42-storey tower, has 42 floors.</summary>
    private CountFact? Storeys(QuantityMention mention)
    {
        int noun = mention.EndToken;
        if (noun < parsed.Tokens.Length && parsed.Form(noun) is "-") noun++;
        if (noun >= parsed.Tokens.Length || !Is("storeys", noun)) return null;
        int after = noun + 1;
        while (after < parsed.Tokens.Length && parsed.Tokens[after].Upos is Upos.Adj or Upos.Propn or Upos.Noun && !Is("tall", after) && after < noun + 4 && !Is("height", after)) after++;
        if (after < parsed.Tokens.Length && Is("tall", after) && after > noun) return Of("storey", after, mention.Quantity);
        bool high = noun + 1 < parsed.Tokens.Length && Is("height", noun + 1);
        int verb = parsed.Tokens[noun].Head;
        bool has = verb >= 0 && parsed.Tokens[verb].Lemma is "have" && parsed.Tokens[noun].Relation == Relation.Obj;
        return high ? Of("storey", Bearer(noun + 1, mention), mention.Quantity) : has ? Of("storey", parsed.Subject(verb), mention.Quantity) : null;
    }

    /// <summary>Carrying 132 passengers and crew, with 132 people on board, 132 aboard the ferry; what became of some of them is no measure of the plane.</summary>
    private CountFact? Aboard(QuantityMention mention)
    {
        int counted = mention.CountedToken;
        if (counted < 0 || mention.Quantity.Low is null or < 2) return null;
        int sentence = parsed.SentenceOf(mention.FirstToken), end = parsed.Sentences[sentence].EndToken, after = counted + 1;
        bool crew = after + 1 < end && parsed.Form(after) is "and" && parsed.Tokens[after + 1].Lemma == "crew" && (after + 2 >= end || parsed.Tokens[after + 2].Lemma is not "member");
        if (crew) after += 2;
        string who = parsed.Tokens[counted].Lemma;
        bool anybody = crew || who is "person" or "people" or "migrant" or "refugee";
        if (!anybody && (!PersonNouns.Contains(who) || PersonNouns.KindOf(who) == "group")) return null;
        int before = mention.FirstToken - 1;
        if (before >= 0 && parsed.Tokens[before].Lemma is "all" or "of" or "the" or "other") return null;
        int verb = parsed.Tokens[counted].Head;
        string? governor = verb < 0 ? null : parsed.Tokens[verb].Lemma;
        bool isObject = parsed.Tokens[counted].Relation == Relation.Obj && governor is "carry" or "have" or "transport" or "take" && !IsPossible(verb);
        int craft = isObject && (governor is "carry" or "transport" || (governor == "take" && Subject(verb) is >= 0 and var taking && Is("craft", taking))) ? Subject(verb) : -1;
        bool board = after + 1 < end && parsed.Form(after) is "on" && parsed.Tokens[after + 1].Lemma == "board";
        if (craft < 0 && (board || (after < end && parsed.Tokens[after].Lemma == "aboard")) && (isObject || parsed.Marker(counted) == "with" || IsThere(counted)))
            craft = Near(after + (board ? 2 : 1), end, mention.FirstToken, sentence);
        // 42 migrants were on the boat, aboard the boat.
        if (craft < 0 && verb >= 0 && Is("craft", verb) && parsed.Tokens[counted].Relation == Relation.Nsubj && parsed.Marker(verb) is "aboard" or "on") craft = verb;

        // There were 42 migrants on the boat.
        if (craft < 0 && IsThere(counted))
            foreach (int child in parsed.Children(counted))
                if (parsed.Tokens[child].Relation == Relation.Nmod && Is("craft", child) && parsed.Marker(child) is "aboard" or "on") craft = child;
        return Of("aboard", craft, mention.Quantity) is { } fact ? fact with { Counted = anybody ? null : who } : null;
    }

    /// <summary>There were 128 people; 128 people were.</summary>
    private bool IsThere(int counted) =>
        parsed.Tokens[counted].Head < 0 || (parsed.Tokens[counted].Relation == Relation.Nsubj && parsed.Tokens[parsed.Tokens[counted].Head].Lemma is "be" or "aboard" or "board");

    private bool IsPossible(int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Tokens[child] is { Relation: Relation.Aux, Lemma: not ("be" or "have") }) return true;
        return parsed.Tokens[verb].Relation == Relation.Xcomp;
    }

    private int Subject(int verb)
    {
        int subject = parsed.Subject(verb);
        if (subject < 0 && parsed.Tokens[verb].Relation is Relation.Acl) subject = parsed.Tokens[verb].Head;
        return subject >= 0 && Is("craft", subject) ? subject : -1;
    }

    /// <summary>The school has 500 pupils; the 500-bed hospital.</summary>
    private CountFact? Inside(QuantityMention mention)
    {
        int noun = mention.CountedToken;
        if (noun < 0) return null;
        int verb = parsed.Tokens[noun].Head;
        if (verb < 0 || parsed.Tokens[verb].Lemma is not "have" || parsed.Tokens[noun].Relation != Relation.Obj || parsed.Subject(verb) is not (>= 0 and var subject)) return null;
        if (parsed.Child(noun, Relation.Amod) >= 0 || parsed.Child(verb, Relation.Aux) >= 0) return null;
        if (Is("within", noun) && Is("filled", subject)) return Of(parsed.Tokens[noun].Lemma, subject, mention.Quantity);
        return null;
    }

    /// <summary>The thing that an adjective or a noun of size tells of: its subject, the noun above it, or the one before the comma.</summary>
    private int Bearer(int word, QuantityMention mention)
    {
        int subject = parsed.Subject(word);
        if (subject < 0 && parsed.Tokens[word].Head is >= 0 and var head && parsed.SentenceOf(head) == parsed.SentenceOf(word))
            subject = Is("tall", head) || Is("long", head) || IsNamedThing(head) ? head : parsed.Subject(head);
        if (subject < 0 || !(Is("tall", subject) || Is("long", subject) || IsNamedThing(subject)))
        {
            int before = mention.FirstToken - 1;
            if (before > 0 && parsed.Form(before) is ",") before--;
            subject = before >= 0 && (Is("tall", before) || Is("long", before) || IsNamedThing(before)) ? before : -1;
        }

        return subject;
    }

    private bool IsNamedThing(int token) => context.Entities.At(token) is { Kind: EntityKind.Place or EntityKind.Unknown or EntityKind.Organisation };

    /// <summary>A craft after the number, else before it in the sentence.</summary>
    private int Near(int from, int end, int first, int sentence)
    {
        for (int i = from; i < end && i < from + 3; i++)
            if (Is("craft", i)) return i;
        for (int i = first - 1; i >= parsed.Sentences[sentence].FirstToken && i > first - 9; i--)
            if (Is("craft", i)) return i;
        return -1;
    }

    private int InSentence(string list, int token)
    {
        SentenceRange range = parsed.Sentences[parsed.SentenceOf(token)];
        for (int i = range.FirstToken; i < range.EndToken; i++)
            if (Is(list, i)) return i;
        return -1;
    }

    private CountFact? Of(string measure, int thing, Quantity quantity)
    {
        if (thing < 0) return null;
        if (context.Entities.At(thing) is { } entity) return entity.Kind == EntityKind.Person ? null : new CountFact(measure, null, false, entity.Key, quantity, [], false);
        ref readonly Token t = ref parsed.Tokens[thing];
        if (t.Xpos is not (Xpos.NN or Xpos.NNP)) return null;
        foreach (int child in parsed.Children(thing))
            if (child > thing && parsed.Tokens[child].Relation is Relation.Amod or Relation.Advmod) return null;
        string lemma = t.Lemma.ToLowerInvariant();
        string kind = List["burn"].Contains(lemma) ? "fire" : measure == "aboard" ? Craft(lemma) : lemma;
        return new CountFact(measure, null, false, "thing:" + kind, quantity, Modifiers(thing), false);
    }

    /// <summary>A jet is a plane, a ferry a ship.</summary>
    private static string Craft(string lemma) => lemma switch
    {
        "aircraft" or "jet" or "airliner" or "airplane" or "flight" => "plane",
        "ferry" or "boat" or "vessel" or "yacht" or "dinghy" => "ship",
        "coach" or "minibus" => "bus",
        _ => lemma,
    };

    /// <summary>Words that tell one of several: the north tower, the second bus.</summary>
    private string[] Modifiers(int noun)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int child in parsed.Children(noun))
        {
            ref readonly Token t = ref parsed.Tokens[child];
            if (t.Relation is Relation.Amod or Relation.Compound && context.QuantityAt(child) is null && !Is("storeys", child) && !Is("height", child) && t.Lemma is not "-") words.Add(t.Lemma);
            if (t.Lemma is "another" or "each" or "every") words.Add(t.Lemma);
        }

        return [.. words];
    }

    private bool Is(string section, int token) => List[section].Contains(parsed.Tokens[token].Lemma.ToLowerInvariant());

    private static Quantity? Metres(Quantity quantity) => quantity.Unit switch
    {
        "metre" => quantity,
        "kilometre" => Scale(quantity, 1000, "metre"),
        "foot" => Scale(quantity, 0.3048, "metre"),
        "mile" => Scale(quantity, 1609, "metre"),
        "yard" => Scale(quantity, 0.9144, "metre"),
        _ => null,
    };

    private static Quantity? Acres(Quantity quantity) => quantity.Unit switch
    {
        "acre" => quantity,
        "hectare" => Scale(quantity, 2.471, "acre"),
        "square mile" => Scale(quantity, 640, "acre"),
        "square kilometre" => Scale(quantity, 247.1, "acre"),
        _ => null,
    };

    /// <summary>A converted number is about as much.</summary>
    private static Quantity Scale(Quantity quantity, double factor, string unit) =>
        quantity with { Unit = unit, Low = quantity.Low * factor, High = quantity.High * factor, Hedge = quantity.Hedge == Hedge.Exact && factor != 1000 ? Hedge.About : quantity.Hedge };

    private static Dictionary<string, HashSet<string>> Read()
    {
        var list = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Measures/things.lexicon"))
        {
            if (!list.TryGetValue(line.Section, out HashSet<string>? words)) list[line.Section] = words = new(StringComparer.Ordinal);
            words.UnionWith(line.Values);
        }

        return list;
    }
}
