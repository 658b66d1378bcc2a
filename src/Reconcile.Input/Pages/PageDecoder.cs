using System.Text;
using System.Text.RegularExpressions;

namespace Reconcile.Input.Pages;

/// <summary>Bytes of a page to text: byte order mark, then what the transport or the page declares, then what the bytes look like.</summary>
internal static partial class PageDecoder
{
    private const int DeclaredWithin = 4096;

    static PageDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(byte[] bytes, string? transportCharset = null)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes.AsSpan(3));
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes.AsSpan(2));
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        if (bytes.AsSpan().StartsWith("<\0"u8)) return Encoding.Unicode.GetString(bytes);
        if (bytes.AsSpan().StartsWith("\0<"u8)) return Encoding.BigEndianUnicode.GetString(bytes);
        string start = ByteStart.Text(bytes.AsSpan(0, Math.Min(bytes.Length, DeclaredWithin)));
        Encoding? declared = Named(transportCharset) ?? Named(Charset().Match(start) is { Success: true } m ? m.Groups["name"].Value : null);
        bool utf8Fits = IsUtf8(bytes);
        if (declared is null or UTF8Encoding && utf8Fits) declared = utf8Fits ? Encoding.UTF8 : null;
        if (declared is UTF8Encoding && !utf8Fits) declared = null;
        return (declared ?? (utf8Fits ? Encoding.UTF8 : Guess(bytes))).GetString(bytes);
    }

    private static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        name = name.Trim().Trim('"', '\'');
        // As browsers read them: the larger code page under the older name.
        if (name.StartsWith("gb", StringComparison.OrdinalIgnoreCase)) name = "gb18030";
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("latin1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)) name = "windows-1252";
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // One character in fifty may be broken, as where a page was cut: no other encoding gives so many whole sequences by chance.
    private static bool IsUtf8(byte[] bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return true;
        int whole = 0, broken = 0;
        ReadOnlySpan<byte> rest = bytes;
        while (!rest.IsEmpty)
        {
            int high = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (high < 0) break;
            rest = rest[high..];
            if (Rune.DecodeFromUtf8(rest, out _, out int length) == System.Buffers.OperationStatus.Done) whole++;
            else broken++;
            rest = rest[length..];
        }

        return whole >= 50 * broken || broken == 1 && whole >= 3;
    }

    // Chinese text in GB 18030 is pairs of high bytes; Cyrillic text in Windows-1251 is words of high bytes; else Western European.
    private static Encoding Guess(byte[] bytes)
    {
        int pairs = 0, high = 0, longestRun = 0, run = 0, runs = 0;
        bool valid = true;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                run = 0;
                continue;
            }

            high++;
            if (++run == 3) runs++;
            longestRun = Math.Max(longestRun, run);
        }

        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            bool pair = i + 1 < bytes.Length && bytes[i] is >= 0x81 and <= 0xFE && bytes[i + 1] is >= 0x40 and not 0x7F and not 0xFF;
            if (pair && bytes[i] is >= 0xA1 and <= 0xF7 && bytes[i + 1] >= 0xA1) pairs++;
            valid &= pair || (i + 3 < bytes.Length && bytes[i + 1] is >= 0x30 and <= 0x39);
            i++;
        }

        int cyrillic = bytes.Count(b => b is >= 0xE0 or 0xB8);
        if (runs * 12 < high && longestRun < 6) return Encoding.GetEncoding("windows-1252");
        return valid && pairs * 2 > high * 9 / 10 && cyrillic * 10 < high * 7 ? Encoding.GetEncoding("gb18030") : Encoding.GetEncoding("windows-1251");
    }

    [GeneratedRegex("""(?:<meta[^>]{0,200}charset\s*=\s*["']?|<\?xml[^>]{0,100}encoding\s*=\s*["'])(?<name>[\w\-:]{2,30})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
