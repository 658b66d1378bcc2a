using System.Text;
using AngleSharp.Dom;

namespace Reconcile.Input.Pages;

/// <summary>The visible text of an element as paragraphs with an empty line between. Walks without recursion.</summary>
internal static class BlockText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "tr", "table",
        "header", "footer", "main", "aside", "address", "hr", "body", "figure", "details", "summary", "fieldset", "amp-state",
    };

    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "nav", "form", "button", "select", "input", "textarea", "svg", "iframe", "figcaption", "noscript", "template", "audio", "video",
        "amp-img", "amp-ad", "amp-embed", "amp-consent", "label", "dialog", "head",
    };

    public static string Of(INode root)
    {
        StringBuilder text = new();
        StringBuilder line = new();
        // Siblings are counted, not asked for: the next sibling of a node is found by a search through all of them.
        Stack<(INode Node, int Child)> open = new();
        open.Push((root, 0));
        while (open.TryPop(out (INode Node, int Child) at))
        {
            (INode node, int child) = at;
            if (child == 0 && !Enter(node, node == root, text, line)) continue;
            if (child < node.ChildNodes.Length)
            {
                open.Push((node, child + 1));
                open.Push((node.ChildNodes[child], 0));
            }
            else Leave(node, text, line);
        }

        Flush(text, line, "\n\n");
        return text.ToString().Trim();
    }

    /// <summary>Whether to go on to the children.</summary>
    private static bool Enter(INode node, bool isRoot, StringBuilder text, StringBuilder line)
    {
        if (node is IText words) Append(line, words.Data);
        if (node is not IElement element) return true;
        if (!isRoot && (Skipped.Contains(element.LocalName) || IsHidden(element))) return false;
        if (Blocks.Contains(element.LocalName)) Flush(text, line, "\n\n");
        else if (element.LocalName == "br") Flush(text, line, "\n");
        return true;
    }

    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("style") is { } style && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase));

    private static void Leave(INode node, StringBuilder text, StringBuilder line)
    {
        if (node is IElement element && Blocks.Contains(element.LocalName)) Flush(text, line, "\n\n");
    }

    private static void Append(StringBuilder line, string words)
    {
        foreach (char c in words)
        {
            bool space = char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD';
            if (c == '\u00AD') continue;
            if (!space) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
    }

    private static void Flush(StringBuilder text, StringBuilder line, string between)
    {
        while (line.Length > 0 && line[^1] == ' ') line.Length--;
        if (line.Length == 0)
        {
            if (between.Length == 2 && text.Length > 1 && text[^1] == '\n' && text[^2] != '\n') text.Append('\n');
            return;
        }

        text.Append(line).Append(between);
        line.Clear();
    }
}
