using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.States;

/// <summary>The state that a claim says something is in.</summary>
/// <param name="Bearer">What is in it.</param>
/// <param name="Scale">What the state is a state of (<c>fill</c>).</param>
/// <param name="State">Which of the states of the scale (<c>full</c>).</param>
/// <param name="Words">The words that say so.</param>
/// <param name="Lasting">Whether it holds of one event for good, and not only for a time.</param>
internal sealed record StateReading(Participant Bearer, string Scale, string State, string Words, bool Lasting);
