using System.Diagnostics;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FluentAssertions;
using Microsoft.Playwright;
using Reconcile.Core.Tests.Reporting.Samples;
using Xunit;
using Xunit.Abstractions;

namespace Reconcile.Browser.Tests;

[Collection(nameof(Chromium))]
public sealed class ReportPageTests(Chromium chromium, ITestOutputHelper output)
{
    [BrowserFact]
    public async Task Nothing_is_requested_and_nothing_goes_wrong()
    {
        await using OpenReport report = await OpenReport.Of(chromium, WarehouseFire.Report);
        (await report.Page.Locator(".finding:visible").CountAsync()).Should().Be(10);
        report.Faults.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Filters_narrow_the_findings_and_say_so()
    {
        await using OpenReport report = await OpenReport.Of(chromium, WarehouseFire.Report);
        IPage page = report.Page;
        await page.SelectOptionAsync("#relation", "dispute");
        await Shows(page, 2, "2 of 10 findings");
        await page.SelectOptionAsync("#type", "denial");
        await Shows(page, 1, "1 of 10 findings");
        await page.ClickAsync("#reset");
        await Shows(page, 10, "All 10 findings");
        await page.SelectOptionAsync("#speaker", new SelectOptionValue { Label = "Mara Lind (2)" });
        await Shows(page, 2, "2 of 10 findings");
        await page.ClickAsync("#reset");
        await page.SelectOptionAsync("#outlet", new SelectOptionValue { Label = "Island Gazette (4)" });
        await Shows(page, 4, "4 of 10 findings");
        await page.ClickAsync("#reset");
        await page.FillAsync("#confidence", "0.85");
        await Shows(page, 3, "3 of 10 findings");
        await page.ClickAsync("#reset");
        await page.FillAsync("#words", "coroner LIST");
        await Shows(page, 1, "1 of 10 findings");
        await page.ClickAsync(".tiles a[data-relation=update]");
        await Shows(page, 1, "1 of 10 findings");
        report.Faults.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_whole_path_can_be_walked_with_the_keyboard()
    {
        await using OpenReport report = await OpenReport.Of(chromium, WarehouseFire.Report);
        IPage page = report.Page;
        await page.Keyboard.PressAsync("Tab");
        await Becomes(page, "document.activeElement.textContent", "Skip to the findings");
        await page.Keyboard.PressAsync("Enter");
        await Becomes(page, "document.activeElement.id", "findings");
        await page.FocusAsync("#relation");
        await page.Keyboard.TypeAsync("upd");
        await Shows(page, 1, "1 of 10 findings");
        await page.FocusAsync("#reset");
        await page.Keyboard.PressAsync("Space");
        await Shows(page, 10, "All 10 findings");
        await page.FocusAsync("#finding-2 figcaption a");
        await page.Keyboard.PressAsync("Enter");
        await Becomes(page, "String(document.activeElement.closest('details')?.open)", "true");
        await Becomes(page, "document.activeElement.nextElementSibling?.textContent", "nobody was inside the east wing");
        await page.Keyboard.PressAsync("Tab");
        await Becomes(page, "document.activeElement.getAttribute('href')", "#finding-2");
        await page.Keyboard.PressAsync("Enter");
        await Becomes(page, "document.activeElement.id", "finding-2");
    }

    [BrowserFact]
    public async Task A_link_to_a_finding_that_is_filtered_away_shows_it()
    {
        await using OpenReport report = await OpenReport.Of(chromium, WarehouseFire.Report);
        await report.Page.SelectOptionAsync("#relation", "dispute");
        await report.Page.ClickAsync("#matrix a[href='#finding-1']");
        (await report.Page.Locator("#finding-1").IsVisibleAsync()).Should().BeTrue();
    }

    [BrowserFact]
    public async Task No_accessibility_rule_is_broken_in_light_dark_narrow_and_open()
    {
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            foreach (int width in new[] { 1100, 360 })
            {
                var options = new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } };
                await using OpenReport report = await OpenReport.Of(chromium, WarehouseFire.Report, options);
                await report.ShowAll();
                AxeResult result = await report.Page.RunAxe();
                result.Violations.Select(v => $"{scheme} {width} {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}").Should().BeEmpty();
                result.Passes.Should().HaveCountGreaterThan(20);
            }
    }

