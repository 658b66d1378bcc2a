using Reconcile.Extraction.Events;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Quantities;
using Reconcile.Language;

namespace Reconcile.Extraction.Measures;

/// <summary>Measures of a named person that the words around a number give: how often somebody was shot, on how many counts charged, how long sentenced.</summary>
internal sealed class PersonMeasures(ArticleContext context)
{
    /// <summary>Measure of how many bullets hit somebody.</summary>
    public const string Shots = "shot";

    /// <summary>Measure of how many counts of an offence somebody is charged with.</summary>
    public const string Charges = "charge count";

    private readonly ParsedText parsed = context.Parsed;

    /// <summary>The fact that the words around a number make of it, or null.</summary>
    public CountFact? Read(QuantityMention mention, Clause clause)
    {
        const QuantityRole Others = QuantityRole.Age | QuantityRole.Ordinal | QuantityRole.Rate | QuantityRole.PerPeriod | QuantityRole.Part;
        int counted = mention.CountedToken;
        if (counted < 0 || mention.Quantity.Unit is not null || (mention.Quantity.Role & Others) != 0 || parsed.Tokens[counted].Head is not (>= 0 and var verb) || parsed.Tokens[verb].Upos != Upos.Verb) return null;
        string noun = parsed.Tokens[counted].Lemma, deed = parsed.Tokens[verb].Lemma;
        Quantity quantity = mention.Quantity with { Role = QuantityRole.None };
        if (IsOfShots(noun, deed, counted)) return Person(Undergoer(verb, clause)) is { } hit ? new CountFact(Shots, null, false, hit, quantity, [], false) : null;
        if (noun is not "count" || !IsOfCharge(deed, counted)) return null;
        int accused = deed == "face" ? parsed.Subject(verb) : Undergoer(verb, clause);
        if (accused < 0) accused = clause.SharedSubject;
        return Person(accused) is { } person && Offences(counted) is { } offences ? new CountFact(Charges, null, false, person, quantity, offences, false) : null;
    }

    /// <summary>Whom the clause sentences, where it names one only: the number of years is how long.</summary>
    public string? Sentenced(Clause clause)
    {
        if (parsed.Tokens[clause.Predicate].Upos != Upos.Verb) return null;
        bool gets = parsed.Tokens[clause.Predicate].Lemma is "get" or "receive", passive = parsed.IsPassive(clause.Predicate);
        if (gets || (passive && parsed.Tokens[clause.Predicate].Lemma is "give"))
        {
            if (!IsOfPrison(clause)) return null;
        }
        else if (EventWords.ClassOf(parsed, clause.Predicate) != "sentence" && parsed.Tokens[clause.Predicate].Lemma != "jail")
        {
            return null;
        }

        int who = gets && !passive ? parsed.Subject(clause.Predicate) : Undergoer(clause.Predicate, clause);
        return Person(who < 0 ? clause.SharedSubject : who);
    }

    /// <summary>Got 15 years in prison.</summary>
    private bool IsOfPrison(Clause clause)
    {
        foreach (int token in clause.Tokens)
            if (parsed.Tokens[token].Lemma is "prison" or "jail" or "bar" && parsed.Marker(token) is "in" or "behind") return true;
        return false;
    }

    /// <summary>Shot five times; hit by five bullets.</summary>
    private bool IsOfShots(string noun, string deed, int counted) =>
        (noun == "time" && deed == "shoot") || (noun is "bullet" or "shot" or "round" && deed is "hit" or "strike" && parsed.Marker(counted) is "by" or "with");

    private bool IsOfCharge(string deed, int counted) =>
        deed == "face" ? parsed.Tokens[counted].Relation == Relation.Obj : deed is "charge" or "indict" && parsed.Marker(counted) is "with" or "on";

    private int Undergoer(int verb, Clause clause) =>
        parsed.IsPassive(verb) ? parsed.Child(verb, Relation.NsubjPass) is >= 0 and var subject ? subject : clause.SharedSubject : parsed.Child(verb, Relation.Obj);

    /// <summary>The key of one named person.</summary>
    private string? Person(int token) =>
        token >= 0 && parsed.Child(token, Relation.Conj) < 0 && context.Entities.At(token) is { } entity && entity.Key.StartsWith("person:", StringComparison.Ordinal) ? entity.Key : null;

    /// <summary>The offences, which tell the counts of one from those of another; null where other counts stand beside these.</summary>
    private string[]? Offences(int count)
    {
        if (parsed.Child(count, Relation.Conj) >= 0 || parsed.Tokens[count].Relation == Relation.Conj) return null;
        int offence = parsed.Child(count, Relation.Nmod);
        if (offence < 0) return [];
        if (parsed.Child(offence, Relation.Conj) >= 0) return null;
        var words = new SortedSet<string>(StringComparer.Ordinal) { parsed.Tokens[offence].Lemma };
        foreach (int child in parsed.Children(offence))
            if (parsed.Tokens[child].Relation is Relation.Amod or Relation.Compound) words.Add(parsed.Tokens[child].Lemma);
        return [.. words];
    }
}
