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
