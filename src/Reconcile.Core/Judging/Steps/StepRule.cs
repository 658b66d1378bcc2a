using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Steps;

namespace Reconcile.Judging.Steps;

/// <summary>What is not known yet becomes known: who it is, why it happened, how somebody is.</summary>
internal sealed class StepRule : IRule
{
    /// <summary>Name of the rule, as its verdicts carry it.</summary>
    public const string Rule = "steps";

    public string Name => Rule;

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Anchor.Past || pair.Second.Anchor.Past || pair.Anchor == Level.Different) return null;
        foreach (StepReading a in pair.First.Steps)
        {
            foreach (StepReading b in pair.Second.Steps)
            {
                if (a.Ladder != b.Ladder || a.Step == b.Step || !StepWords.MayBeOne(a.Bearer, b.Bearer)) continue;
                int order = b.Step > a.Step ? 1 : -1;
                (StepReading earlier, StepReading later) = order > 0 ? (a, b) : (b, a);
                if (!Follows(pair, order, earlier, later)) continue;
                string first = Answer(pair, pair.First, a), second = Answer(pair, pair.Second, b);
                return new Verdict(VerdictKind.Conflict, ConflictType.Status, Question(pair, earlier, later), first, second, Because(a.Ladder), Name, Strength(earlier))
                { Identity = 0.85, Progresses = true, Supersedes = true, Order = order };
            }
        }

        return null;
    }

    /// <summary>What nobody knows yet is told later, or on the day; what moves on needs a later day, or no way back.</summary>
    private static bool Follows(PairComparison pair, int order, StepReading earlier, StepReading later)
    {
        if (Likeness.ReportedAgainst(pair, order)) return false;
        if (earlier.Ladder != Ladder.Health) return true;
        if (later.Step == HealthSteps.Dead) return earlier.Step != HealthSteps.Unknown && earlier.IsNamed && later.IsNamed;
        return Likeness.OnOtherDays(pair) || earlier.Step == HealthSteps.Unknown || (earlier.IsNamed && later.IsNamed && later.Step == HealthSteps.Out);
    }

    private static double Strength(StepReading earlier) => earlier.Ladder == Ladder.Cause ? 0.65 : 0.7;

    private static Slot Question(PairComparison pair, StepReading earlier, StepReading later) => earlier.Ladder switch
    {
        Ladder.Identity => new($"progress:steps/identity/{earlier.Bearer}", $"Who is the {earlier.Bearer}?"),
        Ladder.Cause => new("progress:steps/cause", "Why did it happen?"),
        _ => new($"progress:steps/health/{later.Bearer}", later.IsNamed ? $"How is {Likeness.NameOf(pair, later.Bearer)}?" : "How are those who were hurt?"),
    };

    private static string Because(Ladder ladder) => ladder switch
    {
        Ladder.Identity => "One says that the name is not known yet, the other gives it.",
        Ladder.Cause => "One says that nobody knows yet why it happened, the other tells.",
        _ => "One tells an earlier state of what the other tells.",
    };

    private static string Answer(PairComparison pair, ClaimProfile profile, StepReading reading) => (reading.Ladder, reading.Step) switch
    {
        (Ladder.Identity, 0) => "not named yet",
        (Ladder.Identity, _) => reading.Value is { } named ? Likeness.NameOf(pair, named) : "named",
        (Ladder.Cause, 0) => "not known yet",
        (Ladder.Cause, _) => Likeness.Topic(profile),
        (_, HealthSteps.Unknown) => "not known yet",
        (_, HealthSteps.Grave) => "in danger",
        (_, HealthSteps.Fair) => "out of danger",
        (_, HealthSteps.Out) => "out of hospital",
        _ => "dead",
    };
}
