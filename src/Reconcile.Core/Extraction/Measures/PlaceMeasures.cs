using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Quantities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Measures;

/// <summary>Measures of places: how many people live there, and how far it lies from another place.</summary>
internal sealed class PlaceMeasures(ArticleContext context)
{
    private const double KilometresInMile = 1.609;
    private const int Reach = 14;

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
        if (owner < 0 || PlaceBefore(owner, sentence) is not { } key) return null;
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
        if (PlaceBefore(mention.FirstToken, sentence) is not { } near || near == far.Key) return null;
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

    /// <summary>The nearest place named before, in the same sentence.</summary>
    private string? PlaceBefore(int token, SentenceRange sentence)
    {
        for (int i = token - 1; i >= sentence.FirstToken && i > token - Reach; i--)
            if (context.Entities.At(i) is { } entity && entity.Key.StartsWith("place:", StringComparison.Ordinal)) return entity.Key;
        return null;
    }
}
