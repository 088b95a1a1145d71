using System.Globalization;
using AngleSharp.Html.Parser;
using FsCheck.Xunit;

namespace ScoreNotebooks.Tests.Display;

public class ResultTableTests
{
    [Fact]
    public void Html_is_one_table_with_scoped_headers_and_no_active_content()
    {
        var html = new HtmlParser().ParseDocument(Table().ToHtml(Language.English));
        var table = Assert.Single(html.QuerySelectorAll("table"));
        Assert.Equal(["Shop", "Total", "Return rate"], table.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["A", "B", "<script>alert(1)</script>"], table.QuerySelectorAll("tbody th[scope=row]").Select(cell => cell.TextContent));
        Assert.Empty(html.QuerySelectorAll("script, style, link"));
        Assert.All(html.All.SelectMany(element => element.Attributes), attribute => Assert.Contains(attribute.Name, new[] { "style", "scope", "lang", "role", "aria-label", "title", "colspan" }));
    }

    [Fact]
    public void Numbers_stand_as_text_beside_their_bars_and_marks_have_words()
    {
        var cells = new HtmlParser().ParseDocument(Table().ToHtml(Language.Chinese)).QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").ToList()).ToList();
        Assert.Contains("90.5", cells[0][0].TextContent);
        Assert.Contains("[85.0, 95.0]", cells[0][0].TextContent);
        // 90.5 of 0 to 100 fills 90.5% of the cell.
        Assert.Contains("90.5%", cells[0][0].GetAttribute("style"));
        Assert.Equal("最好", cells[0][0].QuerySelector("[role=img]")!.GetAttribute("aria-label"));
        Assert.Equal("最差", cells[1][0].QuerySelector("[role=img]")!.GetAttribute("aria-label"));
        Assert.Equal("–", cells[2][0].TextContent);
        // The lowest return rate is best.
        Assert.Contains("▲", cells[1][1].TextContent);
        Assert.Contains("1.0%", cells[1][1].TextContent);
        Assert.Equal("无法计算", cells[2][1].TextContent);
    }

    [Fact]
    public void A_column_of_equal_numbers_has_neither_best_nor_worst() =>
        Assert.DoesNotContain("▲", new ResultTable(Text("T"), [new NumberColumn(Text("x"), new double[] { 5, 5, double.NaN }) { Best = BestMark.Highest }]).ToHtml());

