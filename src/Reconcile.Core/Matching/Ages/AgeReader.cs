using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Custody;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Steps;

namespace Reconcile.Matching.Ages;

/// <summary>Reads ages with their bearers, those who are named and those who are not: a 46-year-old man was shot; Ann Lee, 27.</summary>
internal static class AgeReader
{
    /// <summary>The ages that a claim gives.</summary>
    public static AgeReading[] Of(ClaimProfile profile)
    {
        List<AgeReading>? found = null;
        if (profile.Claim.Assertion != Assertion.Told || profile.Anchor.Past) return [];
        foreach (CountFact fact in profile.Counts)
        {
            if (fact is not { Measure: "age", Of: { } person } || !person.StartsWith("person:", StringComparison.Ordinal) || Years(fact.Quantity) is not { } years) continue;
            (found ??= []).Add(new AgeReading(years, person, Gender(profile, person), FateOf(profile, Node(profile, person))));
        }

        var nodes = profile.Claim.Frame.Nodes;
        foreach (FrameNode node in nodes)
        {
            // The number and the year of "46-year-old" carry the age as well; the adjective is what hangs to the bearer.
            if (node is not { Lemma: "old", Quantity: { } quantity } || !quantity.Role.HasFlag(QuantityRole.Age) || Years(quantity) is not { } years) continue;
            // A 46-year-old clerk; the brothers, one of them a 50-year-old.
            FrameNode bearer = node.Role is FrameRole.Modifier or FrameRole.Apposition && node.Head >= 0 ? nodes[node.Head] : node;
            if (bearer.EntityKey is not null || (bearer != node && !PersonNouns.Contains(bearer.Lemma)) || PersonNouns.KindOf(bearer.Lemma) == "kin") continue;
            (found ??= []).Add(new AgeReading(years, null, PersonNouns.GenderOf(bearer.Lemma), FateOf(profile, bearer)));
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>The readings of one article; what is told elsewhere of those who are named is counted in.</summary>
    public static AgeReading[] OfArticle(IReadOnlyList<ClaimProfile> article)
    {
        var found = new List<AgeReading>();
        Dictionary<string, Fate>? fates = null;
        foreach (ClaimProfile profile in article)
        {
            for (int i = 0; i < profile.Ages.Length; i++)
            {
                if (profile.Ages[i] is { Family: { } family, Fate: Fate.Unknown } reading && (fates ??= Fates(article)).TryGetValue(family, out Fate fate)) profile.Ages[i] = reading with { Fate = fate };
            }

            found.AddRange(profile.Ages);
        }

        return [.. found];
    }

    private static int? Years(Quantity quantity) =>
        quantity is { Low: { } low and >= 1 and <= 115, Hedge: Hedge.Exact } && quantity.High == low && low == Math.Floor(low) ? (int)low : null;

    private static FrameNode? Node(ClaimProfile profile, string person)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node.EntityKey is not null && node.EntityKey == AgeReading.FamilyOf(person)) return node;
        return null;
    }

    private static string? Gender(ClaimProfile profile, string person) =>
        Node(profile, person) is { EntityName: { } name } && name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? Genders.Of(name[..at], role: null) : null;

    /// <summary>What becomes of the one of a node: by the noun, by what is done, by whom it is said of.</summary>
    private static Fate FateOf(ClaimProfile profile, FrameNode? bearer)
    {
        if (bearer is null) return Fate.Unknown;
        if (OfNoun(bearer.Lemma) is not Fate.Unknown and var own) return own;
        ClaimFrame frame = profile.Claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (bearer == root || (bearer.Role is FrameRole.Conjunct or FrameRole.Apposition && bearer.Head == frame.Root))
        {
            // The victims are a man and a woman; the victim, a boy of nine.
            return frame.Find(FrameRole.Agent, frame.Root) is >= 0 and int subject ? OfNoun(frame.Nodes[subject].Lemma) : Fate.Unknown;
        }

        if (bearer.Head != frame.Root) return Fate.Unknown;
        return OfDeed(profile, bearer.Role);
    }

    private static Fate OfDeed(ClaimProfile profile, FrameRole role)
    {
        if (profile.Polarity == Polarity.Negative) return Fate.Unknown;
        bool patient = role == FrameRole.Patient;
        foreach (string name in profile.Events)
        {
            if (patient && name is "arrest" or "charge" or "convict" or "sentence") return Fate.Suspect;
            if (name == "die" || (patient && name == "kill")) return Fate.Dead;
            if (patient && name is "wound" or "hospitalise") return Fate.Hurt;
            if (name is "shoot" or "stab" or "attack") return patient ? Fate.Harmed : role == FrameRole.Agent ? Fate.Suspect : Fate.Unknown;
        }

        return Fate.Unknown;
    }

    private static Fate OfNoun(string lemma) => StepWords.Kind(lemma) switch
    {
        "suspect" => Fate.Suspect,
        StepWords.Anybody => Fate.Harmed,
        _ => Fate.Unknown,
    };

    /// <summary>What an article tells of each one who is named; who dies is dead, whatever else is told.</summary>
    private static Dictionary<string, Fate> Fates(IReadOnlyList<ClaimProfile> article)
    {
        var fates = new Dictionary<string, Fate>(StringComparer.Ordinal);
        foreach (ClaimProfile profile in article)
        {
            if (profile.Custody is { Person: { } held, Step: not CustodyStep.Free }) Add(held, Fate.Suspect);
            foreach (StepReading step in profile.Steps)
                if (step is { Ladder: Ladder.Health, IsNamed: true }) Add(step.Bearer, step.Step == HealthSteps.Dead ? Fate.Dead : Fate.Hurt);
            foreach (Participant participant in profile.Participants)
                if (participant.Key is { } key && key.StartsWith("person:", StringComparison.Ordinal) && OfDeed(profile, participant.Role) is not Fate.Unknown and var fate) Add(key, fate);
        }

        return fates;

        void Add(string person, Fate fate)
        {
            string family = AgeReading.FamilyOf(person);
            if (!fates.TryGetValue(family, out Fate known) || fate > known) fates[family] = fate;
        }
    }
}
