using System.Text;

namespace Reconcile.Input;

/// <summary>The first bytes of a document as text to look at, good enough for markup in any encoding that holds ASCII; without a byte order mark.</summary>
internal static class ByteStart
{
    public static string Text(ReadOnlySpan<byte> start)
    {
        StringBuilder text = new(start.Length);
        if (start.StartsWith("\uFEFF"u8)) start = start[3..];
        else if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) start = start[2..];
        foreach (byte b in start)
            if (b != 0)
                text.Append((char)b);
        return text.ToString();
    }

    public static bool Has(string start, string words) => start.Contains(words, StringComparison.OrdinalIgnoreCase);
}
