namespace Reconcile.Matching.Custody;

/// <summary>How far the law has come with a person.</summary>
internal enum CustodyStep : byte
{
    /// <summary>Wanted, at large; or nobody has been arrested yet.</summary>
    Sought,

    /// <summary>Arrested or in custody.</summary>
    Held,

    /// <summary>Charged.</summary>
    Charged,

    /// <summary>Before the court.</summary>
    Court,

    /// <summary>Convicted or sentenced.</summary>
    Convicted,

    /// <summary>Released or cleared.</summary>
    Free,
}
