using System.Text;
using AngleSharp.Dom;

namespace Reconcile.Input.Pages;

/// <summary>Takes out of a page what is no part of the article: consent banners, navigation, comments, teasers, lists of links.</summary>
internal static class PageJunk
{
    private static readonly string[] Tags = ["nav", "aside", "footer", "form", "dialog", "figcaption", "button", "amp-ad", "amp-consent", "amp-sidebar", "amp-sticky-ad"];
    private static readonly string[] Kept = ["html", "body", "main", "article", "head", "h1"];
    // "has-sidebar" says something of the element, not what it is.
    private static readonly string[] Describing = ["has", "with", "no", "is", "without", "single", "page", "template"];
    private static readonly Dictionary<string, HashSet<string>> Sections = Load();
    private static readonly HashSet<string> EndHeadings = Sections["headings"], Names = Sections["names"];
    private static readonly int LongestName = Names.Max(n => n.Split(' ').Length);

    public static void Remove(IElement body)
    {
        foreach (IElement element in body.QuerySelectorAll("*").ToArray())
        {
            if (element.Parent is null || Kept.Contains(element.LocalName)) continue;
            bool byTag = Tags.Contains(element.LocalName) || BlockText.IsHidden(element) || element.GetAttribute("role") is "navigation" or "complementary" or "dialog" or "alertdialog" or "banner" or "contentinfo" or "search";
            if ((byTag || element.GetAttribute("itemprop") == "comment" || (element.LocalName != "blockquote" && HasJunkName(element))) && !HoldsTheArticle(element)) element.Remove();
        }

        foreach (IElement heading in body.QuerySelectorAll("h2, h3, h4, h5").ToArray())
            if (heading.Parent is not null && EndHeadings.Contains(WithoutNumbers(heading.TextContent)))
                DropFrom(heading);

        foreach (IElement list in body.QuerySelectorAll("ul, ol, div, section, td, p").ToArray())
            if (list.Parent is not null && IsListOfLinks(list))
                list.Remove();
    }

    /// <summary>Whether a class or the identifier is one of the listed names.</summary>
    public static bool HasJunkName(IElement element)
    {
        string names = $"{element.Id} {element.ClassName}";
        if (names.Length <= 1) return false;
        foreach (string name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = Words(name);
            if (words.Length > 1 && Describing.Contains(words[0])) continue;
            for (int start = 0; start < words.Length; start++)
                for (int length = 1; length <= Math.Min(LongestName, words.Length - start); length++)
                    if (Names.Contains(string.Join(' ', words, start, length)))
                        return true;
        }

        return false;
    }

    // What readers wrote often has no telling name but a telling heading: it goes with all that stands beside it from there on.
    private static void DropFrom(IElement heading)
    {
        IElement start = heading;
        while (start.PreviousElementSibling is null && start.ParentElement is { } parent && !Kept.Contains(parent.LocalName)) start = parent;
        IElement[] dropped = FromOn(start);
        if (Array.Exists(dropped, HoldsTheArticle)) return;
        foreach (IElement element in dropped) element.Remove();
    }

    /// <summary>The element and those beside it that follow.</summary>
    public static IElement[] FromOn(IElement start) => start.ParentElement is { } parent ? [.. parent.Children.SkipWhile(e => e != start)] : [start];

    private static string WithoutNumbers(string heading) =>
        string.Join(' ', heading.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('(', ')', ':', '.', ',')).Where(w => w.Length > 0 && !char.IsAsciiDigit(w[0])));

    private static bool HoldsTheArticle(IElement element) =>
        element.QuerySelector("h1, [itemprop=articleBody]") is not null || element.GetAttribute("itemprop") == "articleBody"
        || element.QuerySelectorAll("p").Take(4).Count() > 3 && element.QuerySelector("article") is not null;

    private static bool IsListOfLinks(IElement element)
    {
        var links = element.QuerySelectorAll("a");
        if (links.Length < 3 || element.TextContent.Length > 4000) return false;
        int linked = links.Sum(l => l.TextContent.Trim().Length);
        return linked > 0.75 * element.TextContent.Trim().Length && linked > 0;
    }

    private static string[] Words(string name)
    {
        StringBuilder words = new(name.Length + 8);
        for (int i = 0; i < name.Length && i < 100; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1])) words.Append(' ');
            words.Append(char.IsLetterOrDigit(name[i]) ? char.ToLowerInvariant(name[i]) : ' ');
        }

        return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Dictionary<string, HashSet<string>> Load()
    {
        using Stream stream = typeof(PageJunk).Assembly.GetManifestResourceStream("Pages/page-junk.lexicon")
            ?? throw new InvalidOperationException("The list of page parts is missing from the assembly.");
        using StreamReader reader = new(stream);
        Dictionary<string, HashSet<string>> sections = new(StringComparer.Ordinal);
        HashSet<string> entries = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('[')) sections[line.Trim('[', ']')] = entries = new(StringComparer.Ordinal);
            else if (line.Length > 0 && line[0] != '#') entries.Add(line.Trim());
        }

        return sections;
    }
}
