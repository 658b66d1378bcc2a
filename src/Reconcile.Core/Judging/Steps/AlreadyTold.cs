using Reconcile.Extraction.Entities;
using Reconcile.Judging.Custody;
using Reconcile.Judging.Progress;
using Reconcile.Matching.Custody;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Steps;

namespace Reconcile.Judging.Steps;

/// <summary>
/// An article that itself tells the later step is no earlier report: one victim is named, another not yet; who was arrested was charged a
/// few lines on.
/// </summary>
internal sealed class AlreadyTold
{
    private readonly Dictionary<int, List<StepReading>> steps = [];
    private readonly Dictionary<int, List<CustodyReading>> custody = [];
    private readonly HashSet<(int Article, string Name)> names = [];
    private readonly HashSet<(int Article, string Event, string Who)> events = [];

    private AlreadyTold(ClaimProfile[] profiles)
    {
        foreach (ClaimProfile profile in profiles)
        {
            if (!steps.TryGetValue(profile.Article, out List<StepReading>? readings)) (steps[profile.Article], custody[profile.Article]) = (readings = [], []);
            readings.AddRange(profile.Steps);
            if (profile.Custody is { } reading) custody[profile.Article].Add(reading);
            foreach (string entity in profile.Entities) names.Add((profile.Article, entity));
            foreach ((string name, string who) in Deeds(profile)) events.Add((profile.Article, name, who));
        }
    }

    /// <summary>The judged pairs without those whose earlier article tells the later step too.</summary>
    public static List<JudgedPair> Without(ClaimProfile[] profiles, List<JudgedPair> judged)
    {
        if (!judged.Exists(IsOfSteps)) return judged;
        var told = new AlreadyTold(profiles);
        return judged.FindAll(j => !IsOfSteps(j) || !told.Tells(j));
    }

    private static bool IsOfSteps(JudgedPair pair) => pair.Verdict is { Kind: VerdictKind.Conflict, Rule: StepRule.Rule or CustodyRule.Rule or ProgressRule.Rule };

    private bool Tells(JudgedPair pair)
    {
        (ClaimProfile earlier, ClaimProfile later) = pair.Verdict.Order > 0 ? (pair.Pair.First, pair.Pair.Second) : (pair.Pair.Second, pair.Pair.First);
        return pair.Verdict.Rule switch
        {
            StepRule.Rule => TellsStep(earlier, later),
            CustodyRule.Rule => later.Custody is { } step && custody[earlier.Article].Exists(r => r.Step >= step.Step && r.Step != CustodyStep.Free && IsOne(r.Person, step.Person)),
            _ => Deeds(later).Any(d => events.Contains((earlier.Article, d.Event, d.Who))),
        };
    }

    private bool TellsStep(ClaimProfile earlier, ClaimProfile later)
    {
        foreach (StepReading before in earlier.Steps)
        {
            foreach (StepReading after in later.Steps)
            {
                if (before.Ladder != after.Ladder || before.Step >= after.Step || !StepWords.MayBeOne(before.Bearer, after.Bearer)) continue;
                if (after.Value is { } name ? names.Contains((earlier.Article, name)) : steps[earlier.Article].Exists(r => r.Ladder == after.Ladder && r.Step >= after.Step && StepWords.MayBeOne(r.Bearer, after.Bearer))) return true;
            }
        }

        return false;
    }

    private static bool IsOne(string? a, string? b) =>
        a is null || b is null ? a == b : EntityKeys.MayBeOne(a, b);

    /// <summary>What a claim tells as done, with those who do or undergo it.</summary>
    private static IEnumerable<(string Event, string Who)> Deeds(ClaimProfile profile)
    {
        // The withdrawal is named where it is still to come, too.
        if (!Likeness.IsFactual(profile) || profile.Claim.Rules.Contains("clause-nominal")) yield break;
        foreach (StepReading reading in profile.Steps)
            if (reading is { Ladder: Ladder.Health, Step: HealthSteps.Dead, IsNamed: true }) yield return ("die", reading.Bearer);
        foreach (string name in profile.Events)
            foreach (Participant participant in profile.Participants)
                if (participant.Role is FrameRole.Agent or FrameRole.Patient) yield return (name, participant.Key ?? participant.Lemma);
    }
}
