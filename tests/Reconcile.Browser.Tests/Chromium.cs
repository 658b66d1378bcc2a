using Microsoft.Playwright;
using Xunit;

namespace Reconcile.Browser.Tests;

/// <summary>One browser for all tests. RECONCILE_CHROMIUM names another than the installed one.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the browser is, or null where there is none.</summary>
    public static string? Path { get; } = new[]
    {
        Environment.GetEnvironmentVariable("RECONCILE_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("No browser was started.");

    public async Task InitializeAsync()
    {
        if (Path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>A test that needs a browser: skipped, with the reason, where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "No Chromium is installed: run .ci/browser, or set RECONCILE_CHROMIUM to one.";
    }
}

[CollectionDefinition(nameof(Chromium))]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;
