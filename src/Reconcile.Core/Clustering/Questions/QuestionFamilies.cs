using Reconcile.Judging;

namespace Reconcile.Clustering.Questions;

/// <summary>Which slots of the rules are questions of their own, and how their claims gather.</summary>
internal static class QuestionFamilies
{
    /// <summary>Whether something happened: all slots that are no question of their own.</summary>
    public const string Event = "event";

    [Flags]
    private enum Traits : byte
    {
        None = 0,

        /// <summary>The answer is a value: an article that gives it twice has one say all the same.</summary>
        Value = 1,

        /// <summary>All answers gather around one claim, whatever they have in common.</summary>
        Star = 2,

        /// <summary>The slot names the whole question: all its claims are one cluster, parted by their answers.</summary>
        Whole = 4,
    }

    // The first that a slot begins with counts, so the longer stands before the shorter.
    private static readonly (string Start, Traits Traits)[] Families =
    [
        ("count:", Traits.Value), ("age/", Traits.Value), ("measure:", Traits.Value), ("spelling:", Traits.Value), ("address:", Traits.Value | Traits.Star),
        ("progress:custody", Traits.Whole), ("progress:steps/", Traits.Whole), ("progress:", Traits.Star), ("none:", Traits.Star),
        ("wound:", Traits.Value | Traits.Star), ("cause:", Traits.Star), ("record:", Traits.Star), ("know:", Traits.Whole), ("duration:", Traits.Value | Traits.Star), ("kind:", Traits.None), ("amount:", Traits.None), ("variant:", Traits.None), ("price:", Traits.Value | Traits.Star), ("stake:", Traits.Value | Traits.Star), ("request:", Traits.Star), ("ordinal:", Traits.None), ("share:", Traits.None), ("lot:", Traits.None), ("job:", Traits.Value | Traits.Star), ("inside", Traits.Value | Traits.Star), ("device:", Traits.Star), ("which:state/", Traits.Star), ("origin:", Traits.Value | Traits.Star), ("who:", Traits.None), ("quote:", Traits.Value | Traits.Star), ("all:", Traits.None), ("denial:", Traits.None), ("blame:", Traits.Whole), ("rebuttal:", Traits.Whole), ("figure:", Traits.Whole), ("retort:", Traits.Whole), ("doer:", Traits.Star), ("why:", Traits.Star), ("when:", Traits.None), ("where:", Traits.None), ("moment:", Traits.Value | Traits.Star), ("site:", Traits.Value | Traits.Star),
    ];

    /// <summary>The question that a verdict belongs to; whether something happened is one with what else is told of it.</summary>
    public static string Of(JudgedPair pair) => Find(pair.Verdict.Slot.Key) is null ? Event : pair.Verdict.Slot.Key;

    public static bool IsOfValue(string family) => Find(family) is { } traits && traits.HasFlag(Traits.Value);

    public static bool IsStar(string family) => Find(family) is { } traits && traits.HasFlag(Traits.Star);

    public static bool IsWhole(string family) => Find(family) is { } traits && traits.HasFlag(Traits.Whole);

    /// <summary>Whether it asks after instances of what one claim says there was none of.</summary>
    public static bool IsNone(string family) => family.StartsWith("none:", StringComparison.Ordinal);

    private static Traits? Find(string slot)
    {
        foreach ((string start, Traits traits) in Families)
            if (slot.StartsWith(start, StringComparison.Ordinal)) return traits;
        return null;
    }
}
