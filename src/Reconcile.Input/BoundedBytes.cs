namespace Reconcile.Input;

/// <summary>Reads a stream into memory, up to a limit.</summary>
internal static class BoundedBytes
{
    /// <summary>All bytes, or null where there are more than <paramref name="limit"/>.</summary>
    public static byte[]? Read(Stream stream, long limit)
    {
        using MemoryStream all = new();
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (all.Length + read > limit) return null;
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
