namespace Reconcile.Reading.Encodings;

/// <summary>A stream whose first bytes were already taken to look at them: gives those first, then the rest. Does not own the rest.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> start, Stream rest) : ForwardStream
{
    private ReadOnlyMemory<byte> _start = start;

    /// <summary>Up to <paramref name="count"/> first bytes of a stream.</summary>
    public static byte[] Peek(Stream stream, int count)
    {
        byte[] start = new byte[count];
        int length = stream.ReadAtLeast(start, count, throwOnEndOfStream: false);
        return start[..length];
    }

    public override int Read(Span<byte> buffer)
    {
        if (_start.IsEmpty) return rest.Read(buffer);
        int length = Math.Min(buffer.Length, _start.Length);
        _start.Span[..length].CopyTo(buffer);
        _start = _start[length..];
        return length;
    }
}
