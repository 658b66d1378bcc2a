using Reconcile.Judging.Counts;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Durations;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Durations;

/// <summary>One event lasted so long, or so long.</summary>
internal sealed class DurationRule : IRule
{
    public string Name => "duration";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Duration is not { } a || pair.Second.Duration is not { } b) return null;

        // What was taken up again lasted twice.
        if (Resumed(pair.First) || Resumed(pair.Second)) return null;
        if (pair.Elsewhere || Likeness.OneIsAnother(pair) || Likeness.NamesDiffer(pair)) return null;

        // What was heard in one place may have been longer or shorter in another.
        string[] here = Places(pair.First), there = Places(pair.Second);
        bool shared = Array.Exists(here, p => Array.IndexOf(there, p) >= 0);
        if (here.Length > 0 && there.Length > 0 && !shared) return null;
        if (a.Event != b.Event && a.EventClass != b.EventClass && !Words.Close(a.Event, b.Event) && !(shared && a.Kind is not null && a.Kind == b.Kind)) return null;
        string first = CountWords.Say(a.Quantity), second = CountWords.Say(b.Quantity);
        var slot = new Slot($"duration:{Slot.Unordered(a.EventClass, b.EventClass)}", $"How long did the {a.Event} last?");
        if (a.Low <= b.High && b.Low <= a.High) return first == second ? new Verdict(VerdictKind.Same, ConflictType.Count, slot, first, second, $"Both give {first}.", Name, 0.7) { Identity = 0.7 } : null;

        // What lasted four times as long is hardly the same.
        if (Math.Max(a.Length, b.Length) > 4 * Math.Max(1, Math.Min(a.Length, b.Length))) return null;
        return new Verdict(VerdictKind.Conflict, ConflictType.Count, slot, first, second, $"One gives {first}, the other {second}.", Name, 0.75)
        { Identity = pair.Anchor == Level.Same ? 0.8 : 0.7, Progresses = true, Order = Math.Sign(b.Low - a.Low) };
    }

    private static bool Resumed(ClaimProfile profile) => Array.BinarySearch(profile.SentenceLemmas, Concepts.OfClass("resume"), StringComparer.Ordinal) >= 0;

    /// <summary>The places that the words for the speakers name: people in Ostrow.</summary>
    private static string[] Places(ClaimProfile profile)
    {
        if (profile.Speaker?.StartsWith("words:", StringComparison.Ordinal) != true) return [];
        return [.. profile.Claim.Speakers[^1].Name.Split(' ').Skip(1).Where(w => char.IsUpper(w[0]))];
    }
}
