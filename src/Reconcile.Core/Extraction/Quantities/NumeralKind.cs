namespace Reconcile.Extraction.Quantities;

/// <summary>What a number word does in a number.</summary>
internal enum NumeralKind
{
    None, Unit, Tens, Hundred, Scale, Set, Fraction, Suffix, Plural,
}
