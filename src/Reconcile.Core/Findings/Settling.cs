namespace Reconcile.Findings;

/// <summary>What would settle a conflict of each type.</summary>
internal static class Settling
{
    public static string? Of(ConflictType type) => type switch
    {
        ConflictType.Count => "A count by the body that keeps it, with its date and what it includes.",
        ConflictType.CountVsEvent => "One named, checkable instance, or a full list that has none.",
        ConflictType.UniversalVsInstance => "One checkable exception.",
        ConflictType.Negation or ConflictType.Denial => "A document, a recording or a witness of the event itself.",
        ConflictType.Antonym or ConflictType.Status => "The state at one stated time, from somebody who was there.",
        ConflictType.DateTime => "A dated record of the event.",
        ConflictType.Place => "A located record of the event.",
        ConflictType.NameOrRole => "The person, or an official register.",
        ConflictType.Quote => "The recording or the full transcript.",
        ConflictType.SequenceOrCause => "A dated account of each step.",
        _ => null,
    };
}
