namespace Reconcile.Matching.Shares;

/// <summary>Of how many of all something is said: all of them, both, one of the two, none.</summary>
/// <param name="Noun">Who or what they are.</param>
/// <param name="Role">What they do in the event.</param>
/// <param name="Part">Of how many it is said; null for all where it is not told how many there are.</param>
/// <param name="Whole">How many there are, or null.</param>
/// <param name="Only">Whether it is said of no more than that: only one of them, none of them.</param>
/// <param name="Text">The share as a person reads it.</param>
internal sealed record ShareReading(string Noun, FrameRole Role, int? Part, int? Whole, bool Only, string Text)
{
    /// <summary>Whether it is said of all.</summary>
    public bool IsAll => Part is null || Part == Whole;

    /// <summary>Whether both cannot be so.</summary>
    public bool Excludes(ShareReading other)
    {
        if (Whole is { } whole && other.Whole is { } wholes && whole != wholes) return false;
        int? all = Whole ?? other.Whole;
        if ((Part ?? all) == (other.Part ?? all)) return false;

        // One of the two was killed: a number of a number is told as the whole truth; some of them leaves open what befell the others.
        return (IsExact || other.IsExact) && (IsAll || IsExact) && (other.IsAll || other.IsExact);
    }

    /// <summary>Whether the two parts are more than there are.</summary>
    public bool Exceeds(ShareReading other) =>
        (Whole ?? other.Whole) is { } all && (Whole is null || other.Whole is null || Whole == other.Whole) && (Part ?? all) + (other.Part ?? all) > all;

    private bool IsExact => Only || (Part is not null && Whole is not null && Part < Whole);
}
