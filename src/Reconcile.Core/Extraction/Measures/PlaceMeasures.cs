using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Quantities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Measures;

/// <summary>Measures of places: how many people live there, and how far it lies from another place.</summary>
internal sealed class PlaceMeasures(ArticleContext context)
{
    private const double KilometresInMile = 1.609;
    private const int Reach = 14;
    private const int NameReach = 5;

    private readonly ParsedText parsed = context.Parsed;

    /// <summary>The fact that the words around a number make of it, or null.</summary>
    public CountFact? Read(QuantityMention mention)
    {
        int sentence = parsed.SentenceOf(mention.FirstToken);
        if (mention.Quantity.Unit is "kilometre" or "mile") return Distance(mention, parsed.Sentences[sentence]);
        return mention.Quantity.Unit is null ? Residents(mention, parsed.Sentences[sentence]) : null;
    }

    /// <summary>Home to 5,000 people; a town of 5,000 people; with a population of 5,000.</summary>
    private CountFact? Residents(QuantityMention mention, SentenceRange sentence)
    {
        int at = Before(mention.FirstToken, sentence);
        if (at < 1) return null;
        int owner = -1;
        if (parsed.Form(at) is "to" && parsed.Form(at - 1) is "home" && mention.CountedToken >= 0 && PersonNouns.Contains(parsed.Tokens[mention.CountedToken].Lemma)) owner = at - 1;
        else if (parsed.Form(at) is "of" && parsed.Tokens[at - 1].Lemma is "population") owner = at - 1;
        else if (parsed.Tokens[at].Lemma is "population") owner = at;
        else if (parsed.Form(at) is "of" && mention.CountedToken >= 0 && IsPeople(mention.CountedToken) && !IsRestricted(mention.CountedToken) && IsPeopled(at - 1)) owner = at - 1;
        else if (parsed.Tokens[at].Lemma is "have" && mention.CountedToken >= 0 && IsResident(mention.CountedToken) && AreAll(mention.CountedToken)) owner = at;
        if (owner < 0 || (PlaceBefore(owner, sentence) ?? NameBefore(owner, sentence) ?? MeantBefore(owner, sentence, IsPeopled)) is not { } key) return null;
        return new CountFact("population", null, true, key, mention.Quantity with { Role = QuantityRole.None }, [], false);
    }

    /// <summary>1,500 kilometres (930 miles) south of the capital.</summary>
    private CountFact? Distance(QuantityMention mention, SentenceRange sentence)
    {
        int at = mention.EndToken;
        if (at < sentence.EndToken && parsed.Form(at) is "(")
        {
            while (at < sentence.EndToken && parsed.Form(at) is not ")") at++;
            at++;
        }

        while (at < sentence.EndToken && PlaceWords.KindOf(parsed.Tokens[at].Lemma.ToLowerInvariant()) == "direction") at++;
        if (at == mention.EndToken || at + 1 >= sentence.EndToken || parsed.Form(at) is not "of") return null;
        int from = at + 1;
        while (from < sentence.EndToken && from < at + 4 && context.Entities.At(from) is null) from++;
        if (from >= sentence.EndToken || context.Entities.At(from) is not { Kind: EntityKind.Place or EntityKind.Government } far) return null;
        if ((PlaceBefore(mention.FirstToken, sentence) ?? NameBefore(mention.FirstToken, sentence) ?? MeantBefore(mention.FirstToken, sentence, IsEpicentre)) is not { } near || near == far.Key) return null;
        double scale = mention.Quantity.Unit == "mile" ? KilometresInMile : 1;
        Quantity kilometres = mention.Quantity with { Unit = "kilometre", Low = mention.Quantity.Low * scale, High = mention.Quantity.High * scale, Hedge = scale == 1 ? mention.Quantity.Hedge : Hedge.About };
        return new CountFact("distance", null, false, near, kilometres, [far.Key], false);
    }

    /// <summary>The token before a number and the words that hedge it.</summary>
    private int Before(int first, SentenceRange sentence)
    {
        int at = first - 1;
        while (at >= sentence.FirstToken && (parsed.Tokens[at].Upos is Upos.Adv or Upos.Punct || parsed.Tokens[at].Lemma is "about" or "some" or "around" or "over" or "than" or "more")) at--;
        return at;
    }

