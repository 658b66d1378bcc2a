using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Stakes;

/// <summary>How much of a company somebody owns, or that he came to own more or less of one.</summary>
/// <param name="Holder">Who owns it.</param>
/// <param name="Thing">Key of the company, or null where it is not named.</param>
/// <param name="Noun">Word for it where it is not named, or null.</param>
/// <param name="Low">Least part that the words allow, in percent.</param>
/// <param name="High">Greatest part that they allow.</param>
/// <param name="Quantity">The part as it is written, or null where it only changes.</param>
internal sealed record StakeReading(Participant Holder, string? Thing, string? Noun, double Low, double High, Quantity? Quantity)
{
    /// <summary>Whether the holder got more of it or gave some up.</summary>
    public bool Changes => Quantity is null;
}
