using System.Runtime.InteropServices;

namespace Reconcile.Language.Parsing;

/// <summary>Reads the parts of a model file one after another; numbers are little-endian.</summary>
internal ref struct ModelReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public int Int() => Take<int>(1)[0];

    public ReadOnlySpan<T> Take<T>(int count)
        where T : unmanaged
    {
        int size = count * Marshal.SizeOf<T>();
        ReadOnlySpan<byte> taken = rest[..size];
        rest = rest[size..];
        return MemoryMarshal.Cast<byte, T>(taken);
    }

    public string Word()
    {
        int length = Take<byte>(1)[0];
        return System.Text.Encoding.UTF8.GetString(Take<byte>(length));
    }
}
