using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.States;

/// <summary>How long a state of a scale holds.</summary>
internal enum StateKind : byte
{
    /// <summary>Of one event for good.</summary>
    Lasting,

    /// <summary>For a time, and there are two or more states that may come back.</summary>
    Changing,

    /// <summary>Until another ends it: the states of the scale follow one on the other.</summary>
    Course,
}

/// <summary>The state that a claim says something is in.</summary>
/// <param name="Bearer">What is in it.</param>
/// <param name="Scale">What the state is a state of (<c>fill</c>).</param>
/// <param name="State">Which of the states of the scale (<c>full</c>).</param>
/// <param name="Step">Place of the state in the scale, from 0.</param>
/// <param name="Words">The words that say so.</param>
/// <param name="Kind">How long it holds.</param>
/// <param name="OfClass">Whether the bearer is an event of one class, by whatever word: the blaze, the fire.</param>
internal sealed record StateReading(Participant Bearer, string Scale, string State, int Step, string Words, StateKind Kind, bool OfClass);
