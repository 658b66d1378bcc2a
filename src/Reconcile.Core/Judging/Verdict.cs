using System.Collections.Immutable;

namespace Reconcile.Judging;

/// <summary>What a rule sees in two claims.</summary>
internal enum VerdictKind : byte
{
    /// <summary>They give the same answer.</summary>
    Same,

    /// <summary>They cannot both be true of one thing at one time.</summary>
    Conflict,

    /// <summary>They look alike and can both be true.</summary>
    Compatible,
}

/// <summary>The judgement of one rule on two claims.</summary>
/// <param name="Kind">What was seen.</param>
/// <param name="Type">In what they conflict.</param>
/// <param name="Slot">Which question it is about: equal slots of matched claims are one question.</param>
/// <param name="FirstAnswer">The answer of the first claim in a few words.</param>
/// <param name="SecondAnswer">The answer of the second.</param>
/// <param name="Because">Why, in one plain sentence.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Strength">How often the rule is right where the claims match, 0..1.</param>
internal sealed record Verdict(
    VerdictKind Kind, ConflictType Type, Slot Slot, string FirstAnswer, string SecondAnswer, string Because, string Rule, double Strength)
{
    /// <summary>How surely the rule itself knows that both speak of one thing (the age of one person), where that is more than the comparison shows; else 0.</summary>
    public double Identity { get; init; }

    /// <summary>What spoke for it, where the rule weighs the pair itself; empty where the match decides.</summary>
    public ImmutableArray<MatchWeight> Weights { get; init; } = [];

    /// <summary>For <see cref="VerdictKind.Compatible"/>: the typed reason.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the answer naturally changes as time goes on (a toll, progress).</summary>
    public bool Progresses { get; init; }

    /// <summary>Whether one side says itself that it may be overtaken (at least three).</summary>
    public bool Supersedes { get; init; }

    /// <summary>Whether the difference is as large as that of an early and a late toll.</summary>
    public bool Grows { get; init; }

    /// <summary>Sign of the natural change from the first to the second claim: 1 later, -1 earlier, 0 unknown.</summary>
    public int Order { get; init; }

    /// <summary>Whether one party answers what another said just before: a dispute, whatever else it is.</summary>
    public bool IsAnswer { get; init; }
}

/// <summary>A question.</summary>
/// <param name="Key">Identity of the question, such as <c>count:die/person</c>.</param>
/// <param name="Question">The question in plain words.</param>
internal readonly record struct Slot(string Key, string Question)
{
    /// <summary>Two answers as part of a key, the same in either order.</summary>
    public static string Unordered(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a}|{b}" : $"{b}|{a}";
}
