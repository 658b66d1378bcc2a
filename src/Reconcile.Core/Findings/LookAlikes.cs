using System.Collections.Immutable;
using Reconcile.Judging;

namespace Reconcile.Findings;

/// <summary>Why two claims that look like a conflict are none.</summary>
internal static class LookAlikes
{
    public static ImmutableArray<NonConflict> Of(ImmutableArray<Claim> claims, List<JudgedPair> judged)
    {
        var list = ImmutableArray.CreateBuilder<NonConflict>();
        foreach (JudgedPair pair in judged)
        {
            if (pair.Verdict is { Kind: VerdictKind.Compatible, Reason: { } reason })
                list.Add(new NonConflict(claims[pair.First].Id, claims[pair.Second].Id, reason, pair.Verdict.Because));
        }

        return list.ToImmutable();
    }
}
