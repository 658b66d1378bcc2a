using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Requests;

/// <summary>Who asked for something, or who ended the talks.</summary>
/// <param name="Act"><c>ask</c> or <c>break</c>.</param>
/// <param name="Object">Class or word of what was asked for or ended.</param>
/// <param name="Doer">Who did.</param>
/// <param name="Side">Side of the doer where he is not named, a section of <c>requests.lexicon</c>, or null.</param>
/// <param name="Alone">Whether it is told as the whole of it: at his request, requested by him.</param>
internal sealed record RequestReading(string Act, string Object, Participant Doer, string? Side, bool Alone)
{
    /// <summary>What it was that was put off, where it is said.</summary>
    public string? Thing { get; init; }
}
