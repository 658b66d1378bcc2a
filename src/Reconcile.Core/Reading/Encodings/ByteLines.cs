namespace Reconcile.Reading.Encodings;

/// <summary>The lines of a stream as bytes, one at a time, with a bound on the length of each.</summary>
internal static class ByteLines
{
    /// <summary>Yields the number of a line, from 1, and its bytes without the line end; null stands for a line that is too long.</summary>
    public static IEnumerable<(int Number, byte[]? Bytes)> Read(Stream stream, int longest)
    {
        byte[] buffer = new byte[64 * 1024];
        using MemoryStream line = new();
        int number = 1, read;
        bool overlong = false, any = false;
        while ((read = stream.Read(buffer)) > 0)
        {
            int from = 0;
            while (from < read)
            {
                int end = Array.IndexOf(buffer, (byte)'\n', from, read - from);
                int stop = end < 0 ? read : end;
                overlong |= line.Length + stop - from > longest;
                if (overlong) line.SetLength(0);
                else line.Write(buffer, from, stop - from);
                any = true;
                from = stop;
                if (end < 0) break;
                yield return (number++, overlong ? null : line.ToArray());
                line.SetLength(0);
                overlong = any = false;
                from++;
            }
        }

        if (any) yield return (number, overlong ? null : line.ToArray());
    }
}
