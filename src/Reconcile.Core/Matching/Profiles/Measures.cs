using Reconcile.Extraction.Events;

namespace Reconcile.Matching.Profiles;

/// <summary>Brings what is counted to one name: those killed, those who died and the death toll are one measure.</summary>
internal static class Measures
{
    /// <summary>The measure of a participant in this role of an event of this class.</summary>
    public static string Of(string eventClass, FrameRole role)
    {
        bool undergoes = role is FrameRole.Patient or FrameRole.Attribute;
        if (EventClasses.Default.Result(eventClass) is { } result && (undergoes || result == eventClass)) return result;
        return undergoes || CountsPeople(eventClass) ? eventClass : $"{eventClass}:{(role == FrameRole.Agent ? "agent" : "other")}";
    }

    /// <summary>Whether a bare number of such an event counts people (<c>twelve dead</c>).</summary>
    public static bool CountsPeople(string eventClass) => EventClasses.Default.CountsPeople(eventClass);
}