    [Fact]
    public void Of_many_rows_the_first_are_shown_and_the_others_counted()
    {
        var table = new ResultTable(Text("T"), [new TextColumn(Text("Shop"), [.. Enumerable.Range(0, 300).Select(i => $"S{i}")])]);
        Assert.Equal(50, new HtmlParser().ParseDocument(table.ToHtml()).QuerySelectorAll("tbody tr").Length);
        Assert.Contains("The first 50 of 300 rows; 250 are not shown here", table.ToHtml(Language.English));
        Assert.Contains("共 300 行", table.ToText(Language.Chinese));
        Assert.Equal(301, table.ToCsv().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(300, new HtmlParser().ParseDocument((table with { ShownRows = 1000 }).ToHtml()).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void Text_aligns_counting_Chinese_as_two_cells()
    {
        var table = new ResultTable(new("Scores", "评分"), [new TextColumn(new("Shop", "店铺"), ["小店甲", "AB"]), new NumberColumn(new("Total", "总分"), new double[] { 1, 100 }) { Format = NumberFormat.Count }]);
        Assert.Equal("评分\n店铺    总分\n------  ----\n小店甲     1\nAB       100", table.ToText(Language.Chinese));
    }

    [Property]
    public void Csv_gives_every_double_back_bit_for_bit(double[] values)
    {
        double[] known = [.. values.Where(double.IsFinite), 0.1 + 0.2, -0.0, double.Epsilon, 1e300];
        var csv = new ResultTable(Text("T"), [new NumberColumn(Text("x"), known)]).ToCsv();
        var read = csv.Split("\r\n")[1..^1].Select(line => double.Parse(line, CultureInfo.InvariantCulture));
        Assert.Equal(known.Select(BitConverter.DoubleToInt64Bits), read.Select(BitConverter.DoubleToInt64Bits));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    public void Csv_quotes_what_rfc_4180_asks_for_and_defuses_formulas(string text, string field)
    {
        var csv = new ResultTable(Text("T"), [new TextColumn(Text("x"), [text]), new NumberColumn(Text("y"), new double[] { -1 })]).ToCsv();
        Assert.Equal($"x,y\r\n{field},-1\r\n", csv);
    }

    [Fact]
    public void Missing_numbers_are_empty_in_csv_and_intervals_are_columns()
    {
        var lines = Table().ToCsv(Language.English).Split("\r\n");
        Assert.Equal("Shop,total,total low,total high,Return rate", lines[0]);
        Assert.Equal("A,90.5,85,95,0.031", lines[1]);
        Assert.Equal("<script>alert(1)</script>,,,,", lines[3]);
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused()
    {
        var reason = Assert.Throws<WorkbookException>(() => new ResultTable(Text("T"), [new TextColumn(Text("a"), ["1", "2"]), new NumberColumn(Text("b"), new double[] { 1 })]));
        Assert.Contains("Column \"b\" gives 1 rows where the table has 2", reason.Text.English);
    }

    [Theory]
    [InlineData(0.0312, "3.1%")]
    [InlineData(-0.00001, "0.0%")]
    [InlineData(double.NaN, "–")]
    public void Shares_are_written_as_percent(double share, string text) => Assert.Equal(text, NumberFormat.Percent().Write(share, Language.Chinese));

    [Fact]
    public void Differences_carry_their_sign_and_counts_their_thousands()
    {
        Assert.Equal(["+1.50", "-1.50", "0.00"], new[] { 1.5, -1.5, 0 }.Select(value => NumberFormat.Signed().Write(value, Language.English)));
        Assert.Equal("1,234,567", NumberFormat.Count.Write(1234567, Language.Chinese));
        Assert.Equal(["36.0 h", "36.0 小时"], new[] { Language.English, Language.Chinese }.Select(language => NumberFormat.Hours().Write(36, language)));
    }

    [Fact]
    public void A_view_shows_its_blocks_in_order_in_html_and_text()
    {
        var view = new ResultView([ResultBlock.Heading(new("Comparison", "对比")), new BilingualText("A & B", "甲与乙"), Table(), ResultBlock.List([Text("one"), Text("two")]), Charts.Sample.Single(3)]);
        var html = new HtmlParser().ParseDocument(view.ToHtml(Language.English)).Body!;
        Assert.Equal(["H4", "P", "TABLE", "UL", "IMG"], html.FirstElementChild!.Children.Select(child => child.TagName));
        Assert.Contains("A &amp; B", view.ToHtml(Language.English));
        Assert.StartsWith("对比\n====\n\n甲与乙\n\n", view.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    internal static ResultTable Table() => new(
        new("Scores", "评分"),
        [
            new TextColumn(new("Shop", "店铺"), ["A", "B", "<script>alert(1)</script>"]),
            new NumberColumn(new("Total", "总分"), new[] { 90.5, 60, double.NaN })
            {
                Name = "total", Format = NumberFormat.Points(), Bar = BarRange.Points, Best = BestMark.Highest,
                Low = new[] { 85, 55, double.NaN }, High = new[] { 95, 65, double.NaN },
            },
            new NumberColumn(new("Return rate", "退货率"), new[] { 0.031, 0.01, double.NaN })
            {
                Format = NumberFormat.Percent(), Best = BestMark.Lowest, WordsWhereMissing = [null, null, new("cannot be computed", "无法计算")],
            },
        ])
    { Notes = [new("Illustrative.", "示例。")] };

    private static BilingualText Text(string text) => BilingualText.Same(text);
}
