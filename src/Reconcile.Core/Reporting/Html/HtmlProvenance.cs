using System.Collections.Immutable;

namespace Reconcile.Reporting.Html;

/// <summary>The stories of a mixed collection, who has whose text, and what articles say of their own versions.</summary>
internal static class HtmlProvenance
{
    public static void Write(HtmlPage page, HtmlView view)
    {
        if (view.Provenance.IsEmpty) return;
        page.Raw("<section id=\"provenance\" aria-labelledby=\"provenance-title\" tabindex=\"-1\">\n<h2 id=\"provenance-title\">Stories and origins</h2>\n");
        foreach ((string heading, ImmutableArray<string> lines) in view.Provenance.Parts())
        {
            page.Markup($"<h3>{heading}</h3>\n<ul>\n");
            Items(page, lines.Take(Provenance.Shown));
            page.Raw("</ul>\n");
            if (lines.Length <= Provenance.Shown) continue;
            page.Markup($"<details><summary>{lines.Length - Provenance.Shown} more</summary>\n<ul>\n");
            Items(page, lines.Skip(Provenance.Shown));
            page.Raw("</ul>\n</details>\n");
        }

        page.Raw("</section>\n");
    }

    private static void Items(HtmlPage page, IEnumerable<string> lines)
    {
        foreach (string line in lines) page.Markup($"<li dir=\"auto\">{line}</li>\n");
    }
}
