using Microsoft.Playwright;

namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>One browser for all tests of a class; the one that is installed, never a downloaded one.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser; without one the test fails where everything must run, and is skipped elsewhere.</summary>
    public IBrowser Browser
    {
        get
        {
            Require(_browser is not null, "Chromium is not installed.");
            return _browser!;
        }
    }

    /// <summary>Fails with CI=true and skips elsewhere when something that a test needs is not there.</summary>
    public static void Require(bool isThere, string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.True(isThere, reason);
        Skip.IfNot(isThere, reason);
    }

    public async Task InitializeAsync()
    {
        var program = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        if (program is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Headless = true, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
