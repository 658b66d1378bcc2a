using System.Runtime.InteropServices;
using Reconcile.Language.WordNet;

namespace Reconcile.Lexicons;

/// <summary>What <see cref="WordNetTables"/> reads, in its order.</summary>
internal sealed class WordNetArrays
{
    public required int[] PosStart { get; init; }

    public required byte[] Letters { get; init; }

    public required byte[] Depth { get; init; }

    public required int[] LemmaStart { get; init; }

    public required (int[] Starts, int[] Items) Members { get; init; }

    public required (int[] Starts, int[] Items) Hypernyms { get; init; }

    public required (int[] Starts, int[] Items) Similar { get; init; }

    public required (int[] Starts, int[] Items) Senses { get; init; }

    public required (int[] Starts, int[] Items) Derived { get; init; }

    public required int[] Antonyms { get; init; }

    public void Write(Stream stream)
    {
        Write<int>(stream, PosStart);
        Write<byte>(stream, Letters);
        Write<byte>(stream, Depth);
        foreach (int[] starts in new[] { LemmaStart, Members.Starts, Hypernyms.Starts, Similar.Starts, Senses.Starts, Derived.Starts }) Write<int>(stream, starts);
        foreach (int[] items in new[] { Members.Items, Hypernyms.Items, Similar.Items, Senses.Items, Derived.Items, Antonyms }) Write<int>(stream, items);
    }

    private static void Write<T>(Stream stream, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        stream.Write(BitConverter.GetBytes(items.Length));
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(items);
        stream.Write(bytes);
        stream.Write(stackalloc byte[-bytes.Length & 3]);
    }
}
