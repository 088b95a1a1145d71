using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>Debian's classic Notebook, serving a folder, and a browser to look at it.</summary>
public sealed class ClassicNotebook : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly InstalledKernel _kernel = new();
    private readonly int _port = FreePort();
    private Process? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens a notebook of given cells with our kernel, ready to run.</summary>
    internal async Task<IPage> Open(string name, params string[] cells)
    {
        await Start();
        await File.WriteAllTextAsync(Path.Combine(_kernel.Folder, name), Notebook(cells));
        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1200, Height = 1000 } });
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync($"http://127.0.0.1:{_port}/notebooks/{name}");
        await page.WaitForFunctionAsync("() => window.Jupyter?.notebook?.kernel?.is_connected() && Jupyter.notebook.kernel.info_reply.status === 'ok'");
        return page;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
        {
            _server.Kill(entireProcessTree: true);
            await _server.WaitForExitAsync();
            _server.Dispose();
        }

        _kernel.Dispose();
    }

    private async Task Start()
    {
        if (_server is not null) return;
        // Skips the test where the clients are not installed.
        _kernel.RunPython("-c", "import notebook");
        Copy(Repository.Path("data", "shops", "abc"), Path.Combine(_kernel.Folder, "abc"));
        var program = Needed.OnPath("chromium", "chromium-browser", "google-chrome");
        Needed.Require(program is not null, "Chromium is not installed.");
        var start = new ProcessStartInfo("/usr/bin/python3",
            ["-m", "notebook", "--no-browser", "--allow-root", "--ip=127.0.0.1", $"--port={_port}", "--NotebookApp.port_retries=0", "--NotebookApp.token=", "--NotebookApp.password=", $"--notebook-dir={_kernel.Folder}"])
        {
            RedirectStandardError = true,
            WorkingDirectory = _kernel.Folder,
        };
        foreach (var (variable, value) in _kernel.Environment) start.Environment[variable] = value;
        _server = Process.Start(start)!;
        _ = _server.StandardError.ReadToEndAsync();
        await UntilItAnswers();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Headless = true, Args = Arguments });
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    private async Task UntilItAnswers()
    {
        using var client = new HttpClient();
        for (var tries = 0; tries < 300; tries++)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{_port}/api"));
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // It has not begun to listen yet.
            }

            await Task.Delay(200);
        }

        Assert.Fail("The Notebook server did not answer.");
    }

    private static string Notebook(string[] cells)
    {
        var written = cells.Select(static (code, at) => $$"""{"cell_type":"code","execution_count":null,"id":"c{{at}}","metadata":{},"outputs":[],"source":{{System.Text.Json.JsonSerializer.Serialize(code)}}}""");
        return $$$"""{"cells":[{{{string.Join(',', written)}}}],"metadata":{"kernelspec":{"display_name":"C# (ScoreNotebooks)","language":"csharp","name":"score"}},"nbformat":4,"nbformat_minor":5}""";
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
