using System.Runtime.InteropServices;

namespace Reconcile.Training;

/// <summary>A zeroed, aligned block of floats outside the collector, kept for the life of the training.</summary>
internal sealed unsafe class Floats
{
    public Floats(int length)
    {
        Length = length;
        At = (float*)NativeMemory.AlignedAlloc((nuint)(length + 16) * sizeof(float), 64);
        new Span<float>(At, length + 16).Clear();
    }

    public int Length { get; }

    public float* At { get; }

    public Span<float> Span => new(At, Length);

    public ref float this[int i] => ref At[i];
}
