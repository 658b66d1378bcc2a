namespace Reconcile.Matching.Ages;

/// <summary>How old somebody is said to be, and what is known of who it is.</summary>
/// <param name="Years">The age in years.</param>
/// <param name="Person">Key of the one who is named, or null.</param>
/// <param name="Gender"><c>male</c>, <c>female</c>, or null where nothing tells it.</param>
/// <param name="Fate">The part in the event.</param>
internal sealed record AgeReading(int Years, string? Person, string? Gender, Fate Fate)
{
    /// <summary>Key of the one who is named, without the given name; null where nobody is.</summary>
    public string? Family => Person is null ? null : FamilyOf(Person);

    public static string FamilyOf(string person) => person.Split('/')[0];

    /// <summary>Whether nothing that is known of the two tells that they are two.</summary>
    public bool MayBeOne(AgeReading other)
    {
        if (Gender is not null && other.Gender is not null && Gender != other.Gender) return false;
        if (Fate == Fate.Unknown || other.Fate == Fate.Unknown) return Fate != other.Fate && Gender is not null && other.Gender is not null;
        if (Fate == other.Fate) return true;
        return (Fate == Fate.Harmed && other.Fate is Fate.Hurt or Fate.Dead) || (other.Fate == Fate.Harmed && Fate is Fate.Hurt or Fate.Dead);
    }
}
