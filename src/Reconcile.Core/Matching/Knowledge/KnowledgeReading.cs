using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Knowledge;

/// <summary>Whether somebody is said to have known of something.</summary>
/// <param name="Knows">Whether he did.</param>
/// <param name="Knower">Who.</param>
/// <param name="Matter">Of what, as the claims of a story are compared by (see <see cref="Concepts"/>).</param>
/// <param name="Late">Whether he is said to have known no sooner than at the time of the claim.</param>
internal sealed record KnowledgeReading(bool Knows, Participant Knower, string Matter, bool Late);
