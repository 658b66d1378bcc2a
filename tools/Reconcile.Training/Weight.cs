namespace Reconcile.Training;

/// <summary>A matrix of weights with Adam's moments and a gradient for each of the two workers.</summary>
internal sealed unsafe class Weight(int rows, int columns, bool sparse = false)
{
    public const int Workers = 2;

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    /// <summary>Number of values, up to a multiple of 8; the rest stays 0.</summary>
    public int Padded => (Value.Length + 7) / 8 * 8;

    /// <summary>Whether only the rows that a batch touches are updated.</summary>
    public bool Sparse { get; } = sparse;

    public Floats Value { get; } = new(rows * columns);

    public Floats First { get; } = new(rows * columns);

    public Floats Second { get; } = new(rows * columns);

    /// <summary>Running mean of the values, the weights that are kept.</summary>
    public Floats Mean { get; } = new(rows * columns);

    public Floats[] Gradients { get; } = [new(rows * columns), new(rows * columns)];

    public HashSet<int>[] Touched { get; } = [[], []];

    public void Fill(Random random, float range)
    {
        foreach (ref float x in Value.Span) x = ((float)random.NextDouble() * 2 - 1) * range;
    }

    public float* Row(int row) => Value.At + ((long)row * Columns);
}
