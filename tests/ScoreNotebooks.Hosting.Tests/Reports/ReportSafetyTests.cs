using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class ReportSafetyTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("text <script src=x></script> text")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<details ontoggle=alert(1) open><summary>x</summary></details>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<iframe srcdoc='<script>alert(1)</script>'></iframe>")]
    [InlineData("<!-- --><script>alert(1)</script>")]
    [InlineData("<a href='javascript:alert(1)'>x</a>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](  JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[x](vbscript:x.ipynb)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:image/svg+xml,\"onerror=\"alert(1))")]
    [InlineData("![x](\"onerror=alert(1))")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("# <img src=x onerror=alert(1)>")]
    [InlineData("```<script>\nx\n```")]
    [InlineData("| <script> |\n|---|\n| <b onclick=x> |")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("</section></main><form action=x>")]
    public void Markdown_of_a_stranger_cannot_inject_anything(string markdown)
    {
        var page = Page(new ReportNotebook().Text(markdown).Build());
        Assert.Empty(page.QuerySelectorAll("main script, main style, main iframe, main svg, main form, main object"));
        foreach (var element in page.QuerySelectorAll("main *"))
        {
            Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("script:", element.GetAttribute("href") ?? "", StringComparison.OrdinalIgnoreCase);
            Assert.True(element.GetAttribute("src") is null || element.GetAttribute("src")!.StartsWith("data:image/", StringComparison.Ordinal));
            Assert.True(element.GetAttribute("href") is null || !element.GetAttribute("href")!.StartsWith("data:", StringComparison.Ordinal));
        }

        Assert.Single(page.QuerySelectorAll("main > section"));
    }

    [Fact]
    public void Plain_tags_for_answers_and_line_breaks_work()
    {
        var page = Page(new ReportNotebook().Text("a<br>b H<sub>2</sub>O\n\n<details>\n<summary>Answer</summary>\n\nIt is *4*.\n\n</details>").Build());
        Assert.Equal("Answer", page.QuerySelector("section details summary")!.TextContent);
        Assert.Equal("4", page.QuerySelector("section details em")!.TextContent);
        Assert.NotNull(page.QuerySelector("section br"));
        Assert.NotNull(page.QuerySelector("section sub"));
    }

    [Fact]
    public void A_shop_called_script_stays_text_in_every_output()
    {
        const string name = "</script><script>alert(1)</script>";
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("plotly.js"), "var Plotly = {};");
        var page = Page(new ReportNotebook()
            .Code("\"" + name + "\"",
                new StreamOutput("stdout", name),
                new DisplayOutput(MimeBundle.Of("text/plain", name)),
                new DisplayOutput(MimeBundle.Of("application/json", $"\"{name}\"")),
                ReportNotebook.Chart("x", $$"""{"data":[{"name":"{{name}}"}]}"""),
                new ErrorOutput("E", name, [name])).Build(), folder.File("plotly.js"));
        Assert.Equal(["application/json"], page.QuerySelectorAll("main script").Select(script => script.GetAttribute("type")));
        var figure = page.QuerySelector("main script")!.TextContent;
        Assert.Equal(name, System.Text.Json.JsonDocument.Parse(figure).RootElement.GetProperty("data")[0].GetProperty("name").GetString());
        Assert.Equal(2, page.QuerySelectorAll(".error .message, .failure span").Count(element => element.TextContent.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_policy_allows_exactly_the_scripts_of_the_page()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("plotly.js"), "var Plotly = { text: '</script><!--' };\r\n");
        var page = Page(new ReportNotebook().Code("x", ReportNotebook.Chart("x")).Build(), folder.File("plotly.js"));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src ", policy, StringComparison.Ordinal);
        var scripts = page.QuerySelectorAll("script").Where(script => script.GetAttribute("type") is null).ToList();
        Assert.Equal(2, scripts.Count);
        var hashes = scripts.Select(script => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent)))}'");
        Assert.Contains($"script-src {string.Join(' ', hashes)};", policy, StringComparison.Ordinal);
        Assert.StartsWith("var Plotly", scripts[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_comes_before_everything_that_it_governs()
    {
        var html = Encoding.UTF8.GetString(HtmlReport.Of(new ReportNotebook().Code("1").Build(), new ReportOptions()));
        Assert.True(html.IndexOf("Content-Security-Policy", StringComparison.Ordinal) < html.IndexOf("<style", StringComparison.Ordinal));
        Assert.True(html.IndexOf("Content-Security-Policy", StringComparison.Ordinal) < html.IndexOf("<script", StringComparison.Ordinal));
    }

    [Fact]
    public void Plotly_is_left_out_of_a_report_without_charts()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("plotly.js"), "var Plotly = {};");
        Assert.Single(Page(new ReportNotebook().Code("1").Build(), folder.File("plotly.js")).QuerySelectorAll("script"));
    }

    [Fact]
    public void Pictures_outside_the_notebooks_folder_are_not_taken()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("inside"));
        File.WriteAllBytes(folder.File("secret.png"), [1]);
        File.WriteAllBytes(folder.File("inside/own.png"), [2]);
        var notebook = new ReportNotebook().Text("![a](../secret.png) ![b](own.png) ![c](" + folder.File("secret.png") + ")").Build(folder.File("inside/n.ipynb"));
        Assert.Equal(["data:image/png;base64,Ag=="], Page(notebook).QuerySelectorAll("img").Select(image => image.GetAttribute("src")));
    }

    [Theory]
    [InlineData("../secret.png")]
    [InlineData("link.png")]
    [InlineData("all/etc/secret.png")]
    [InlineData("/etc/passwd")]
    [InlineData("../../../../../../etc/passwd.png")]
    [InlineData("%2e%2e/secret.png")]
    [InlineData("..%2Fsecret.png")]
    [InlineData("file:///etc/passwd.png")]
    [InlineData("//server/share/x.png")]
    [InlineData("https://tracker.example/pixel.png")]
    [InlineData("HTTPS://tracker.example/pixel.png")]
    [InlineData("ftp://tracker.example/pixel.png")]
    [InlineData(".hidden/own.png")]
    [InlineData("own.txt")]
    [InlineData("absent.png")]
    [InlineData("pipe.png")]
    [InlineData("folder.png")]
    [InlineData("a%00b.png")]
    public void A_picture_from_outside_the_workbook_is_neither_embedded_nor_fetched(string url)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("inside/.hidden"));
        Directory.CreateDirectory(folder.File("inside/folder.png"));
        foreach (var file in (string[])["secret.png", "inside/own.txt", "inside/.hidden/own.png"])
            File.WriteAllBytes(folder.File(file), [1]);
        File.CreateSymbolicLink(folder.File("inside/link.png"), "../secret.png");
        Directory.CreateSymbolicLink(folder.File("inside/all"), "/");
        if (!OperatingSystem.IsWindows())
            using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", [folder.File("inside/pipe.png")])) mkfifo.WaitForExit();
        var page = Page(new ReportNotebook().Text($"![a]({url})").Code("1", new DisplayOutput(MimeBundle.Of("text/markdown", $"![b]({url})"))).Build(folder.File("inside/n.ipynb")));
        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Contains("a", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_the_workbooks_data_is_taken_and_no_picture_without_end()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("notebooks"));
        Directory.CreateDirectory(folder.File("data"));
        File.WriteAllBytes(folder.File("data/own.png"), [2]);
        var path = folder.File("notebooks/n.ipynb");
        Assert.Equal("data:image/png;base64,Ag==", Page(new ReportNotebook().Text("![a](../data/own.png)").Build(path)).QuerySelector("main img")!.GetAttribute("src"));

        // 3 MB are 4 MB as base64, of which 15 fit into 64 MB with what stands around them.
        File.WriteAllBytes(folder.File("notebooks/large.png"), new byte[3 << 20]);
        var many = string.Concat(Enumerable.Repeat("![a](large.png) ", 100));
        Assert.Equal(15, Page(new ReportNotebook().Text(many).Build(path)).QuerySelectorAll("main img").Length);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd.ipynb")]
    [InlineData("//server/share/x.ipynb")]
    [InlineData("\\\\server\\x.ipynb")]
    [InlineData("smb://server/x.ipynb")]
    [InlineData("ms-msdt:x")]
    public void A_link_leads_to_the_web_to_a_place_here_or_to_another_report(string url)
    {
        var page = Page(new ReportNotebook().Text($"[a]({url}) [b](other.ipynb) [c](https://example.org)").Build());
        Assert.Equal(["other.html", "https://example.org"], page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    private static IHtmlDocument Page(NotebookDocument notebook, string? plotly = null) =>
        new HtmlParser().ParseDocument(new MemoryStream(HtmlReport.Of(notebook, new ReportOptions { PlotlyPath = plotly })));
}
