namespace Reconcile.Matching.Ages;

/// <summary>The part of somebody in the event of a story.</summary>
internal enum Fate : byte
{
    /// <summary>Nothing tells it.</summary>
    Unknown,

    /// <summary>Suspected, arrested, charged.</summary>
    Suspect,

    /// <summary>Harmed, in a way that is not told.</summary>
    Harmed,

    /// <summary>Hurt, and alive.</summary>
    Hurt,

    /// <summary>Dead.</summary>
    Dead,
}
