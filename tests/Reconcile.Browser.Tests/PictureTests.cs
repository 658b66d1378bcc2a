using FluentAssertions;
using Microsoft.Playwright;
using Reconcile.Core.Tests.Reporting.Samples;
using Reconcile.Reading;
using Xunit;

namespace Reconcile.Browser.Tests;

/// <summary>Takes pictures of the report to look at, in <c>artifacts/pictures</c>.</summary>
[Collection(nameof(Chromium))]
public sealed class PictureTests(Chromium chromium)
{
    [BrowserFact]
    public async Task Pictures_of_the_report_can_be_taken()
    {
        string folder = Path.Combine(Root(), "artifacts", "pictures");
        await Picture("light", ColorScheme.Light, 1100, 820, full: true);
        await Picture("dark", ColorScheme.Dark, 1100, 820, full: true);
        await Picture("narrow", ColorScheme.Light, 380, 800, full: true);
        await Picture("top", ColorScheme.Light, 1100, 1000, full: false);
        await using OpenReport report = await OpenReport.Of(chromium, WarehouseFire.Report);
        byte[] print = await report.Page.PdfAsync(new PagePdfOptions { Path = Path.Combine(folder, "print.pdf"), Format = "A4" });
        print.Should().HaveCountGreaterThan(10_000);

        async Task Picture(string name, ColorScheme scheme, int width, int height, bool full)
        {
            var options = new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = height }, DeviceScaleFactor = full ? 1 : 2 };
            await using OpenReport report = await OpenReport.Of(chromium, WarehouseFire.Report, options);
            if (full) await report.ShowAll();
            byte[] picture = await report.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = full });
            picture.Should().HaveCountGreaterThan(10_000);
        }
    }

    /// <summary>The picture of the README: the report on a seed story, as the engine makes it. <c>.ci/picture</c> puts it into <c>docs</c>.</summary>
    [BrowserFact]
    public async Task The_picture_of_the_readme_is_a_report_on_a_seed_story()
    {
        Reconciliation run = Reconciler.Default.Reconcile(ArticleReader.Default.Read([Path.Combine(Root(), "seeds", "ferry-accident")]).Articles);
        run.Findings.Should().NotBeEmpty();
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1100, Height = 1000 }, DeviceScaleFactor = 1.5f };
        await using OpenReport report = await OpenReport.Of(chromium, run, options);
        report.Faults.Should().BeEmpty();
        byte[] picture = await report.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Root(), "artifacts", "pictures", "readme.png") });
        picture.Should().HaveCountGreaterThan(10_000);
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Reconcile.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository was not found.");
        return folder;
    }
}
