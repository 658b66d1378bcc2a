namespace Reconcile.Matching.Profiles;

/// <summary>Who or what takes part in the event of a claim.</summary>
/// <param name="Lemma">Head word, or the full name.</param>
/// <param name="Key">Identity across articles, or null where nobody is named.</param>
/// <param name="Role">What it does.</param>
/// <param name="Node">Index of its node in the frame.</param>
/// <param name="Modifiers">Keys or lemmas of what restricts it (<c>Russian</c> troops).</param>
internal sealed record Participant(string Lemma, string? Key, FrameRole Role, int Node, string[] Modifiers);
