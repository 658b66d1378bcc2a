namespace Reconcile.Language.WordNet;

/// <summary>Items that stand somewhere outside the heap for as long as the program runs, such as in the image of an assembly.</summary>
internal readonly unsafe struct MappedArray<T>(T* first, int length)
    where T : unmanaged
{
    public int Length => length;

    public T this[int index] => AsSpan()[index];

    public ReadOnlySpan<T> AsSpan() => new(first, length);

    public ReadOnlySpan<T> AsSpan(Range range) => AsSpan()[range];
}
