using Reconcile.Language;
using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>Rounds the trained floats to the whole numbers that the library computes with, and writes the model file.</summary>
internal static class Packing
{
    private const int Largest = 127;

    public static void Write(Checkpoint trained, List<GoldSentence> data, string path)
    {
        using FileStream file = File.Create(path);
        ModelWriter writer = new(file);
        Network net = trained.Net;
        writer.Int(SyntaxModel.Magic);
        Embedding(writer, net.Embedding, trained.Keys);
        writer.Int(net.Layers.Length);
        for (int l = 0; l < net.Layers.Length; l++)
        {
            Matrix(writer, net.Layers[l].Matrix, net.Layers[l].Bias, l == 0 ? WordEmbedding.Bits : FixedPoint.CellBits);
            writer.Int(net.Shape.Width);
            foreach (float x in net.Layers[l].Cells.Value.Span) writer.Int((int)MathF.Round(Math.Clamp(x, -7.9f, 7.9f) * (1 << FixedPoint.SumBits)));
        }

        Matrix(writer, net.Tag, net.TagBias, FixedPoint.CellBits);
        writer.Int(trained.Tags.Count);
        foreach ((Upos upos, Xpos xpos) in trained.Tags)
        {
            writer.Byte((byte)upos);
            writer.Byte((byte)xpos);
        }

        Matrix(writer, net.Heads, net.HeadsBias, FixedPoint.CellBits);
        writer.Int(net.Shape.Arc);
        writer.Int(net.Root.Columns);
        foreach (float x in net.Root.Value.Span) writer.Put<short>([(short)MathF.Round(Math.Clamp(x, -120, 120) * 256)]);
        foreach (float x in net.Distance.Value.Span) writer.Int((int)MathF.Round(x * 65536));
        Matrix(writer, net.Label, net.LabelBias, 8);
        LemmaTraining.Write(data, writer);
        Console.WriteLine($"{file.Length} bytes");
    }

    // Each row with the largest power of two that keeps it within 8 bits.
    private static void Embedding(ModelWriter writer, Weight w, List<uint> keys)
    {
        const int MostExponent = 6;
        writer.Int(w.Columns);
        writer.Int(w.Rows);
        foreach (uint key in keys) writer.Put<uint>([key]);
        byte[] exponents = new byte[w.Rows];
        sbyte[] values = new sbyte[w.Rows * w.Columns];
        for (int i = 0; i < w.Rows; i++)
        {
            ReadOnlySpan<float> row = w.Value.Span.Slice(i * w.Columns, w.Columns);
            int exponent = 0;
            while (exponent < MostExponent && Most(row) * (1 << (WordEmbedding.Bits - exponent)) > Largest) exponent++;
            exponents[i] = (byte)exponent;
            for (int j = 0; j < row.Length; j++) values[(i * w.Columns) + j] = Round(row[j] * (1 << (WordEmbedding.Bits - exponent)));
        }

        writer.Put<byte>(exponents);
        writer.Put<sbyte>(values);
    }

    private static void Matrix(ModelWriter writer, Weight w, Weight bias, int inputBits)
    {
        writer.Int(w.Rows);
        writer.Int(w.Columns);
        sbyte[] values = new sbyte[w.Rows * w.Columns];
        byte[] shifts = new byte[w.Columns];
        int[] offsets = new int[w.Columns];
        for (int j = 0; j < w.Columns; j++)
        {
            float most = 0;
            for (int i = 0; i < w.Rows; i++) most = Math.Max(most, Math.Abs(w.Value[(i * w.Columns) + j]));
            int bits = Math.Min(FixedPoint.SumBits, 12);
            while (bits > 0 && (most * (1 << bits) > Largest || Math.Abs(bias.Value[j]) * Math.Pow(2, inputBits + bits) > 1 << 29)) bits--;
            shifts[j] = checked((byte)(inputBits + bits - FixedPoint.SumBits));
            offsets[j] = (int)Math.Round(bias.Value[j] * Math.Pow(2, inputBits + bits));
            for (int i = 0; i < w.Rows; i++) values[(i * w.Columns) + j] = Round(w.Value[(i * w.Columns) + j] * (1 << bits));
        }

        writer.Put<sbyte>(values);
        writer.Put<byte>(shifts);
        writer.Put<int>(offsets);
    }

    private static sbyte Round(float x) => (sbyte)Math.Clamp(MathF.Round(x), -Largest, Largest);

    private static float Most(ReadOnlySpan<float> row)
    {
        float most = 0;
        foreach (float x in row) most = Math.Max(most, Math.Abs(x));
        return most;
    }
}
