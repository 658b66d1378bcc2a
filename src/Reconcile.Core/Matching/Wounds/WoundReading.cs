namespace Reconcile.Matching.Wounds;

/// <summary>Where somebody was hit.</summary>
/// <param name="Part">The word for the part of the body.</param>
/// <param name="Region">Region of the body.</param>
/// <param name="Place">Part within the region, or <c>words</c> for the region as a whole.</param>
/// <param name="Person">Key of the one who was hit, or null where nobody is named.</param>
/// <param name="Side">Left or right, or null where it is not said.</param>
internal sealed record WoundReading(string Part, string Region, string Place, string? Person, string? Side)
{
    /// <summary>The name of the one who was hit, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Noun for the one who was hit, where nobody is named and the claim says it.</summary>
    public string? Victim { get; init; }

    /// <summary>Whether one wound cannot be at both.</summary>
    public bool Excludes(WoundReading other)
    {
        if (Region != other.Region) return !(IsHip && other.Region == "torso") && !(other.IsHip && Region == "torso");
        if (Side is not null && other.Side is not null && Side != other.Side) return true;
        return Region == "torso" && Place != other.Place && !IsLoose && !other.IsLoose;
    }

    private bool IsHip => Place == "hip";

    private bool IsLoose => Place is "words" or "side";
}
