using System.Text;

namespace Reconcile.Reading.Encodings;

/// <summary>Bytes to text: UTF-8 with and without byte order mark, UTF-16, and Windows-1252 where nothing speaks against it.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(false, true);
    private static readonly UnicodeEncoding LittleEndian = new(false, false, true);
    private static readonly UnicodeEncoding BigEndian = new(true, false, true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, or null with the fault in plain words.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out string? fault)
    {
        fault = null;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Strict(Utf8, bytes[3..], "UTF-8", out fault);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Strict(LittleEndian, bytes[2..], "UTF-16", out fault);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Strict(BigEndian, bytes[2..], "UTF-16", out fault);
        if (bytes.Contains((byte)0))
        {
            if (Utf16WithoutMark(bytes) is { } encoding) return Strict(encoding, bytes, "UTF-16", out fault);
            fault = "this is not text (it holds zero bytes); give a text file, Markdown or JSON";
            return null;
        }

        if (Strict(Utf8, bytes, "UTF-8", out _) is { } text) return text;
        if (LooksLikeWindows1252(bytes)) return Windows1252.GetString(bytes);
        fault = "the encoding is neither UTF-8, UTF-16 nor Windows-1252; save the file as UTF-8";
        return null;
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes, string name, out string? fault)
    {
        try
        {
            fault = null;
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            fault = $"the bytes at offset {e.Index} are not valid {name}; save the file as UTF-8";
            return null;
        }
    }

    // Latin text in UTF-16 has a zero in nearly every second byte.
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0) return null;
        int even = 0, odd = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        int enough = bytes.Length * 2 / 5;
        return odd >= enough && even == 0 ? LittleEndian : even >= enough && odd == 0 ? BigEndian : null;
    }

    // No byte that the encoding leaves undefined, no control characters, and letters beyond ASCII are the exception, as in English.
    private static bool LooksLikeWindows1252(ReadOnlySpan<byte> bytes)
    {
        int high = 0;
        foreach (byte b in bytes)
        {
            if (b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D || (b < 0x20 && b is not (9 or 10 or 12 or 13))) return false;
            if (b >= 0x80) high++;
        }

        return high * 5 <= bytes.Length;
    }
}
