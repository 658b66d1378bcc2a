using Reconcile.Extraction.Entities;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Posts;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Posts;

/// <summary>What has one head is given two: the trial's chief investigator, and another who headed the study.</summary>
internal sealed class PostRule : IRule
{
    /// <summary>Days between two articles after which another may have taken over.</summary>
    private const int Long = 3;

    public string Name => "post";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Post is not { Holder: { } x } a || pair.Second.Post is not { Holder: { } y } b || a.Kind != b.Kind || pair.Elsewhere) return null;
        if (Likeness.DaysApart(pair) is not <= Long) return null;
        if (a.Modifiers.Length > 0 && b.Modifiers.Length > 0 && !a.Modifiers.Any(m => Array.IndexOf(b.Modifiers, m) >= 0)) return null;
        if (EntityKeys.MaySame(x.Key!, x.Lemma, y.Key!, y.Lemma) != EntityMatch.Different || IsOfMany(pair.First) || IsOfMany(pair.Second)) return null;
        var slot = new Slot($"who:post/{a.Kind}", $"Who is at the head of the {a.Thing}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.NameOrRole, slot, x.Lemma, y.Lemma, $"One names {x.Lemma}, the other {y.Lemma}, and there is one only.", Name, 0.75) { Identity = 0.75 };
    }

    /// <summary>Whether the article tells of another of the kind, or of another head of it.</summary>
    private static bool IsOfMany(ClaimProfile profile) =>
        Array.Exists(profile.Around.Posts, p => p.Kind == profile.Post!.Kind && (p.Holder is null || !EntityKeys.MayBeOne(p.Holder.Key!, profile.Post.Holder!.Key!)));
}
