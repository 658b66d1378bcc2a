using Reconcile.Extraction.Entities;
using Reconcile.Judging.Counts;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Stakes;

namespace Reconcile.Judging.Stakes;

/// <summary>One owns so much of a company, or so much.</summary>
internal sealed class StakeRule : IRule
{
    /// <summary>Days after which a part may have changed hands without a word of it.</summary>
    private const int Long = 31;

    public string Name => "stake";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Stake is not { Quantity: { } x } a || pair.Second.Stake is not { Quantity: { } y } b) return null;
        if (Likeness.OneIsAnother(pair) || !IsOneHolder(pair, a.Holder, b.Holder) || !IsOneThing(pair, a, b) || IsMoved(pair.First, a) || IsMoved(pair.Second, b)) return null;
        string first = CountWords.Say(x), second = CountWords.Say(y);
        var slot = new Slot($"stake:{a.Holder.Key ?? a.Holder.Lemma}", $"How much of {Thing(pair, a, b)} does {(a.Holder.Key is null ? "the " : "")}{a.Holder.Lemma} own?");
        if (a.Low <= b.High && b.Low <= a.High) return first == second ? new Verdict(VerdictKind.Same, ConflictType.Count, slot, first, second, $"Both give {first}.", Name, 0.7) { Identity = 0.7 } : null;
        bool late = Likeness.DaysApart(pair) > Long;
        return new Verdict(VerdictKind.Conflict, ConflictType.Count, slot, first, second, $"One gives {first}, the other {second}.", Name, 0.75) { Identity = 0.8, Progresses = late };
    }

    /// <summary>One name, or one word for the holder whose name the other article has.</summary>
    private static bool IsOneHolder(PairComparison pair, Participant a, Participant b)
    {
        if (a.Key is not null && b.Key is not null) return EntityKeys.MayBeOne(a.Key, a.Lemma, b.Key, b.Lemma);
        return a.Key is null && b.Key is null && a.Lemma == b.Lemma && Knows(pair.Second, a) && Knows(pair.First, b) && Identity.Compare(a, b) == Level.Same;
    }

    /// <summary>Whether the article has the names that restrict the holder: the Moss family, the Mosses.</summary>
    private static bool Knows(ClaimProfile profile, Participant holder)
    {
        foreach (string modifier in holder.Modifiers)
            if (modifier.Contains(':', StringComparison.Ordinal) && !profile.Around.Keys.Any(k => k.AsSpan(k.IndexOf(':', StringComparison.Ordinal) + 1).StartsWith(modifier.AsSpan(modifier.IndexOf(':', StringComparison.Ordinal) + 1)))) return false;
        return true;
    }

    /// <summary>One named company; or the company that the other article names too and no other of which it gives a part.</summary>
    private static bool IsOneThing(PairComparison pair, StakeReading a, StakeReading b)
    {
        if (a.Thing is not null && b.Thing is not null) return MayBeOne(a.Thing, b.Thing);
        if (a.Thing is null && b.Thing is null) return a.Noun is not null && a.Noun == b.Noun && !pair.Elsewhere;
        string key = a.Thing ?? b.Thing!;
        ClaimProfile other = a.Thing is null ? pair.First : pair.Second;
        return other.Around.Keys.Any(k => MayBeOne(k, key)) && Array.TrueForAll(other.Around.Stakes, s => s.Thing is null || MayBeOne(s.Thing, key));
    }

    /// <summary>Belmor in "a stake in Belmor" looks like a place.</summary>
    private static bool MayBeOne(string a, string b) => EntityKeys.MayBeOne(a, b) || a.AsSpan(a.IndexOf(':', StringComparison.Ordinal) + 1).SequenceEqual(b.AsSpan(b.IndexOf(':', StringComparison.Ordinal) + 1));

    /// <summary>Whether the article tells that the holder bought or sold, or gives two parts.</summary>
    private static bool IsMoved(ClaimProfile profile, StakeReading own)
    {
        foreach (StakeReading other in profile.Around.Stakes)
        {
            bool one = other.Holder.Key is { } key && own.Holder.Key is { } mine ? EntityKeys.MayBeOne(key, mine) : other.Holder.Lemma == own.Holder.Lemma;
            if (one && (other.Changes || other.High < own.Low || other.Low > own.High)) return true;
        }

        return false;
    }

    private static string Thing(PairComparison pair, StakeReading a, StakeReading b) =>
        (a.Thing ?? b.Thing) is { } key ? Likeness.NameOf(pair, key) : "the " + (a.Noun ?? "company");
}
