namespace Reconcile.Lexicons;

/// <summary>Words by synsets, a row of entries a synset.</summary>
internal sealed class SparseMatrix
{
    private readonly int[] start;
    private readonly int[] word;
    private readonly float[] weight;
    private readonly int words;

    public SparseMatrix(List<string[]> documents, string[] vocabulary, double[] rarity)
    {
        words = vocabulary.Length;
        Dictionary<string, int> number = vocabulary.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i, StringComparer.Ordinal);
        start = new int[documents.Count + 1];
        List<int> column = [];
        List<float> value = [];
        for (int d = 0; d < documents.Count; d++)
        {
            SortedDictionary<int, double> entries = [];
            foreach (string w in documents[d])
                if (number.TryGetValue(w, out int at)) entries[at] = entries.GetValueOrDefault(at) + 1;
            double square = 0;
            foreach ((int at, double count) in entries) square += Math.Pow((1 + Math.Log(count)) * rarity[at], 2);
            foreach ((int at, double count) in entries)
            {
                column.Add(at);
                value.Add((float)((1 + Math.Log(count)) * rarity[at] / Math.Sqrt(square)));
            }

            start[d + 1] = column.Count;
        }

        word = [.. column];
        weight = [.. value];
    }

    public int Entries => word.Length;

    /// <summary>A times its transpose times <paramref name="basis"/>, synset by synset.</summary>
    public float[] TimesOwnTranspose(float[] basis, int width)
    {
        float[] result = new float[words * width];
        float[] middle = new float[width];
        for (int d = 0; d + 1 < start.Length; d++)
        {
            Array.Clear(middle);
            for (int e = start[d]; e < start[d + 1]; e++)
                for (int k = 0, from = word[e] * width; k < width; k++) middle[k] += weight[e] * basis[from + k];
            for (int e = start[d]; e < start[d + 1]; e++)
                for (int k = 0, to = word[e] * width; k < width; k++) result[to + k] += weight[e] * middle[k];
        }

        return result;
    }
}
