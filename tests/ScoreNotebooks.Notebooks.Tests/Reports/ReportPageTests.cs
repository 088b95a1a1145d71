using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>The reports of the notebooks in a real browser.</summary>
public sealed partial class ReportPageTests(BrowserFixture fixture, ExecutedNotebooks executed) : IClassFixture<BrowserFixture>, IClassFixture<ExecutedNotebooks>
{
    private static readonly string Bundle = Path.Combine(AppContext.BaseDirectory, "plotly.min.js");

    private static readonly LocatorFilterOptions Visible = new() { Visible = true };

    public static TheoryData<string, Language, bool> Reports
    {
        get
        {
            var reports = new TheoryData<string, Language, bool>();
            foreach (var name in Repository.Notebooks)
                foreach (var language in new[] { Language.English, Language.Chinese })
                    foreach (var isLive in new[] { false, true })
                        reports.Add(name, language, isLive);
            return reports;
        }
    }

    public static TheoryData<string, Language> InBothLanguages
    {
        get
        {
            var reports = new TheoryData<string, Language>();
            foreach (var name in Repository.Notebooks)
                foreach (var language in new[] { Language.English, Language.Chinese })
                    reports.Add(name, language);
            return reports;
        }
    }

    public static TheoryData<string> Notebooks => [.. Repository.Notebooks];

    [SkippableTheory]
    [MemberData(nameof(Reports))]
    public async Task The_report_opens_offline(string name, Language language, bool isLive)
    {
        await using var report = await Open(name, language, isLive, Only(language));
        var (seen, unseen) = await PageLayout.Charts(report.Page, isLive);
        Assert.Equal(FiguresOf(name, language), seen);
        Assert.Empty(unseen);
        Assert.Empty(await PageLayout.Overflows(report.Page));
        Assert.Equal(language == Language.Chinese ? "zh-Hans" : "en", await report.Page.GetAttributeAsync("html", "lang"));
        Assert.Empty(report.Complaints);
    }

    [SkippableTheory]
    [MemberData(nameof(Reports))]
    public async Task On_a_phone_nothing_is_wider_than_the_page(string name, Language language, bool isLive)
    {
        await using var report = await Open(name, language, isLive, Only(language), width: 390);
        var (_, unseen) = await PageLayout.Charts(report.Page, isLive);
        Assert.Empty(unseen);
        Assert.Empty(await PageLayout.Overflows(report.Page));
    }

    [SkippableTheory]
    [MemberData(nameof(Notebooks))]
    public async Task The_language_switch_shows_one_language_at_a_time(string name)
    {
        await using var report = await Open(name, Language.English, isLive: false, new ReportOptions { Language = ReportLanguage.Both });
        await HoldsOnly("en", "zh", report.Page);
        await report.Page.ClickAsync("label[for=show-zh]");
        await HoldsOnly("zh", "en", report.Page);
        await report.Page.ClickAsync("label[for=show-en]");
        await HoldsOnly("en", "zh", report.Page);
        Assert.Empty(report.Complaints);
    }

    [SkippableTheory]
    [MemberData(nameof(InBothLanguages))]
    public async Task The_report_prints_with_its_charts_as_pictures(string name, Language language)
    {
        await using var report = await Open(name, language, isLive: true, Only(language));
        await PageLayout.Charts(report.Page, live: true);
        var pdf = await report.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        var text = Encoding.Latin1.GetString(pdf);
        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        Assert.InRange(PdfPage().Count(text), 2, 40);
        // A page of A4 is 595 × 842 points.
        Assert.Matches(@"/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]", text);
        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(FiguresOf(name, language), await report.Page.Locator(".still img").Filter(Visible).CountAsync());
        Assert.Equal(0, await report.Page.Locator(".live").Filter(Visible).CountAsync());
    }

    [SkippableFact]
    public async Task A_page_with_faults_is_seen()
    {
        var file = Path.Combine(executed.Folder, "faulty.html");
        await File.WriteAllTextAsync(file,
            """<body><main><p style="width:3000px">wide</p><div style="overflow-x:auto"><p style="width:3000px">scrolls</p></div><img src="https://example.org/x.png"><script>nothing()</script></main>""");
        await using var report = await OfflinePage.Open(fixture.Browser, file);
        Assert.Contains(report.Complaints, complaint => complaint.StartsWith("request: https://example.org", StringComparison.Ordinal));
        Assert.Contains(report.Complaints, complaint => complaint.StartsWith("page: ", StringComparison.Ordinal));
        var overflows = await PageLayout.Overflows(report.Page);
        Assert.Contains(overflows, finding => finding.Contains("\"wide\"", StringComparison.Ordinal));
        Assert.DoesNotContain(overflows, finding => finding.Contains("\"scrolls\"", StringComparison.Ordinal));
    }

    private static async Task HoldsOnly(string shown, string hidden, IPage page)
    {
        Assert.StartsWith(shown, await page.GetAttributeAsync("html", "lang"), StringComparison.Ordinal);
        var texts = page.Locator($"section.only-{shown}");
        Assert.NotEqual(0, await texts.CountAsync());
        Assert.Equal(await texts.CountAsync(), await texts.Filter(Visible).CountAsync());
        Assert.Equal(0, await page.Locator($".only-{hidden}").Filter(Visible).CountAsync());
    }

    private async Task<OfflinePage> Open(string name, Language language, bool isLive, ReportOptions options, int width = 1200)
    {
        var browser = fixture.Browser;
        if (isLive) BrowserFixture.Require(File.Exists(Bundle), "The plotly bundle was not built.");
        var page = HtmlReport.Of(executed.In(language, name), options with { PlotlyPath = isLive ? Bundle : null });
        var file = Path.Combine(executed.Folder, $"{Path.GetFileNameWithoutExtension(name)}-{language}-{options.Language}-{(isLive ? "live" : "still")}.html");
        await File.WriteAllBytesAsync(file, page);
        return await OfflinePage.Open(browser, file, width);
    }

    private static ReportOptions Only(Language language) =>
        new() { Language = language == Language.Chinese ? ReportLanguage.Chinese : ReportLanguage.English };

    private int FiguresOf(string name, Language language) =>
        executed.In(language, name).Cells.SelectMany(cell => cell.Outputs).OfType<ResultOutput>().Count(output => output.Data[MimeBundle.PlotlyMimeType] is not null);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
