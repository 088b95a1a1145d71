using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class HtmlReportTests
{
    private static readonly ReportOptions Still = new() { PlotlyPath = null };

    private static NotebookDocument Bilingual => new ReportNotebook()
        .Text("# Three shops\n\nFirst words.", "en")
        .Text("# 三家小店\n\n开头。", "zh")
        .Text("## Scores", "en")
        .Text("## 分数", "zh")
        .Code("scores", new ResultOutput(MimeBundle.Of("text/html", "<table><tr><td>小店A</td></tr></table>"), 1))
        .Code("chart", ReportNotebook.Chart("a chart"))
        .Text("### Details", "en")
        .Build();

    [Fact]
    public void The_contents_list_links_every_heading_below_the_title()
    {
        var page = Report(Bilingual);
        var links = page.QuerySelectorAll("nav.contents a").Cast<IHtmlAnchorElement>().ToList();
        Assert.Equal(["Scores", "分数", "Details"], links.Select(link => link.TextContent));
        foreach (var link in links)
            Assert.Equal(link.TextContent, page.GetElementById(Uri.UnescapeDataString(link.Hash[1..]))?.TextContent);
    }

    [Fact]
    public void Headings_of_the_same_words_have_different_ids()
    {
        var page = Report(new ReportNotebook().Text("# T\n## Same\n## Same\n## 同名\n## 同名").Build());
        var ids = page.QuerySelectorAll("h2").Select(heading => heading.Id).ToList();
        Assert.Equal(["same", "same-1", "同名", "同名-1"], ids);
    }

    [Fact]
    public void A_report_in_both_languages_has_both_and_a_switch()
    {
        var page = Report(Bilingual);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Three shops", page.Title);
        Assert.Equal(["English", "中文"], page.QuerySelectorAll("header label").Select(label => label.TextContent));
        Assert.Equal("en", page.QuerySelector("input[name=language][checked]")!.GetAttribute("value"));
        Assert.Equal("zh-Hans", page.QuerySelector("section.only-zh")!.GetAttribute("lang"));
    }

    [Fact]
    public void A_report_in_both_languages_can_open_in_chinese()
    {
        var page = Report(Bilingual, Still with { OpensInChinese = true });
        Assert.Equal("zh-Hans", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("三家小店", page.Title);
        Assert.Equal("zh-Hans", page.QuerySelector("input[name=language][checked]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(ReportLanguage.English, "en", "Three shops", "开头")]
    [InlineData(ReportLanguage.Chinese, "zh-Hans", "三家小店", "First words")]
    public void A_report_in_one_language_leaves_the_other_out(ReportLanguage language, string code, string title, string absent)
    {
        var page = Report(Bilingual, Still with { Language = language });
        Assert.Equal(code, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(title, page.Title);
        Assert.DoesNotContain(absent, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("input, header label"));
        Assert.NotEmpty(page.QuerySelectorAll("table"));
    }

    [Fact]
    public void A_notebook_without_tagged_cells_has_no_language_switch() =>
        Assert.Empty(Report(new ReportNotebook().Text("# One").Build()).QuerySelectorAll("header label"));

    [Fact]
    public void Code_is_folded_and_outputs_are_not()
    {
        var page = Report(Bilingual);
        var source = page.QuerySelectorAll("details.source").First();
        Assert.False(source.HasAttribute("open"));
        Assert.Equal("scores", source.QuerySelector("pre")!.TextContent);
        Assert.Null(page.QuerySelector("table")!.Closest("details"));
    }

    [Fact]
    public void A_chart_is_a_picture_where_there_is_no_plotly()
    {
        var page = Report(Bilingual);
        var picture = page.QuerySelector("figure.chart img")!;
        Assert.StartsWith("data:image/svg+xml;base64,", picture.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("script"));
    }

    [Fact]
    public void A_failed_cell_is_shown_in_its_place_and_at_the_top()
    {
        var error = new ErrorOutput("WorkbookException", "There is no shop <D>.", ["In line 1, column 1:", "    x", "    ^"]);
        var page = Report(new ReportNotebook().Text("# T").Code("1").Code("x", new StreamOutput("stdout", "before\n"), error).Build());
        var banner = page.QuerySelector("aside.failure")!;
        Assert.Contains("There is no shop <D>.", banner.TextContent, StringComparison.Ordinal);
        var cell = page.QuerySelector(((IHtmlAnchorElement)banner.QuerySelector("a")!).Hash)!;
        Assert.Contains("There is no shop <D>.", cell.QuerySelector(".error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("    ^", cell.QuerySelector(".error pre")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("before", cell.QuerySelector("pre.stream")!.TextContent);
        Assert.True(cell.QuerySelector("details")!.HasAttribute("open"));
    }

    [Fact]
    public void The_same_notebook_gives_the_same_bytes()
    {
        Assert.Equal(HtmlReport.Of(Bilingual, Still), HtmlReport.Of(Bilingual, Still));
        Assert.DoesNotContain((byte)'\r', HtmlReport.Of(Bilingual, Still));
    }

    [Fact]
    public void Nothing_is_fetched_from_outside()
    {
        var notebook = new ReportNotebook()
            .Text("# T\n\n![far](https://example.com/a.png) ![near](missing.png) [site](https://example.com) [other](02-x.ipynb) [file](../data/x.csv)")
            .Code("x", ReportNotebook.Chart("chart")).Build();
        var html = Encoding.UTF8.GetString(HtmlReport.Of(notebook, Still));
        var page = new HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("link, iframe, object, embed, base, form, script[src]"));
        Assert.All(page.QuerySelectorAll("[src]"), element => Assert.StartsWith("data:image/", element.GetAttribute("src"), StringComparison.Ordinal));
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("[href]"), element => Assert.Equal("A", element.TagName));
        var links = page.QuerySelectorAll("section a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["https://example.com", "02-x.html"], links);
        Assert.Contains("near", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_that_come_with_a_cell_become_part_of_the_page()
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath("attachment-and-byte-order-mark.ipynb"));
        Assert.StartsWith("data:image/png;base64,iVBOR", Report(notebook).QuerySelector("img")!.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", "<b>x</b>", "pre")]
    [InlineData("text/markdown", "*x*", "em")]
    [InlineData("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "img[src^='data:image/svg+xml;base64,']")]
    [InlineData("image/png", "iVBORw0K\nGgo=", "img[src='data:image/png;base64,iVBORw0KGgo=']")]
    [InlineData("application/json", "{\"a\":1}", "pre")]
    public void Every_form_of_an_output_is_shown(string mime, string text, string selector) =>
        Assert.NotNull(Report(new ReportNotebook().Code("x", new DisplayOutput(MimeBundle.Of(mime, text))).Build()).QuerySelector("section " + selector + ":not(details *)"));

    private static IHtmlDocument Report(NotebookDocument notebook, ReportOptions? options = null) =>
        new HtmlParser().ParseDocument(new MemoryStream(HtmlReport.Of(notebook, options ?? Still)));
}
