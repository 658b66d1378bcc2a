using System.Globalization;
using System.IO.Compression;
using System.Text;
using Reconcile.Input.Pages;

namespace Reconcile.Input.Archives;

/// <summary>The HTML page in an HTTP answer.</summary>
/// <param name="Body">The page as bytes, unpacked.</param>
/// <param name="Charset">The encoding that the server named, or null.</param>
internal sealed record HttpResponse(byte[] Body, string? Charset)
{
    /// <summary>The page, or null where the answer is no page or not a success.</summary>
    public static HttpResponse? Page(byte[] answer)
    {
        int end = answer.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0) return null;
        string[] lines = Encoding.Latin1.GetString(answer, 0, end).Split("\r\n");
        string[] status = lines[0].Split(' ');
        if (status.Length < 2 || status[1] is not ['2', _, _]) return null;
        string type = Header(lines, "Content-Type");
        if (!type.Contains("html", StringComparison.OrdinalIgnoreCase)) return null;
        byte[]? body = answer[(end + 4)..];
        if (Header(lines, "Transfer-Encoding").Contains("chunked", StringComparison.OrdinalIgnoreCase)) body = Unchunk(body);
        body = Unpack(body, Header(lines, "Content-Encoding"));
        int charset = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return body is null ? null : new HttpResponse(body, charset < 0 ? null : type[(charset + 8)..].Split(';')[0].Trim());
    }

    private static string Header(string[] lines, string name)
    {
        foreach (string line in lines)
            if (line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return line[(name.Length + 1)..].Trim();
        return string.Empty;
    }

    // Archives often hold the body already joined under a header that says otherwise.
    private static byte[] Unchunk(byte[] body)
    {
        using MemoryStream joined = new();
        int at = 0;
        while (at < body.Length)
        {
            int line = body.AsSpan(at).IndexOf("\r\n"u8);
            string size = line is > 0 and < 20 ? Encoding.ASCII.GetString(body, at, line).Split(';')[0].Trim() : string.Empty;
            if (!int.TryParse(size, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int length) || length > body.Length - at - line - 2)
                return joined.Length == 0 ? body : joined.ToArray();
            if (length == 0) break;
            joined.Write(body, at + line + 2, length);
            at += line + 2 + length + 2;
        }

        return joined.ToArray();
    }

    // What was packed and is cut off or broken gives its start.
    private static byte[]? Unpack(byte[] body, string encoding)
    {
        using MemoryStream packed = new(body);
        using Stream? unpacked = encoding.ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => new GZipStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (unpacked is null) return body;
        using MemoryStream page = new();
        try
        {
            if (!BoundedBytes.TryCopy(unpacked, page, PageArticle.MaxBytes)) return null;
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            if (page.Length == 0) return body; // already unpacked when it was archived
        }

        return page.ToArray();
    }
}
