namespace Reconcile.Matching.Alignment;

/// <summary>How two numbers of one thing stand to each other.</summary>
internal enum NumberRelation : byte
{
    /// <summary>The same value, said equally exactly.</summary>
    Same,

    /// <summary>What the first says holds of the second too (12; more than 10).</summary>
    Entails,

    /// <summary>The first allows the second and more (more than 10; 12).</summary>
    Wider,

    /// <summary>They overlap only with the latitude of round numbers and hedges.</summary>
    Near,

    /// <summary>They exclude each other.</summary>
    Disjoint,

    /// <summary>None against some.</summary>
    None,
}
