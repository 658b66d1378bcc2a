using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Prices;

/// <summary>For how much something changed hands.</summary>
/// <param name="Thing">What was bought or sold.</param>
/// <param name="Buyer">Key of the one who bought it, or null.</param>
/// <param name="Amount">The sum.</param>
internal sealed record PriceReading(Participant Thing, string? Buyer, Quantity Amount)
{
    /// <summary>Whether it is a price to be paid, which may yet be raised.</summary>
    public bool Offered { get; init; }
}
