using System.Collections.Immutable;

namespace Reconcile.Reporting.Html;

/// <summary>The controls that narrow the findings down; the script shows them, as they do nothing without it.</summary>
internal static class HtmlFilters
{
    public static void Write(HtmlPage page, HtmlView view)
    {
        if (view.Report.Findings.IsEmpty) return;
        ImmutableArray<Finding> findings = view.Report.Findings;
        page.Raw("<div id=\"filters\" role=\"search\" aria-label=\"Filter the findings\" hidden>\n");
        Select(page, "relation", "Relation", findings.GroupBy(f => f.Relation).OrderBy(g => g.Key).Select(g => (EnumName.Of(g.Key), EnumName.Words(g.Key), g.Count())));
        Select(page, "type", "Kind", findings.GroupBy(f => f.Type).OrderBy(g => g.Key).Select(g => (EnumName.Of(g.Key), EnumName.Words(g.Key), g.Count())));
        Select(page, "outlet", "Outlet", Counted(view.Outlets, findings.Select(f => view.Index.ClaimsOf(f).Select(view.Outlet).Distinct())));
        Select(page, "speaker", "Speaker", Counted(view.Speakers, findings.Select(f => view.Index.ClaimsOf(f).SelectMany(c => c.Speakers).Select(view.Speaker).Distinct())));
        page.Raw("<label class=\"range\">Confidence from <output id=\"confidence-value\">0.00</output><input id=\"confidence\" type=\"range\" min=\"0\" max=\"1\" step=\"0.05\" value=\"0\"></label>\n");
        page.Raw("<label>Words<input id=\"words\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"></label>\n");
        page.Raw("<button id=\"reset\" type=\"button\">Show all</button>\n</div>\n");
        page.Markup($"<p id=\"shown\" role=\"status\">{Wording.Count(findings.Length, "finding")}</p>\n");
    }

    private static IEnumerable<(string Value, string Name, int Count)> Counted(ImmutableArray<string> names, IEnumerable<IEnumerable<int>> uses)
    {
        int[] counts = new int[names.Length];
        foreach (int number in uses.SelectMany(u => u)) counts[number]++;
        return Enumerable.Range(0, names.Length).Where(i => counts[i] > 0).OrderBy(i => names[i], StringComparer.OrdinalIgnoreCase)
            .Select(i => (i.ToString(System.Globalization.CultureInfo.InvariantCulture), names[i], counts[i]));
    }

    private static void Select(HtmlPage page, string id, string label, IEnumerable<(string Value, string Name, int Count)> choices)
    {
        page.Markup($"<label>{label}<select id=\"{id}\"><option value=\"\">All</option>");
        foreach ((string value, string name, int count) in choices) page.Markup($"<option value=\"{value}\">{Shorten.To(name, 48)} ({count})</option>");
        page.Raw("</select></label>\n");
    }
}
