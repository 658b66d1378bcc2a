using Microsoft.Playwright;
using Reconcile.Reporting;

namespace Reconcile.Browser.Tests;

/// <summary>A report opened from a file, with all that it did not do well: requests, errors, dialogs.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _file;

    private OpenReport(IBrowserContext context, IPage page, string file)
    {
        (_context, Page, _file) = (context, page, file);
        string own = new Uri(file).AbsoluteUri;
        page.Request += (_, request) =>
        {
            if (request.Url != own) Faults.Add($"request: {request.Url}");
        };
        page.Console += (_, message) => Faults.Add($"console: {message.Text}");
        page.PageError += (_, error) => Faults.Add($"error: {error}");
        page.Dialog += async (_, dialog) =>
        {
            Faults.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Bytes of the file.</summary>
    public long Size => new FileInfo(_file).Length;

    /// <summary>Requests to anywhere, console messages, errors and dialogs so far.</summary>
    public List<string> Faults { get; } = [];

    public static async Task<OpenReport> Of(Chromium chromium, Reconciliation report, BrowserNewContextOptions? options = null)
    {
        string file = Path.Combine(Path.GetTempPath(), $"reconcile-{Guid.NewGuid():N}.html");
        await using (var output = new StreamWriter(file)) ReportWriters.ByName("html")!.Write(report, output, new ReportOptions());
        IBrowserContext context = await chromium.Browser.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1100, Height = 900 } });
        var opened = new OpenReport(context, await context.NewPageAsync(), file);
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return opened;
    }

    /// <summary>Unfolds everything and renders what is off the screen, too.</summary>
    public Task ShowAll() => Page.EvaluateAsync(
        "document.querySelectorAll('details').forEach(d => d.open = true); document.styleSheets[0].insertRule('* { content-visibility: visible !important }', document.styleSheets[0].cssRules.length)");

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        File.Delete(_file);
    }
}
