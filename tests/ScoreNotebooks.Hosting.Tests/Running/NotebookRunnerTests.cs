using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TestLibrary;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class NotebookRunnerTests : IDisposable
{
    private static readonly NotebookRunner Runner = new(
        new NotebookOptions { Libraries = [typeof(Shops).Assembly], Culture = () => CultureInfo.GetCultureInfo("en") },
        new ReportOptions { PlotlyPath = null });

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_notebook_gets_an_executed_copy_and_a_report_and_one_page_links_them()
    {
        Write("books/a b.ipynb", new ReportNotebook().Text("# A").Code("1 + 1"));
        Write("books/deep/小店.ipynb", new ReportNotebook().Code("nothing"));
        File.WriteAllText(_folder.File("books/x.ipynb"), "no notebook");
        var result = Runner.Run([_folder.File("books")], _folder.File("out"));
        Assert.Equal([NotebookStatus.Succeeded, NotebookStatus.Failed, NotebookStatus.Unreadable], result.Notebooks.Select(notebook => notebook.Status));
        Assert.Equal(
            ["a b.html", "a b.ipynb", "deep/小店.html", "deep/小店.ipynb", "index.html"],
            Directory.EnumerateFiles(_folder.File("out"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder.File("out"), path)).Order(StringComparer.Ordinal));
        var index = new HtmlParser().ParseDocument(File.ReadAllText(result.IndexPath));
        var links = index.QuerySelectorAll("td a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!));
        Assert.Equal(["a b.html", "deep/小店.html"], links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(_folder.File("out"), link))));
        Assert.Contains("Cell [1] failed", index.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Cannot be read", index.Body.TextContent, StringComparison.Ordinal);
        Assert.False(result.Succeeded);
    }

    [Fact]
    public void The_index_names_notebooks_by_their_title_in_its_language_with_the_file_beside_it()
    {
        Write("books/one.ipynb", new ReportNotebook().Text("# Shops & scores", "en").Text("# 店铺与评分", "zh"));
        Write("books/two.ipynb", new ReportNotebook().Text("## Only a section"));
        var chinese = new NotebookRunner(new NotebookOptions { Libraries = [] }, new ReportOptions { PlotlyPath = null, Language = ReportLanguage.Chinese });
        var index = new HtmlParser().ParseDocument(File.ReadAllText(chinese.Run([_folder.File("books")], _folder.File("out")).IndexPath));
        Assert.Equal(["店铺与评分", "two"], index.QuerySelectorAll("td a").Select(link => link.TextContent));
        Assert.Equal("one", index.QuerySelector("td small")!.TextContent);
        var both = new HtmlParser().ParseDocument(File.ReadAllText(Runner.Run([_folder.File("books")], _folder.File("both")).IndexPath));
        Assert.Equal("Shops & scores", both.QuerySelector("td a .only-en")!.TextContent);
    }

    [Fact]
    public void The_report_of_a_failed_notebook_shows_where()
    {
        Write("a.ipynb", new ReportNotebook().Code("1").Code("using TestLibrary;\nShops.Score(\"<script>\")").Code("3"));
        var result = Assert.Single(Runner.Run([_folder.File("a.ipynb")], _folder.File("out")).Notebooks);
        Assert.Equal(2, result.FailedCell!.CellNumber);
        var report = new HtmlParser().ParseDocument(File.ReadAllText(result.ReportPath!));
        Assert.Contains("There is no shop <script>.", report.QuerySelector("aside.failure")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#cell-2", ((IHtmlAnchorElement)report.QuerySelector("aside.failure a")!).Hash);
    }

    [Fact]
    public void Running_again_writes_the_same_bytes_and_verifies_without_a_difference()
    {
        Write("a.ipynb", new ReportNotebook().Text("# A").Code("using TestLibrary;\nShops.Chart(\"gap\")").Code("Shops.Score(\"小店A\")"));
        var first = Assert.Single(Runner.Run([_folder.File("a.ipynb")], _folder.File("one")).Notebooks);
        var second = Assert.Single(Runner.Run([first.ExecutedPath!], _folder.File("two")).Notebooks);
        Assert.Equal(File.ReadAllBytes(first.ExecutedPath!), File.ReadAllBytes(second.ExecutedPath!));
        Assert.Equal(File.ReadAllBytes(first.ReportPath!), File.ReadAllBytes(second.ReportPath!));
        Assert.Empty(NotebookVerification.Compare(NotebookDocument.Read(first.ExecutedPath!), NotebookDocument.Read(second.ExecutedPath!)));
    }

    [Fact]
    public void Figures_are_stored_as_json_and_texts_as_lines()
    {
        Write("a.ipynb", new ReportNotebook().Code("using TestLibrary;\nShops.Chart(\"gap\")"));
        var result = Assert.Single(Runner.Run([_folder.File("a.ipynb")], _folder.File("out")).Notebooks);
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(result.ExecutedPath!, Encoding.UTF8));
        var data = json.RootElement.GetProperty("cells")[0].GetProperty("outputs")[0].GetProperty("data");
        Assert.Equal("gap", data.GetProperty(MimeBundle.PlotlyMimeType).GetProperty("layout").GetProperty("title").GetProperty("text").GetString());
        Assert.Equal("gap", data.GetProperty("text/plain")[0].GetString());
    }

    [Fact]
    public void Each_notebook_starts_without_the_variables_of_the_one_before()
    {
        Write("a.ipynb", new ReportNotebook().Code("var x = 1;"));
        Write("b.ipynb", new ReportNotebook().Code("x"));
        var result = Runner.Run([_folder.File("a.ipynb"), _folder.File("b.ipynb")], _folder.File("out"));
        Assert.Equal([NotebookStatus.Succeeded, NotebookStatus.Failed], result.Notebooks.Select(notebook => notebook.Status));
    }

    [Fact]
    public void An_interrupted_run_says_so_and_leaves_the_rest()
    {
        Write("a.ipynb", new ReportNotebook().Code("1"));
        Write("b.ipynb", new ReportNotebook().Code("1"));
        using var interruption = new CancellationTokenSource();
        var result = Runner.Run([_folder.Path], _folder.File("out"), step => interruption.Cancel(), interruption.Token);
        Assert.All(result.Notebooks, notebook => Assert.Equal(NotebookStatus.Cancelled, notebook.Status));
        Assert.Contains("Interrupted", File.ReadAllText(result.IndexPath), StringComparison.Ordinal);
    }

    private void Write(string name, ReportNotebook notebook)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(name))!);
        notebook.Build().Write(_folder.File(name));
    }
}
