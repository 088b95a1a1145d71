using System.Diagnostics;
using System.Net;
using System.Text;

namespace ScoreNotebooks.Tests.Charts;

/// <summary>Holds every figure against the schema of the real plotly.js, in the browser that shows it.</summary>
public class PlotlyValidationTests
{
    [SkippableFact]
    public void Every_figure_is_valid_in_plotly_js()
    {
        var script = Script();
        Require(script is not null, "plotly.js is not installed; run npm ci in src/ScoreNotebooks.Hosting/Reports/Plotly.");
        Require(File.Exists("/usr/bin/chromium"), "Chromium is not installed.");
        var folder = Directory.CreateTempSubdirectory("plotly-validation");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            File.WriteAllText(page, Page(script!));
            var shown = Open(page, folder.FullName);
            Assert.Contains("<pre id=\"findings\">checked", shown);
            var findings = WebUtility.HtmlDecode(shown.Split("<pre id=\"findings\">")[1].Split("</pre>")[0]);
            Assert.Equal($"checked {Charts().Count() * 2}", findings);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Chart> Charts() => Sample.All(1).Concat(Sample.All(3)).Concat(Sample.All(12));

    private static string Page(string script)
    {
        var page = new StringBuilder($"<!doctype html><meta charset=utf-8><pre id=findings>nothing</pre><script src=\"{new Uri(script)}\"></script><script>\nconst figures = [\n");
        foreach (var language in new[] { Language.English, Language.Chinese })
            foreach (var chart in Charts()) page.Append($"{{ name: '{chart.GetType().Name}', figure: {chart.ToFigureJson(language)} }},\n");
        page.Append("""
            ];
            const findings = figures.flatMap(({ name, figure }) => {
              try { return (Plotly.validate(figure.data, figure.layout) || []).map(finding => name + ': ' + finding.msg); }
              catch (failure) { return [name + ': ' + failure.message]; }
            });
            document.getElementById('findings').textContent = ['checked ' + figures.length, ...findings].join('\n');
            </script>
            """);
        return page.ToString();
    }

    private static string Open(string page, string folder)
    {
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", $"--user-data-dir={Path.Combine(folder, "profile")}", "--virtual-time-budget=20000", "--dump-dom", new Uri(page).ToString(),
        ];
        using var browser = Process.Start(new ProcessStartInfo("/usr/bin/chromium", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        browser.ErrorDataReceived += (_, _) => { };
        browser.BeginErrorReadLine();
        var shown = browser.StandardOutput.ReadToEndAsync();
        if (!browser.WaitForExit(TimeSpan.FromSeconds(90)))
        {
            browser.Kill(entireProcessTree: true);
            Assert.Fail("Chromium did not finish within 90 seconds.");
        }

        return shown.Result;
    }

    private static string? Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "ScoreNotebooks.sln"))) continue;
            var script = Path.Combine(folder.FullName, "src/ScoreNotebooks.Hosting/Reports/Plotly/node_modules/plotly.js/dist/plotly.min.js");
            return File.Exists(script) ? script : null;
        }

        return null;
    }

    private static void Require(bool met, string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.True(met, reason);
        Skip.IfNot(met, reason);
    }
}
