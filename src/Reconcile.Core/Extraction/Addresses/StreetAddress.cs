namespace Reconcile.Extraction.Addresses;

/// <summary>A street address as an article writes it.</summary>
/// <param name="Street">The name without directions and kind, in lower case and without spaces.</param>
/// <param name="Kind">Street, avenue, lane ..., or null where it is not said.</param>
/// <param name="Number">House number, or the number of the block; null where none is given.</param>
/// <param name="Block">Whether the number is that of a block.</param>
/// <param name="Name">The name as it is written.</param>
internal readonly record struct StreetAddress(string Street, string? Kind, int? Number, bool Block, string Name)
{
    /// <summary>The street in full words, without a number.</summary>
    public string Bare => Kind is null ? Name : $"{Name} {char.ToUpperInvariant(Kind[0])}{Kind[1..]}";

    /// <summary>Whether both numbers may be one place: equal, or a house in a block of a hundred numbers.</summary>
    public bool MayBeAt(StreetAddress other)
    {
        if (Number is not { } a || other.Number is not { } b || a == b) return true;
        return (Block && b >= a && b < a + 100) || (other.Block && a >= b && a < b + 100);
    }

    public override string ToString() =>
        Number is not { } number ? Bare : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {(Block ? "block of " : string.Empty)}{Bare}");
}
