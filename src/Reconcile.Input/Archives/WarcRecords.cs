using System.Globalization;
using System.Text;
using Reconcile.Input.Pages;

namespace Reconcile.Input.Archives;

/// <summary>Reads the records of a web archive (WARC 1.0 and 1.1, ISO 28500) one after the other.</summary>
internal sealed class WarcRecords(Stream content)
{
    private const int LongestHeader = 64 * 1024;
    private const int MaxPayload = PageArticle.MaxBytes;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _at;
    private int _end;
    private bool _lost;

    /// <summary>The next record, or null at the end.</summary>
    public WarcRecord? Next()
    {
        string? first = Line();
        while (first is not null && (_lost ? !IsStart(first) : first.Length == 0)) first = Line();
        if (first is null) return null;
        _lost = false;
        if (!IsStart(first)) return Fault("a record does not begin with WARC/; what stands there is left out");
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        int size = 0;
        while (Line() is { Length: > 0 } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            if ((size += line.Length) > LongestHeader) return Fault("the header of a record is longer than 64 KiB; it is left out");
        }

        if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out long length))
            return Fault("a record does not say how long it is; it is left out");
        bool isAnswer = headers.GetValueOrDefault("WARC-Type") == "response" && headers.GetValueOrDefault("Content-Type", string.Empty).StartsWith("application/http", StringComparison.OrdinalIgnoreCase);
        bool wanted = isAnswer && length <= MaxPayload;
        byte[] payload = wanted ? new byte[length] : [];
        if (!Take(length, payload)) return Fault("the archive is cut off within a record; the records before are read");
        if (isAnswer && !wanted) return new WarcRecord(false, null, [], $"a response is larger than {MaxPayload / 1024 / 1024} MiB; it is left out");
        return new WarcRecord(wanted, headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>'), payload);
    }

    private static bool IsStart(string line) => line.StartsWith("WARC/", StringComparison.Ordinal);

    // From here on the next line that can begin a record is looked for.
    private WarcRecord Fault(string fault)
    {
        _lost = true;
        return new WarcRecord(false, null, [], fault);
    }

    // Copies into the payload, or skips where it is empty.
    private bool Take(long length, byte[] payload)
    {
        long taken = 0;
        while (taken < length)
        {
            if (_at == _end && !Fill()) return false;
            int part = (int)Math.Min(length - taken, _end - _at);
            if (payload.Length > 0) _buffer.AsSpan(_at, part).CopyTo(payload.AsSpan((int)taken));
            _at += part;
            taken += part;
        }

        return true;
    }

    private string? Line()
    {
        StringBuilder line = new();
        bool any = false;
        while (line.Length < LongestHeader)
        {
            if (_at == _end && !Fill()) return any ? line.ToString() : null;
            any = true;
            byte b = _buffer[_at++];
            if (b == '\n') break;
            if (b != '\r') line.Append((char)b);
        }

        return line.ToString();
    }

    private bool Fill()
    {
        _at = 0;
        _end = content.Read(_buffer);
        return _end > 0;
    }
}
