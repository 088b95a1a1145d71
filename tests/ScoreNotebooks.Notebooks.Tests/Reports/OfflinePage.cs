using Microsoft.Playwright;

namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>A report opened from its file with the network off, and everything that it complained about or asked for.</summary>
internal sealed class OfflinePage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private OfflinePage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings on the console, uncaught exceptions, and requests for anything but the file.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<OfflinePage> Open(IBrowser browser, string file, int width = 1200)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var address = new Uri(file).AbsoluteUri;
        var opened = new OfflinePage(context, await context.NewPageAsync());
        await context.SetOfflineAsync(true);
        await context.RouteAsync("**/*", route => IsOfThePage(route.Request.Url, address) ? route.ContinueAsync() : route.AbortAsync());
        opened.Listen(address);
        await opened.Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return opened;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Listen(string address)
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add($"console: {message.Text}");
        };
        Page.PageError += (_, error) => Complaints.Add($"page: {error}");
        Page.Request += (_, request) =>
        {
            if (!IsOfThePage(request.Url, address)) Complaints.Add($"request: {request.Url}");
        };
    }

    private static bool IsOfThePage(string url, string address) => url == address || url.StartsWith("data:", StringComparison.Ordinal);
}
