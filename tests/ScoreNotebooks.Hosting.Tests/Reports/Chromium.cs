using System.Diagnostics;

namespace ScoreNotebooks.Hosting.Tests;

/// <summary>The browser that reports are opened in, without a network.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Opens a page and gives its document after scripts have run, and what was said on the console.</summary>
    public static async Task<(string Document, IReadOnlyList<string> Console)> Open(string page, TemporaryFolder folder)
    {
        var browser = Find();
        Skip.If(browser is null && Environment.GetEnvironmentVariable("CI") != "true", "Chromium is not installed.");
        Assert.True(browser is not null, "Chromium is not installed.");
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={folder.File("profile")}",
            "--window-size=1200,4000", "--virtual-time-budget=10000", "--enable-logging=stderr", "--dump-dom", new Uri(page).AbsoluteUri,
        ];
        using var process = Process.Start(new ProcessStartInfo(browser, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (document, log) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (await document, [.. (await log).Split('\n').Where(line => line.Contains("CONSOLE", StringComparison.Ordinal))]);
    }

    private static string? Find() => Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
