namespace Reconcile.Matching.Occasions;

/// <summary>What a claim says of when and where something happened that happens once: a death, an arrest, the fire.</summary>
/// <param name="Kind">What happened, as one word for all its names.</param>
/// <param name="Key">Key of the one whom it befell or who is meant by its noun, or null where nobody is named.</param>
/// <param name="Name">The name of that key, or null.</param>
/// <param name="Noun">Noun of the one whom it befell where nobody is named, or null.</param>
/// <param name="Time">When it happened, or null.</param>
/// <param name="Site">Where it happened, or null.</param>
internal sealed record OccasionReading(string Kind, string? Key, string? Name, string? Noun, OccasionTime? Time, Site? Site)
{
    /// <summary>Whether the two may be of one kind: the incident is whatever happened.</summary>
    public bool MayBeOfOneKind(OccasionReading other) =>
        Kind == other.Kind || (OfEvent && other.OfEvent && IsNamed && other.IsNamed && (Kind == "incident" || other.Kind == "incident"));

    /// <summary>Whether a noun names the event, and not what is done about it.</summary>
    private bool IsNamed => Noun is not null;

    /// <summary>Whether the noun is one of an event (the fire), and not of somebody or something it befell.</summary>
    public bool OfEvent { get; init; }

    /// <summary>Whether it is told by its verb what may be told as an accident: the train derailed.</summary>
    public bool IsAccident => !OfEvent && Kind is "derail" or "crash" or "sink" or "collapse";

    /// <summary>Whether it comes only once in a life or history, so that two times of it exclude each other however far apart they are.</summary>
    public bool OnceInLife { get; init; }

    /// <summary>Whether a known one is meant: a name, the fire; not a fire.</summary>
    public bool Definite { get; init; }

    /// <summary>Words that restrict the noun of the event, sorted: second, preliminary.</summary>
    public string[] Modifiers { get; init; } = [];

    /// <summary>Whether it is still to come.</summary>
    public bool Ahead { get; init; }
}
