namespace Reconcile.Matching.Steps;

/// <summary>How far a claim brings a question whose answer becomes known or moves on in time: who it is, why it happened, how somebody is.</summary>
/// <param name="Ladder">The question.</param>
/// <param name="Step">How far it has come; 0 where nothing is known yet.</param>
/// <param name="Bearer">Of whom or of what: key of a person, kind of person (<c>victim</c>), class of the event; or empty where the claim does not say.</param>
/// <param name="Value">What is told at this step: key of the person who is named; else null.</param>
internal readonly record struct StepReading(Ladder Ladder, int Step, string Bearer, string? Value)
{
    /// <summary>Whether the bearer is somebody by name.</summary>
    public bool IsNamed => Bearer.Contains(':', StringComparison.Ordinal);
}
