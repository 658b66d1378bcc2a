using System.Text;

namespace Reconcile.Input;

/// <summary>The first bytes of a document as text to look at, good enough for markup in any encoding that holds ASCII.</summary>
internal static class ByteStart
{
    public static string Text(ReadOnlySpan<byte> start)
    {
        StringBuilder text = new(start.Length);
        foreach (byte b in start)
            if (b != 0)
                text.Append((char)b);
        return text.ToString();
    }

    public static bool Has(string start, string words) => start.Contains(words, StringComparison.OrdinalIgnoreCase);
}
