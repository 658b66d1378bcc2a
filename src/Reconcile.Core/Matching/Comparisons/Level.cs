namespace Reconcile.Matching.Comparisons;

/// <summary>How far one part of two claims agrees.</summary>
internal enum Level : byte
{
    /// <summary>One side or both do not say.</summary>
    Unknown,

    /// <summary>The same.</summary>
    Same,

    /// <summary>Another word of the same meaning, a wider or a narrower one.</summary>
    Close,

    /// <summary>Opposites.</summary>
    Opposite,

    /// <summary>Something else.</summary>
    Different,
}
