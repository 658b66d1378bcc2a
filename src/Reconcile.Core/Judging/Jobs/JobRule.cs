using Reconcile.Extraction.Entities;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Jobs;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Jobs;

/// <summary>Two jobs or offices of one person: a nurse and a teacher, the former fire chief and the former police chief.</summary>
internal sealed class JobRule : IRule
{
    public string Name => "job";

    /// <summary>Who holds an office may hold another one after so many days.</summary>
    private const int MostDaysOfOffice = 7;

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article) return null;
        foreach (JobReading a in pair.First.Jobs)
        {
            foreach (JobReading b in pair.Second.Jobs)
            {
                if (!a.Excludes(b) || !EntityKeys.MayBeOne(a.Key, a.Name, b.Key, b.Name)) continue;
                if (a.IsOffice && !(Likeness.DaysApart(pair) is { } days ? days <= MostDaysOfOffice : a.When.Length > 0)) continue;

                // An article that gives the other one too knows of both, and one that gives two knows of more than one.
                if (Gives(pair.First, a) || Gives(pair.Second, b)) continue;
                return new Verdict(VerdictKind.Conflict, ConflictType.NameOrRole, new Slot($"job:{a.Key}", $"What is {a.Name}?"), a.Text, b.Text, $"One side calls {a.Name} {a.Text}, the other {b.Text}.", Name, 0.75) { Identity = 0.85 };
            }
        }

        return null;
    }

    private static bool Gives(ClaimProfile profile, JobReading own) =>
        Array.Exists(profile.Around.Jobs, o => o.Key == own.Key && (o.Kind != own.Kind || o.Value != own.Value));
}