    [BrowserFact]
    public async Task Stories_and_origins_break_no_accessibility_rule_and_scroll_nowhere()
    {
        foreach (int width in new[] { 1100, 320 })
        {
            await using OpenReport report = await OpenReport.Of(chromium, HostileStory.Report, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
            await report.ShowAll();
            (await report.Page.Locator("#provenance li").CountAsync()).Should().BeGreaterThan(10);
            AxeResult result = await report.Page.RunAxe(new AxeRunContext { Include = [new AxeSelector("#provenance")] });
            result.Violations.Select(v => $"{width} {v.Id}: {v.Help}").Should().BeEmpty();
            (await report.Page.EvaluateAsync<int>("document.getElementById('provenance').scrollWidth")).Should().BeLessThanOrEqualTo(width);
        }
    }

    [BrowserFact]
    public async Task The_page_never_scrolls_sideways()
    {
        foreach (int width in new[] { 320, 768, 1400 })
        {
            await using OpenReport report = await OpenReport.Of(chromium, WarehouseFire.Report, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
            await report.ShowAll();
            (await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        }
    }

    [BrowserFact]
    public async Task Everything_can_be_read_without_script()
    {
        await using OpenReport report = await OpenReport.Of(chromium, WarehouseFire.Report, new BrowserNewContextOptions { JavaScriptEnabled = false });
        (await report.Page.Locator(".finding:visible").CountAsync()).Should().Be(10);
        (await report.Page.Locator("#filters").IsVisibleAsync()).Should().BeFalse();
    }

    [BrowserFact]
    public async Task Hostile_articles_run_nothing_load_nothing_and_are_shown_as_text()
    {
        await using OpenReport report = await OpenReport.Of(chromium, HostileStory.Report);
        IPage page = report.Page;
        await report.ShowAll();
        (await page.Locator("script").CountAsync()).Should().Be(1);
        (await page.Locator("img, iframe, object, embed, form, link, [onerror], [onmouseover]").CountAsync()).Should().Be(0);
        (await page.Locator("a:not([href^='#'])").CountAsync()).Should().Be(0);
        (await page.Locator("#question-1").TextContentAsync()).Should().Be(HostileStory.Script);
        await page.Locator(".finding mark").First.HoverAsync();
        (await page.EvaluateAsync<bool>("/[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u0000-\\u0008\\u001b]/.test(document.documentElement.textContent)")).Should().BeFalse();
        report.Faults.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Two_hundred_articles_and_two_thousand_questions_stay_usable()
    {
        Reconciliation large = LargeStory.Make();
        var clock = Stopwatch.StartNew();
        await using OpenReport report = await OpenReport.Of(chromium, large);
        IPage page = report.Page;
        output.WriteLine($"written, opened and laid out: {clock.ElapsedMilliseconds} ms, {await page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")} ms of it in the browser; {report.Size / 1024} KiB");
        report.Size.Should().BeLessThan(12 * 1024 * 1024);
        (await page.Locator(".finding").CountAsync()).Should().Be(2000);
        foreach ((string field, string value) in new[] { ("relation", "contradiction"), ("words", "depot 1994 ") })
            output.WriteLine($"filter by {field}: {await page.EvaluateAsync<double>("([field, value]) => { const start = performance.now(); const node = document.getElementById(field); node.value = value; node.dispatchEvent(new Event('input', { bubbles: true })); document.body.offsetHeight; return performance.now() - start; }", new[] { field, value })} ms");
        await page.ClickAsync("#reset");
        await page.SelectOptionAsync("#relation", "contradiction");
        await Becomes(page, "document.getElementById('shown').textContent", "667 of 2000 findings");
        (await page.EvaluateAsync<int>("document.querySelectorAll('.finding:not([hidden])').length")).Should().Be(667);
        await page.FillAsync("#words", "depot 1994 ");
        await Becomes(page, "document.getElementById('shown').textContent", "1 of 2000 findings");
        await page.ClickAsync("#reset");
        await page.ClickAsync("#finding-1 figcaption a");
        await Becomes(page, "String(document.activeElement.closest('details')?.open)", "true");
        report.Faults.Should().BeEmpty();
    }

    private static async Task Shows(IPage page, int count, string words)
    {
        await Becomes(page, "document.getElementById('shown').textContent", words);
        (await page.Locator(".finding:visible").CountAsync()).Should().Be(count);
    }

    // A key is answered before the browser has moved the focus or scrolled, so what it leads to is waited for.
    private static async Task Becomes(IPage page, string expression, string expected)
    {
        try
        {
            await page.WaitForFunctionAsync($"wanted => ({expression}) === wanted", expected);
        }
        catch (TimeoutException)
        {
            (await page.EvaluateAsync<string?>(expression)).Should().Be(expected, "that is what {0} becomes", expression);
        }
    }
}
