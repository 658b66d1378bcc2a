namespace Reconcile.Judging.Pairs;

/// <summary>The measured features of a pair, and the conflicts seen on the way.</summary>
internal sealed class FeatureRow
{
    public static readonly int Count = Enum.GetValues<PairFeature>().Length;

    private readonly double[] values = new double[Count];

    public ReadOnlySpan<double> Values => values;

    /// <summary>In the order they were seen.</summary>
    public List<SeenConflict> Conflicts { get; } = [];

    public double this[PairFeature feature]
    {
        get => values[(int)feature];
        set => values[(int)feature] = value;
    }

    /// <summary>Adds to a feature, up to 3.</summary>
    public void Add(PairFeature feature, double value) => values[(int)feature] = Math.Min(3, values[(int)feature] + value);

    /// <summary>Notes a conflict; <paramref name="strength"/> 0..1 says how plainly it excludes.</summary>
    public void Note(ConflictType type, double strength, string first, string second, int firstWord = -1, int secondWord = -1) =>
        Conflicts.Add(new SeenConflict(type, strength, first, second, firstWord, secondWord));

    /// <summary>The plainest conflict, the first of equals, or null.</summary>
    public SeenConflict? Gravest()
    {
        SeenConflict? best = null;
        foreach (SeenConflict conflict in Conflicts)
            if (best is null || conflict.Strength > best.Strength) best = conflict;
        return best;
    }
}
