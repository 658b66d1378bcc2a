using Reconcile.Extraction.Events;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Measures;

/// <summary>Brings what is counted to one name: those killed, those who died and the death toll are one measure.</summary>
internal static class EventMeasures
{
    private static readonly WordList People = WordList.Load("Extraction/Measures/people-measures.lexicon");

    /// <summary>The measure of a participant in this role of an event of this class.</summary>
    public static string Of(string eventClass, FrameRole role)
    {
        bool undergoes = role is FrameRole.Patient or FrameRole.Attribute or FrameRole.Complement;
        foreach (Entailment result in EventClasses.Default.Entailed(eventClass))
            if (result.Class != "harm" && CountsPeople(result.Class) && (undergoes || !result.OfPatient)) return result.Class;
        if (undergoes || (role == FrameRole.Agent && eventClass is "die" or "miss" or "survive" or "flee")) return eventClass;
        return $"{eventClass}:{(role == FrameRole.Agent ? "agent" : "other")}";
    }

    /// <summary>Whether a bare number of such an event counts people (<c>twelve dead</c>).</summary>
    public static bool CountsPeople(string eventClass) => People.SectionOf(eventClass) == "measures";

    /// <summary>Whether the people who are the object of such an event die (an army loses soldiers).</summary>
    public static bool IsFatalToPeople(string eventClass) => People.SectionOf(eventClass) == "fatal-to-people";

    /// <summary>The measure of people who come together, whatever they then do: march, gather, attend.</summary>
    public const string Crowd = "crowd";

    /// <summary>Whether those who act are a crowd.</summary>
    public static bool IsOfCrowd(string verb, string? eventClass) => People.SectionOf(verb) == "crowd" || (eventClass is not null && People.SectionOf(eventClass) == "crowd");

    /// <summary>Whether the people who are the object of the verb are a crowd: a rally draws them.</summary>
    public static bool Draws(string verb) => People.SectionOf(verb) == "draws-a-crowd";

    /// <summary>Whether an event of the measure is one of the other too: who dies is harmed.</summary>
    public static bool Covers(string wider, string measure) => wider == measure || EventClasses.Default.Entails(measure, wider);
}
