namespace Reconcile.Matching.Anchors;

/// <summary>Which event a claim is about, as far as its sentence says it.</summary>
/// <param name="Places">Keys of the places that the sentence names and that are not the story's own, sorted.</param>
/// <param name="Home">Whether the sentence names a place or a party of the story itself.</param>
/// <param name="Past">Whether it tells of a time long before the article.</param>
/// <param name="Year">Year of that time, or 0.</param>
internal readonly record struct Anchor(string[] Places, bool Home, bool Past, int Year)
{
    /// <summary>Whether the two may be about one event.</summary>
    public bool MayMeet(Anchor other)
    {
        if (Past != other.Past) return false;
        if (Past && Year != other.Year) return false;
        bool away = Places.Length > 0 && !Home, otherAway = other.Places.Length > 0 && !other.Home;
        if (away != otherAway) return false;
        return !away || Shares(Places, other.Places);
    }

    private static bool Shares(string[] a, string[] b)
    {
        foreach (string one in a)
            if (Array.BinarySearch(b, one, StringComparer.Ordinal) >= 0) return true;
        return false;
    }
}
