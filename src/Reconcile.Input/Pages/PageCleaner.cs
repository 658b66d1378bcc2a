using System.Text;

namespace Reconcile.Input.Pages;

/// <summary>
/// One pass over the markup before it is parsed, so that the parser's time and memory are bounded whatever the page holds: scripts, styles,
/// drawings and comments go, tags nested beyond a limit go while their text stays, long attributes go, and the rest is cut at a limit of characters and of tags.
/// </summary>
internal sealed class PageCleaner
{
    public const int MaxKept = 2_000_000;
    public const int MaxDepth = 200;
    public const int MaxTags = 40_000;
    private const int LongestTag = 6_000;

    private static readonly string[] RawElements = ["script", "style", "template", "svg", "iframe", "noscript", "textarea", "select", "object", "math"];
    private static readonly string[] Void = ["br", "img", "meta", "link", "hr", "input", "source", "wbr", "area", "base", "col", "embed", "track", "param"];
    private static readonly string[] ClosedByOthers = ["p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead", "tfoot"];
    private static readonly string[] Formatting = ["b", "i", "em", "strong", "font", "u", "small", "big", "code", "s", "strike", "tt", "nobr"];

    private readonly string _page;
    private readonly StringBuilder _kept;
    private int _depth;
    private int _dropped;
    private int _tags;
    private bool _openQuote;

    private PageCleaner(string page)
    {
        _page = page;
        _kept = new StringBuilder(Math.Min(page.Length, MaxKept));
    }

    /// <summary>Whether the page was longer than what was kept.</summary>
    public bool IsCut { get; private set; }

    public string Kept => _kept.ToString();

    public static PageCleaner Clean(string page)
    {
        PageCleaner cleaner = new(page);
        cleaner.Run();
        return cleaner;
    }

    private void Run()
    {
        int at = 0;
        while (at < _page.Length)
        {
            if (_kept.Length >= MaxKept || _tags >= MaxTags)
            {
                IsCut = true;
                return;
            }

            int open = _page.IndexOf('<', at);
            if (open < 0) open = _page.Length;
            _kept.Append(_page, at, Math.Min(open - at, MaxKept - _kept.Length));
            if (open == _page.Length) return;
            at = Markup(open);
        }
    }

    // Returns where to go on.
    private int Markup(int open)
    {
        if (string.CompareOrdinal(_page, open, "<!--", 0, 4) == 0) return After("-->", open + 4);
        if (open + 1 < _page.Length && _page[open + 1] is '!' or '?') return After(">", open + 1);
        int nameStart = open + 1;
        bool closing = nameStart < _page.Length && _page[nameStart] == '/';
        if (closing) nameStart++;
        int nameEnd = nameStart;
        while (nameEnd < _page.Length && nameEnd - nameStart < 40 && (char.IsAsciiLetterOrDigit(_page[nameEnd]) || _page[nameEnd] == '-')) nameEnd++;
        if (nameEnd == nameStart || !char.IsAsciiLetter(_page[nameStart]))
        {
            _kept.Append("&lt;");
            return open + 1;
        }

        string name = _page[nameStart..nameEnd].ToLowerInvariant();
        int end = TagEnd(nameEnd);
        if (closing) Close(name);
        else if (RawElements.Contains(name)) return Raw(name, open, end);
        else Open(name, open, end);
        return end;
    }

    private int After(string mark, int from)
    {
        int found = _page.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? _page.Length : found + mark.Length;
    }

    // Just after the '>' that ends the tag; one in quotes does not, unless the quotes are never closed.
    private int TagEnd(int from)
    {
        char quote = '\0';
        _openQuote = false;
        int firstEnd = -1;
        int limit = Math.Min(_page.Length, from + 2_000_000);
        for (int i = from; i < limit; i++)
        {
            char c = _page[i];
            if (c == '>' && firstEnd < 0) firstEnd = i + 1;
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c is '"' or '\'') quote = c;
            else if (c == '>') return i + 1;
        }

        _openQuote = true;
        return firstEnd < 0 ? _page.Length : firstEnd;
    }

    private void Close(string name)
    {
        if (ClosedByOthers.Contains(name))
        {
            _tags++;
            _kept.Append("</").Append(name).Append('>');
            return;
        }

        if (_dropped > 0)
        {
            _dropped--;
            return;
        }

        if (_depth > 0) _depth--;
        _kept.Append("</").Append(name).Append('>');
    }

    private void Open(string name, int open, int end)
    {
        bool counts = !Void.Contains(name) && !ClosedByOthers.Contains(name);
        _tags++;
        if (counts && (_depth >= MaxDepth || _dropped > 0))
        {
            _dropped++;
            _kept.Append(' ');
            return;
        }

        if (counts) _depth++;
        if (_openQuote || Formatting.Contains(name) || end - open > LongestTag && name is not "meta") _kept.Append('<').Append(name).Append('>');
        else _kept.Append(_page, open, Math.Min(end - open, LongestTag * 4));
    }

    // Content that is no text: left out, except data about the article.
    private int Raw(string name, int open, int end)
    {
        if (_page[end - 2] == '/' && name != "script") return end;
        int close = _page.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
        if (close < 0) return name is "script" or "style" ? _page.Length : end;
        int after = TagEnd(close + name.Length + 2);
        bool data = name == "script" && _page.AsSpan(open, end - open).Contains("ld+json", StringComparison.OrdinalIgnoreCase);
        if (data && after - open < MaxKept / 2) _kept.Append(_page, open, after - open);
        return after;
    }
}
