using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using Reconcile.Reading.Encodings;

namespace Reconcile.Input.Feeds;

/// <summary>
/// A feed with what feeds often hold and XML does not allow put right: named characters of HTML (<c>&amp;nbsp;</c>) are written as numbers,
/// control characters as blanks, and blanks before the declaration are left out. Works on the bytes
/// as they pass, in any encoding that holds ASCII; all else, entities of the feed's own among it, passes as it is. Does not own the source.
/// </summary>
internal sealed class EntityStream(Stream source) : ForwardStream
{
    /// <summary>Largest entry that is read, in bytes: an entry is held in memory as a whole.</summary>
    public const int MaxEntry = 16 * 1024 * 1024;

    private const int LongestName = 8;

    private readonly byte[] _input = new byte[16 * 1024];
    private int _start, _end;
    private bool _atStart = true, _isWide;
    private ReadOnlyMemory<byte> _number;
    private long _sinceEntry;

    /// <summary>Whether the reading was ended because one entry is larger than <see cref="MaxEntry"/>.</summary>
    public bool IsTooLarge { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        if (_number.IsEmpty)
        {
            do
            {
                if (_start == _end && !Fill()) return 0;
            }
            while (_atStart && SkipBlanks());
            int plain = _input.AsSpan(_start, _end - _start).IndexOf((byte)'&');
            if (plain < 0) return Pass(buffer, _end - _start);
            if (plain > 0) return Pass(buffer, plain);
            while (_end - _start < LongestName + 2 && Fill()) { }
            ReadOnlySpan<byte> rest = _input.AsSpan(_start, Math.Min(_end - _start, LongestName + 2));
            int length = rest.IndexOf((byte)';') + 1;
            _number = length > 2 ? Number(rest[1..(length - 1)]) : default;
            if (_number.IsEmpty) return Pass(buffer, 1);
            _start += length;
        }

        int count = Math.Min(buffer.Length, _number.Length);
        _number.Span[..count].CopyTo(buffer);
        _number = _number[count..];
        return count;
    }

    /// <summary>To be told where an entry ends.</summary>
    public void EndEntry() => _sinceEntry = 0;

    private int Pass(Span<byte> buffer, int count)
    {
        count = Math.Min(buffer.Length, count);
        _input.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    // Many feeds begin with an empty line, which XML does not allow before its declaration. True where all was blank so far.
    private bool SkipBlanks()
    {
        while (_start < _end && _input[_start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') _start++;
        _atStart = _start == _end;
        return _atStart;
    }

    private bool Fill()
    {
        _input.AsSpan(_start, _end - _start).CopyTo(_input);
        (_start, _end) = (0, _end - _start);
        int read = source.Read(_input.AsSpan(_end));
        Span<byte> news = _input.AsSpan(_end, read);
        // Control characters are not allowed even as numbers; in two bytes a character (UTF-16) every other byte would look like one.
        if (_atStart) _isWide = news.Contains((byte)0);
        if (!_isWide)
            foreach (ref byte b in news)
                if (b < 0x20 && b is not ((byte)'\t' or (byte)'\r' or (byte)'\n')) b = (byte)' ';
        _end += read;
        _sinceEntry += read;
        if (_sinceEntry <= MaxEntry) return read > 0;
        IsTooLarge = true;
        throw new XmlException($"an entry of the feed is larger than {MaxEntry / 1024 / 1024} MiB");
    }

    /// <summary>The reference by number, or nothing for a name that XML knows or HTML does not.</summary>
    private static ReadOnlyMemory<byte> Number(ReadOnlySpan<byte> name)
    {
        foreach (byte letter in name)
            if (!char.IsAsciiLetterOrDigit((char)letter)) return default;
        string word = Encoding.ASCII.GetString(name);
        if (word is "amp" or "lt" or "gt" or "quot" or "apos") return default;
        return WebUtility.HtmlDecode($"&{word};") is [char sign] ? Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"&#{(int)sign};")) : default;
    }
}
