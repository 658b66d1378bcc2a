namespace Reconcile.Extraction.Events;

/// <summary>How two words exclude each other.</summary>
internal enum OppositeKind : byte
{
    None,

    /// <summary>Not both, and one of them where either can be asked (alive, dead).</summary>
    Contradictory,

    /// <summary>Not both, perhaps neither (rise, fall).</summary>
    Contrary,

    /// <summary>One undoes the other: both may happen, at different times (open, close; arrest, release).</summary>
    Reversive,

    /// <summary>Two judgements of the same facts (orderly, chaotic).</summary>
    Evaluative,
}
