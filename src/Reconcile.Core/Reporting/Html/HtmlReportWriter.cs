using System.Security.Cryptography;
using System.Text;

namespace Reconcile.Reporting.Html;

/// <summary>One self-contained page: nothing is loaded, and only the script and style that it brings may run.</summary>
internal sealed class HtmlReportWriter : ReportWriter
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    /// <summary>Allows the page's own style and script by their hashes, and nothing else.</summary>
    private static readonly string Policy =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    public override string Name => "html";

    public override void Write(Reconciliation reconciliation, TextWriter output, ReportOptions options)
    {
        var page = new HtmlPage(output);
        var view = new HtmlView(reconciliation);
        page.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.Markup($"<title>What the articles say: {Wording.Totals(reconciliation)}</title>\n");
        page.Raw($"<style>{Style}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n");
        HtmlSummary.Write(page, view);
        page.Raw("<main>\n");
        HtmlFindings.Write(page, view);
        HtmlMatrix.Write(page, view);
        HtmlArticles.Write(page, view);
        HtmlProvenance.Write(page, view);
        HtmlCoverage.Write(page, view);
        page.Raw("</main>\n");
        page.Markup($"<footer>Reconcile {ProductVersion.Text}. The report shows what the articles say, not who is right.</footer>\n");
        page.Raw($"<script>{Script}</script>\n</body>\n</html>\n");
    }

    private static string Resource(string name)
    {
        using Stream stream = typeof(HtmlReportWriter).Assembly.GetManifestResourceStream($"html/{name}")
            ?? throw new InvalidOperationException($"'{name}' is not built in.");
        using var reader = new StreamReader(stream);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