    /// <summary>A sea, and what something lies south of or off: the place that is measured is another.</summary>
    private bool IsLandmark(int token, string key)
    {
        if (PlaceWords.KindOf(key[(key.LastIndexOfAny(['-', ':', '#']) + 1)..]) == "water") return true;
        int first = context.Entities.MentionAt(token) is { } mention ? mention.FirstToken : token;
        return first > 1 && (parsed.Form(first - 1) is "off" || (parsed.Form(first - 1) is "of" && PlaceWords.KindOf(parsed.Tokens[first - 2].Lemma.ToLowerInvariant()) == "direction"));
    }

    private bool IsResident(int token) => parsed.Tokens[token].Lemma is "resident" or "inhabitant";

    private bool IsPeople(int token) => IsResident(token) || parsed.Tokens[token].Lemma is "person" or "people";

    /// <summary>Whether nothing restricts the residents, neither in the tree nor in the words that follow.</summary>
    public bool AreAll(int token) =>
        !IsRestricted(token) && (token + 1 >= parsed.Sentences[parsed.SentenceOf(token)].EndToken || parsed.Tokens[token + 1].Upos is Upos.Punct or Upos.Cconj);

    /// <summary>Residents over 65, who fled, of one street: some of them.</summary>
    private bool IsRestricted(int token)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Tokens[child].Relation is Relation.Amod or Relation.Acl or Relation.AclRelcl or Relation.Nmod) return true;
        return false;
    }

    private bool IsPeopled(int token) => parsed.Tokens[token].Lemma is "island" or "archipelago" || PlaceWords.KindOf(parsed.Tokens[token].Lemma) == "settlement";

    private bool IsEpicentre(int token) => parsed.Tokens[token].Lemma is "epicentre" or "epicenter";

    /// <summary>A name of unknown kind right before: what has a population is a place.</summary>
    private string? NameBefore(int token, SentenceRange sentence)
    {
        for (int i = token - 1; i >= sentence.FirstToken && i > token - NameReach; i--)
            if (context.Entities.At(i) is { Kind: EntityKind.Unknown } entity) return entity.Key;
        return null;
    }

    /// <summary>The island: the one that is meant.</summary>
    private string? MeantBefore(int token, SentenceRange sentence, Func<int, bool> isSo)
    {
        for (int i = token - 1; i >= sentence.FirstToken && i > token - Reach; i--)
        {
            if (!isSo(i)) continue;
            bool meant = parsed.Child(i, Relation.Det) is >= 0 and var det && parsed.Tokens[det].Lemma == "the" && parsed.Child(i, Relation.Amod) < 0;
            if (meant && OnlyNamed(parsed.Tokens[i].Lemma) is { } named) return named;
            return meant || parsed.Child(i, Relation.NmodPoss) >= 0 ? "thing:" + parsed.Tokens[i].Lemma.Replace("center", "centre", StringComparison.Ordinal) : null;
        }

        return null;
    }

    /// <summary>The one place of the article whose name says that it is one of these (Selby Island), or null where there is none or more.</summary>
    private string? OnlyNamed(string noun)
    {
        string? found = null;
        foreach (EntityMention mention in context.Entities.Mentions)
        {
            string key = context.Entities.Entities[mention.Entity].Key;
            bool named = key.StartsWith("place:", StringComparison.Ordinal) && (key.EndsWith("-" + noun, StringComparison.Ordinal) || (mention.EndToken < parsed.Tokens.Length && parsed.Tokens[mention.EndToken].Lemma == noun && parsed.Tokens[mention.EndToken - 1].Head == mention.EndToken));
            if (!named || key == found) continue;
            if (found is not null) return null;
            found = key;
        }

        return found;
    }

    /// <summary>The nearest place named before, in the same sentence.</summary>
    private string? PlaceBefore(int token, SentenceRange sentence)
    {
        for (int i = token - 1; i >= sentence.FirstToken && i > token - Reach; i--)
            if (context.Entities.At(i) is { } entity && entity.Key.StartsWith("place:", StringComparison.Ordinal) && !IsLandmark(i, entity.Key)) return entity.Key;
        return null;
    }
}
