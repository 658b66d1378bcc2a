namespace Reconcile;

/// <summary>In what two positions differ. Written in reports in lower case with hyphens (<c>count-vs-event</c>).</summary>
public enum ConflictType
{
    /// <summary>Not one of the others.</summary>
    Other,

    /// <summary>Two numbers of the same thing.</summary>
    Count,

    /// <summary>None is said, and an instance is reported.</summary>
    CountVsEvent,

    /// <summary>All or none is said, and an exception is reported.</summary>
    UniversalVsInstance,

    /// <summary>One affirms what the other negates.</summary>
    Negation,

    /// <summary>Opposite words of state or direction.</summary>
    Antonym,

    /// <summary>Different steps of progress or certainty.</summary>
    Status,

    /// <summary>Different times of one event.</summary>
    DateTime,

    /// <summary>Different places of one event.</summary>
    Place,

    /// <summary>Different names or roles in one part of an event.</summary>
    NameOrRole,

    /// <summary>A party denies it.</summary>
    Denial,

    /// <summary>Different order or cause.</summary>
    SequenceOrCause,

    /// <summary>The same speaker quoted with other words.</summary>
    Quote,
}
