using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Measures;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.States;

namespace Reconcile.Matching.Blocking;

/// <summary>
/// Which claims are worth comparing: those that share an event class, a named thing, a measure or rare words. An inverted index with
/// weights of rarity, so that the number of pairs grows with what is shared and not with the square of the claims.
/// </summary>
internal static class CandidatePairs
{
    /// <summary>A feature that more claims than this have says too little to look at all their pairs.</summary>
    public const int MostCommon = 400;

    /// <summary>Shared weight in nats of rarity that makes a pair.</summary>
    private const double Threshold = 3.0;

    /// <summary>So few claims are all compared: rarity says nothing among them.</summary>
    private const int Few = 60;

    public static List<(int First, int Second)> Find(ClaimProfile[] profiles)
    {
        if (profiles.Length <= Few) return All(profiles);
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var features = new string[profiles.Length][];
        for (int i = 0; i < profiles.Length; i++)
        {
            features[i] = Features(profiles[i]);
            foreach (string feature in features[i])
            {
                if (!postings.TryGetValue(feature, out List<int>? list)) postings[feature] = list = [];
                list.Add(i);
            }
        }

        var pairs = new List<(int, int)>();
        double[] shared = new double[profiles.Length];
        var touched = new List<int>();
        for (int i = 0; i < profiles.Length; i++)
        {
            foreach (string feature in features[i])
            {
                List<int> list = postings[feature];
                if (list.Count < 2 || list.Count > MostCommon) continue;
                double weight = Weight(feature, list.Count, profiles.Length);
                for (int k = list.BinarySearch(i) + 1; k < list.Count; k++)
                {
                    if (shared[list[k]] == 0) touched.Add(list[k]);
                    shared[list[k]] += weight;
                }
            }

            touched.Sort();
            foreach (int j in touched)
            {
                if (shared[j] >= Threshold && !SamePlace(profiles[i].Claim, profiles[j].Claim)) pairs.Add((i, j));
                shared[j] = 0;
            }

            touched.Clear();
        }

        // They stand in order, so that what the names add is looked up in them.
        int found = pairs.Count;
        var added = new HashSet<(int, int)>();
        foreach ((int, int) pair in NamePairs.Find(profiles).Concat(StepPairs.Find(profiles)).Concat(AnswerPairs.Find(profiles)).Concat(RetortPairs.Find(profiles)).Concat(FlatDenialPairs.Find(profiles)))
            if (pairs.BinarySearch(0, found, pair, null) < 0 && added.Add(pair)) pairs.Add(pair);
        return pairs;
    }

    private static List<(int First, int Second)> All(ClaimProfile[] profiles)
    {
        var pairs = new List<(int, int)>();
        for (int i = 0; i < profiles.Length; i++)
            for (int j = i + 1; j < profiles.Length; j++)
                if (!SamePlace(profiles[i].Claim, profiles[j].Claim)) pairs.Add((i, j));
        return pairs;
    }

    private static double Weight(string feature, int count, int total)
    {
        double rarity = Math.Log((total + 1.0) / count);
        return feature.StartsWith("m:", StringComparison.Ordinal) ? rarity + Threshold : rarity;
    }

    /// <summary>Two claims of one clause, or of a clause and one inside of it, are no two voices.</summary>
    private static bool SamePlace(Claim a, Claim b) => a.ArticleId == b.ArticleId && a.Span.Overlaps(b.Span);

    private static string[] Features(ClaimProfile profile)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (string lemma in profile.Lemmas) set.Add(lemma);
        foreach (string entity in profile.Entities) set.Add(entity);
        foreach (string eventClass in profile.Events) set.Add("e:" + eventClass);
        foreach (string eventClass in profile.Events)
        {
            foreach (Participant participant in profile.Participants)
            {
                string measure = EventMeasures.Of(eventClass, participant.Role);
                if (EventMeasures.CountsPeople(measure)) Harm(set, measure);
                else if (participant.Role == FrameRole.Patient) set.Add($"m:{measure}/none");
            }
        }

