using System.Runtime.InteropServices;

namespace Reconcile.Training;

/// <summary>Averaged perceptron over hashed features with sparse rows.</summary>
internal sealed class Perceptron(int classes)
{
    private readonly Dictionary<uint, Weight[]> rows = [];
    private int step;

    private struct Weight
    {
        public byte Class;
        public float Value;
        public float Total;
        public int Stamp;
    }

    public int Classes => classes;

    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (uint feature in features)
            if (rows.TryGetValue(feature, out Weight[]? row))
                foreach (ref readonly Weight w in row.AsSpan()) scores[w.Class] += w.Value;
    }

    public void Tick() => step++;

    public void Update(ReadOnlySpan<uint> features, int gold, int guess)
    {
        foreach (uint feature in features)
        {
            ref Weight[]? row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, feature, out _);
            row ??= [];
            Change(ref row, gold, 1);
            Change(ref row, guess, -1);
        }
    }

    /// <summary>Averages and writes the largest weights, at most <paramref name="most"/>, as whole numbers.</summary>
    public void Write(BinaryWriter writer, int most)
    {
        float floor = Floor(most);
        List<(uint Feature, List<(byte, float)> Row)> kept = [];
        List<float> sizes = [];
        foreach ((uint feature, Weight[] row) in rows)
        {
            List<(byte, float)> values = [];
            foreach (Weight w in row)
            {
                float mean = Mean(w);
                if (Math.Abs(mean) >= floor) values.Add((w.Class, mean));
            }

            if (values.Count == 0) continue;
            kept.Add((feature, values));
            sizes.AddRange(values.Select(v => Math.Abs(v.Item2)));
        }

        kept.Sort((a, b) => a.Feature.CompareTo(b.Feature));
        sizes.Sort();
        float scale = 32000 / sizes[^1];
        writer.Write(classes);
        writer.Write(kept.Count);
        foreach ((uint feature, _) in kept) writer.Write(feature);
        foreach ((_, List<(byte, float)> row) in kept) writer.Write((byte)row.Count);
        writer.Write(sizes.Count);
        foreach ((_, List<(byte, float)> row) in kept)
            foreach ((byte c, _) in row) writer.Write(c);
        foreach ((_, List<(byte, float)> row) in kept)
            foreach ((_, float value) in row) writer.Write((short)MathF.Round(value * scale));
        Console.WriteLine($"  {kept.Count} features, {sizes.Count} weights of {rows.Count} rows");
    }

    private float Mean(in Weight w) => (w.Total + (w.Value * (step - w.Stamp))) / step;

    private float Floor(int most)
    {
        float[] means = [.. rows.Values.SelectMany(r => r).Select(w => Math.Abs(Mean(w)))];
        if (means.Length <= most) return float.Epsilon;
        Array.Sort(means);
        return means[^most];
    }

    private void Change(ref Weight[] row, int c, float by)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (row[i].Class != c) continue;
            row[i].Total += row[i].Value * (step - row[i].Stamp);
            row[i].Stamp = step;
            row[i].Value += by;
            return;
        }

        Array.Resize(ref row, row.Length + 1);
        row[^1] = new Weight { Class = (byte)c, Value = by, Stamp = step };
    }
}
