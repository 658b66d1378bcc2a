namespace Reconcile.Extraction.Attributions;

/// <summary>A linear model over hashed features that says how sure a reading is. Whole numbers: the same on every processor.</summary>
internal sealed class DraftModel
{
    /// <summary>Score units in one unit of log-odds.</summary>
    public const int Scale = 256;

    /// <summary>Number of weights; a power of two.</summary>
    public const int Size = 1 << 18;

    private static readonly Lazy<DraftModel> Embedded = new(Load);

    private readonly short[] weights;

    public DraftModel(short[] weights) => this.weights = weights;

    /// <summary>The model that comes with the engine.</summary>
    public static DraftModel Default => Embedded.Value;

    public int Score(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features) sum += weights[feature & (Size - 1)];
        return sum;
    }

    public void Write(Stream stream)
    {
        using BinaryWriter writer = new(stream);
        foreach (short weight in weights) writer.Write(weight);
    }

    private static DraftModel Load()
    {
        using Stream stream = typeof(DraftModel).Assembly.GetManifestResourceStream("Extraction/Attributions/attribution.bin")
            ?? throw new InvalidOperationException("The model of attributions is missing from the assembly.");
        using BinaryReader reader = new(stream);
        short[] weights = new short[Size];
        for (int i = 0; i < weights.Length; i++) weights[i] = reader.ReadInt16();
        return new DraftModel(weights);
    }
}
