using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Measures;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Wounds;

namespace Reconcile.Judging.Wounds;

/// <summary>One who was hit in one place of the body was not hit in another.</summary>
internal sealed class WoundRule : IRule
{
    private static readonly WordList Victims = WordList.Load("Matching/Wounds/victims.lexicon");

    public string Name => "wound";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Wound is not { } a || pair.Second.Wound is not { } b) return null;
        if (pair.Anchor == Level.Different || pair.Time == Level.Different || Likeness.OneIsAnother(pair) || !IsOnePerson(pair, a, b)) return null;
        var slot = new Slot($"wound:{a.Person ?? b.Person ?? "victim"}", $"Where was {(a.Person ?? b.Person) switch { null => "the victim", var key => Likeness.NameOf(pair, key) }} hit?");
        if (!a.Excludes(b)) return a.Part == b.Part ? new Verdict(VerdictKind.Same, ConflictType.Place, slot, a.Part, b.Part, $"Both say the {a.Part}.", Name, 0.75) { Identity = 0.75 } : null;

        // An article that tells of a wound of the other kind tells of two.
        if (Array.Exists(pair.First.Around.Wounds, w => !w.Excludes(b)) || Array.Exists(pair.Second.Around.Wounds, w => !w.Excludes(a))) return null;
        return new Verdict(VerdictKind.Conflict, ConflictType.Place, slot, Say(a), Say(b), $"One says the {Say(a)}, the other the {Say(b)}.", Name, 0.75) { Identity = 0.8 };
    }

    /// <summary>One name; or in both articles the only one who was hit.</summary>
    private static bool IsOnePerson(PairComparison pair, WoundReading a, WoundReading b)
    {
        if (a.Person is not null && b.Person is not null) return EntityKeys.MayBeOne(a.Person, a.Name!, b.Person, b.Name!);
        return a.Person is null && b.Person is null && pair.First.Anchor.Past == pair.Second.Anchor.Past && !IsOfMany(pair.First) && !IsOfMany(pair.Second) && MayBeOne(a.Victim, b.Victim) && IsOnlyOne(pair.First) && IsOnlyOne(pair.Second);
    }

    /// <summary>A man who was shot in the back, in a clause of its own, may be anybody.</summary>
    private static bool IsOfMany(ClaimProfile profile) =>
        profile.Claim.Rules.Contains("clause-participle") && Array.Exists(profile.Participants, p => p.Role == FrameRole.Patient && !profile.Claim.Frame.Nodes[p.Node].Definite);

    /// <summary>The boy, the child, the victim; a clerk is no customer.</summary>
    private static bool MayBeOne(string? a, string? b)
    {
        if (a is null || b is null) return IsGeneral(a ?? b);
        if (a == b) return true;
        bool kind = IsGeneral(a) ? IsGeneral(b) : Victims.SectionOf(a) is { } section && section == Victims.SectionOf(b);
        return kind && !(PersonNouns.GenderOf(a) is { } gender && PersonNouns.GenderOf(b) is { } other && gender != other);
    }

    /// <summary>Whether those who are counted are of another kind than the one who was hit: two robbers were killed, an officer was wounded.</summary>
    private static bool IsOther(string? counted, string? victim) =>
        counted is not null && victim is not null && counted != victim && !IsGeneral(counted) && !IsGeneral(victim) && PersonNouns.KindOf(counted) is not (null or "group" or "kin") && (Victims.SectionOf(counted) ?? counted) != (Victims.SectionOf(victim) ?? victim);

    private static bool IsGeneral(string? noun) => noun is null || PersonNouns.KindOf(noun) is "generic" or "harmed" or "age";

    private static bool IsOnlyOne(ClaimProfile profile)
    {
        foreach (CountFact fact in profile.Around.Counts)
            if (fact is { People: true, Quantity: { Low: > 1 } or { High: null or > 1 } } && ((EventMeasures.CountsPeople(fact.Measure) && fact.Measure != "arrest") || fact.Measure is "shoot" or "stab" or "strike" or "hit") && !IsOther(fact.Counted, profile.Wound!.Victim)) return false;
        foreach (WoundReading wound in profile.Around.Wounds)
            if (wound.Person is not null && profile.Wound!.Person is not null && wound.Person != profile.Wound.Person) return false;
        return Array.TrueForAll(profile.Around.Wounds, w => !w.Excludes(profile.Wound!));
    }

    private static string Say(WoundReading wound) => wound.Side is null ? wound.Part : $"{wound.Side} {wound.Part}";
}