        foreach (CountFact fact in profile.Nones)
        {
            if (fact.People) Harm(set, fact.Measure);
            else set.Add($"m:{fact.Measure}/none");
        }

        if (profile.Custody is { } custody)
        {
            set.Add("m:custody");
            if (custody.Person is { } person) set.Add($"m:custody/{person}");
        }

        if (!profile.Claim.Addresses.IsEmpty) set.Add("m:address");
        if (profile.Wound is not null) set.Add("m:wound");
        if (profile.Cause is not null) set.Add("m:cause");
        if (profile.Knowledge is { } knowledge) set.Add("m:know/" + knowledge.Matter);
        if (profile.Record is not null) set.Add("m:record");
        if (profile.Doer is not null) set.Add("m:doer");
        if (profile.NamedCause is not null) set.Add("m:named-cause");
        if (profile.Blame is { } blame) set.Add($"m:blame/{Surname(blame.Person)}");
        if (profile.Duration is not null) set.Add("m:duration");
        if (profile.Ordinal is { } ordinal) set.Add("m:ordinal/" + ordinal.Noun);
        if (profile.Price is { } price) set.Add("m:price/" + (price.Thing.Key ?? price.Thing.Lemma));
        foreach (StateReading state in profile.States) set.Add($"m:state/{state.Scale}/{(state.OfClass ? "class" : state.Bearer.Key ?? state.Bearer.Lemma)}");
        if (profile.Stake is { Changes: false }) set.Add("m:stake");
        if (profile.Request is { } request) set.Add($"m:request/{request.Object}");
        if (profile.Unity is not null) set.Add("m:unity");
        if (profile.Post is { Holder: not null } post) set.Add("m:post/" + post.Kind);
        if (profile.Share is { } share) set.Add("m:share/" + share.Noun);
        if (profile.Origin is { } origin) set.Add("m:origin/" + origin.Event);
        foreach (Jobs.JobReading job in profile.Jobs) set.Add("m:job/" + Surname(job.Key));
        if (profile.Occupants is not null) set.Add("m:inside");
        if (profile.Device is { } device) set.Add("m:device/" + device.Device);
        if (profile.Lot is { } lot) set.Add("m:lot/" + lot.Matter);
        if (profile.Occasion is { } occasion)
        {
            if (occasion.OfEvent || occasion.IsAccident) set.Add("m:occasion");
            if (!occasion.OfEvent) set.Add("m:occasion/" + occasion.Kind);
        }

        foreach (Ages.AgeReading age in profile.Ages)
        {
            // Ages a year apart share one of the two.
            set.Add($"m:age/{age.Years}");
            set.Add($"m:age/{age.Years + 1}");
        }

        Denials(profile, set);
        foreach (CountFact fact in profile.Counts)
        {
            if (fact.Measure is "population" or "distance" || (fact.Of is not null && fact.Quantity.Unit is not null)) set.Add($"m:{fact.Measure}");
            else if (fact.Of is not null) set.Add($"m:{fact.Measure}/{fact.Of}");
            else set.Add($"m:{fact.Measure}/{(fact.People ? "people" : fact.Counted)}");
        }

        return [.. set];
    }

    /// <summary>A person's key without given names and kind: Morley is Pat Morley.</summary>
    private static string Surname(string key) => EntityKeys.OfSurname(key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]);

    /// <summary>A claim of no harm meets all that tell of harm.</summary>
    private static void Harm(HashSet<string> set, string measure)
    {
        set.Add($"m:{measure}/people");
        if (EventMeasures.Covers("harm", measure)) set.Add("m:harm/people");
    }

    /// <summary>A denial meets what others say of the one who denies.</summary>
    private static void Denials(ClaimProfile profile, HashSet<string> set)
    {
        bool denies = profile.HasEvent("deny");
        if (!denies && profile.Claim.Speakers.IsEmpty) return;
        foreach (Participant participant in profile.Participants)
            if (participant is { Role: FrameRole.Agent, Key: { } key }) set.Add($"m:deny/{key}");
    }
}
