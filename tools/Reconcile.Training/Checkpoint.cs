using System.Globalization;
using System.Runtime.InteropServices;
using Reconcile.Language;

namespace Reconcile.Training;

/// <summary>The running mean of the trained floats in a file, so that a model can be packed again without training again.</summary>
internal sealed record Checkpoint(Network Net, List<(Upos, Xpos)> Tags, List<uint> Keys)
{
    public void Write(string path)
    {
        using BinaryWriter writer = new(File.Create(path));
        NetShape s = Net.Shape;
        foreach (int size in new[] { s.Input, s.Width, s.Layers, s.Arc, s.Label, s.Tags, Keys.Count }) writer.Write(size);
        foreach ((Upos upos, Xpos xpos) in Tags)
        {
            writer.Write((byte)upos);
            writer.Write((byte)xpos);
        }

        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(Keys)));
        foreach (Weight w in Net.All) writer.Write(MemoryMarshal.AsBytes(w.Mean.Span));
    }

    /// <summary>The weighted mean of nets of one shape over the same words (Wortsman et al. 2022).</summary>
    /// <param name="parts">Each as <c>FILE</c> or <c>FILE=SHARE</c> with a whole share; 1 where none is given.</param>
    public static Checkpoint MeanOf(IReadOnlyList<string> parts)
    {
        Checkpoint? mean = null;
        double[][] sums = [];
        int total = 0;
        foreach (string part in parts)
        {
            string[] words = part.Split('=');
            int share = words.Length > 1 ? int.Parse(words[1], CultureInfo.InvariantCulture) : 1;
            Checkpoint one = Read(words[0]);
            mean ??= one;
            if (one.Net.Shape != mean.Net.Shape || !one.IsOf(mean.Keys, mean.Tags)) throw new ArgumentException($"{words[0]} has another shape or other words than {parts[0]}");
            if (sums.Length == 0) sums = [.. one.Net.All.Select(w => new double[w.Value.Span.Length])];
            foreach ((Weight weight, double[] sum) in one.Net.All.Zip(sums))
                for (int i = 0; i < sum.Length; i++) sum[i] += share * (double)weight.Value.Span[i];
            total += share;
        }

        if (mean is null) throw new ArgumentException("nothing to take the mean of");
        foreach ((Weight weight, double[] sum) in mean.Net.All.Zip(sums))
            for (int i = 0; i < sum.Length; i++) weight.Mean.Span[i] = (float)(sum[i] / total);
        return mean;
    }

    /// <summary>Whether the net knows just these words and tags, in this order.</summary>
    public bool IsOf(IEnumerable<uint> keys, IEnumerable<(Upos, Xpos)> tags) => Keys.SequenceEqual(keys) && Tags.SequenceEqual(tags);

    public static Checkpoint Read(string path)
    {
        using BinaryReader reader = new(File.OpenRead(path));
        int[] sizes = [.. Enumerable.Range(0, 7).Select(_ => reader.ReadInt32())];
        NetShape shape = new(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5]);
        List<(Upos, Xpos)> tags = [.. Enumerable.Range(0, shape.Tags).Select(_ => ((Upos)reader.ReadByte(), (Xpos)reader.ReadByte()))];
        List<uint> keys = [.. Enumerable.Range(0, sizes[6]).Select(_ => reader.ReadUInt32())];
        Network net = new(shape, keys.Count, new Random(0));
        foreach (Weight w in net.All) reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(w.Value.Span));
        return new Checkpoint(net, tags, keys);
    }
}
