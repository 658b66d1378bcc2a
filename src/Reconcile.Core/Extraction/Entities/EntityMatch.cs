namespace Reconcile.Extraction.Entities;

/// <summary>Whether two names can stand for the same.</summary>
internal enum EntityMatch : byte
{
    /// <summary>Nothing speaks for or against it.</summary>
    Unknown,

    /// <summary>They are the same.</summary>
    Same,

    /// <summary>They may well be the same, or one is part of the other (a state and its people, a short and a long form).</summary>
    Compatible,

    /// <summary>They are two.</summary>
    Different,
}
