using Reconcile.Extraction.Events;
using Reconcile.Language.Lexicons;

namespace Reconcile.Matching.Profiles;

/// <summary>Brings what is counted to one name: those killed, those who died and the death toll are one measure.</summary>
internal static class Measures
{
    private static readonly WordList People = WordList.Load("Matching/Profiles/people-measures.lexicon");

    /// <summary>The measure of a participant in this role of an event of this class.</summary>
    public static string Of(string eventClass, FrameRole role)
    {
        bool undergoes = role is FrameRole.Patient or FrameRole.Attribute or FrameRole.Complement;
        foreach (Entailment result in EventClasses.Default.Entailed(eventClass))
            if (CountsPeople(result.Class) && (undergoes || !result.OfPatient)) return result.Class;
        if (undergoes || (role == FrameRole.Agent && eventClass is "die")) return eventClass;
        return $"{eventClass}:{(role == FrameRole.Agent ? "agent" : "other")}";
    }

    /// <summary>Whether a bare number of such an event counts people (<c>twelve dead</c>).</summary>
    public static bool CountsPeople(string eventClass) => People.Contains(eventClass);
}
