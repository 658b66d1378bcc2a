namespace Reconcile.Input;

/// <summary>Reads a stream into memory, up to a limit.</summary>
internal static class BoundedBytes
{
    /// <summary>All bytes, or null where there are more than <paramref name="limit"/>.</summary>
    public static byte[]? Read(Stream stream, long limit)
    {
        using MemoryStream all = new();
        return TryCopy(stream, all, limit) ? all.ToArray() : null;
    }

    /// <summary>Whether there were no more than <paramref name="limit"/> bytes; where the stream breaks off with an exception, those before it were copied.</summary>
    public static bool TryCopy(Stream stream, MemoryStream into, long limit)
    {
        byte[] buffer = new byte[16 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (into.Length + read > limit) return false;
            into.Write(buffer, 0, read);
        }

        return true;
    }
}
