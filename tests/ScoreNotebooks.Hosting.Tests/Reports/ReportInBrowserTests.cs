using AngleSharp.Html.Parser;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class ReportInBrowserTests
{
    [SkippableFact]
    public async Task A_report_opens_offline_without_a_word_on_the_console()
    {
        using var folder = new TemporaryFolder();
        var page = await Open(folder, new ReportOptions { PlotlyPath = null, OpensInChinese = true });
        Assert.Equal("zh-Hans", page.DocumentElement.GetAttribute("lang"));
        Assert.False(page.GetElementById("all-code")!.HasAttribute("hidden"));
    }

    [SkippableFact]
    public async Task Charts_become_interactive_where_plotly_was_built()
    {
        var options = new ReportOptions();
        var isBuilt = File.Exists(options.PlotlyPath);
        Skip.If(!isBuilt && Environment.GetEnvironmentVariable("CI") != "true", "The plotly bundle was not built.");
        Assert.True(isBuilt, "The plotly bundle was not built.");
        using var folder = new TemporaryFolder();
        var page = await Open(folder, options);
        Assert.Equal(Figures.Count(), page.QuerySelectorAll("figure.drawn .live .plot-container").Length);
        Assert.All(page.QuerySelectorAll("figure.chart"), figure => Assert.NotNull(figure.QuerySelector(".still img")));
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Open(TemporaryFolder folder, ReportOptions options)
    {
        var notebook = new ReportNotebook()
            .Text("# Three shops", "en")
            .Text("# 三家小店", "zh")
            .Code("x", [.. Figures.Select(figure => ReportNotebook.Chart("chart", $$"""{"data":[{{figure}}],"layout":{"title":{"text":"小店"} } }"""))])
            .Build();
        File.WriteAllBytes(folder.File("report.html"), HtmlReport.Of(notebook, options));
        var (document, console) = await Chromium.Open(folder.File("report.html"), folder);
        Assert.Empty(console);
        return new HtmlParser().ParseDocument(document);
    }

    // One figure of every kind that the library may draw.
    private static IEnumerable<string> Figures =>
    [
        """{"type":"scatter","x":[1,2],"y":[3,4]}""",
        """{"type":"bar","x":["A"],"y":[1]}""",
        """{"type":"heatmap","z":[[1,2],[3,4]]}""",
        """{"type":"violin","y":[1,2,3,4]}""",
        """{"type":"box","y":[1,2,3,4]}""",
        """{"type":"histogram","x":[1,2,2,3]}""",
        """{"type":"waterfall","x":["a","b"],"y":[1,-2]}""",
        """{"type":"scatterpolar","r":[1,2,3],"theta":["a","b","c"]}""",
        """{"type":"indicator","mode":"gauge+number","value":4.5}""",
        """{"type":"table","header":{"values":["a"]},"cells":{"values":[[1]]}}""",
    ];
}
