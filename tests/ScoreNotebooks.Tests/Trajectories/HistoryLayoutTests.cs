using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Trajectories;

/// <summary>The same amounts, however the files are laid out.</summary>
public class HistoryLayoutTests
{
    private static readonly DateOnly First = new(2026, 2, 27);

    [Property(MaxTest = 25)]
    public Property A_long_file_a_wide_a_tidy_one_per_shop_and_one_per_day_read_alike() => Prop.ForAll(
        Arb.From(Gen.Choose(0, int.MaxValue - 1)),
        seed =>
        {
            var made = new MadeHistory(new Random(seed));
            Same(made.History, Read(made.Long()));
            Same(made.History, Read(made.Wide()));
            Same(made.History, Read(made.Tidy()));
            Same(made.History, Read(made.PerShop()));
            Same(made.History, Read(made.PerDay()));
            Same(made.History, Read(made.PerMeasure()));
        });

    [Fact]
    public void A_name_that_gives_the_shop_the_day_or_the_measure_is_told()
    {
        var history = Read(("小店A-2026-05-01.csv", "订单\n5\n,\n"), ("小店B_20260502.csv", "订单\n7\n"));
        Assert.Equal(["小店A", "小店B"], history.Shops);
        Assert.Equal(5, history["小店A", new DateOnly(2026, 5, 1), "订单"]);
        Assert.Equal(7, history["小店B", new DateOnly(2026, 5, 2), "订单"]);
        Assert.Equal(4, history.Problems.Count(problem => problem.What.English.Contains("after its name", StringComparison.Ordinal)));
        Assert.Contains(history.Problems, problem => problem.What.Chinese.Contains("已按文件名全部计为“小店A”", StringComparison.Ordinal));
        Assert.Contains(history.Problems, problem => problem.What.Chinese.Contains("已按文件名全部计为“2026-05-01”", StringComparison.Ordinal));
    }

    [Fact]
    public void Units_encodings_and_number_formats_are_those_of_tables()
    {
        using var files = new TemporaryFiles();
        files.Write("a.csv", "店铺；".Replace('；', ';') + "日期;时长合计;时长次数;订单\n小店Ａ;2026年5月1日;1,5天;2;1.000\n小店A;2026/5/2;12小时;3;1,5\n",
            System.Text.CodePagesEncodingProvider.Instance.GetEncoding("GB18030"));
        var history = ShopHistory.Read(files.Folder);
        Assert.Equal(["小店A"], history.Shops);
        Assert.Equal([36, 12], history["时长合计"].Amounts.ToArray());
        Assert.Equal([1000, 1.5], history["订单"].Amounts.ToArray());
        Assert.Equal(48.0 / 5, history.Window(history.LastDay, days: 2)["小店A", "时长"]);
    }

    [Fact]
    public void Sheets_of_a_workbook_are_read_with_their_dates()
    {
        // 46143 is the serial number of 2026-05-01, once shown as a date, once bare.
        var workbook = new TestWorkbook();
        workbook.Sheet("小店A", "visible",
            [TestWorkbook.Text("日期"), TestWorkbook.Text("订单")],
            [workbook.Number("46143", "yyyy-mm-dd"), workbook.Number("5")],
            [workbook.Number("46144"), workbook.Number("6")]);
        workbook.Sheet("小店B", "visible",
            [TestWorkbook.Text("指标"), workbook.Number("46143", "m/d/yyyy"), workbook.Number("46144", "yyyy/m/d")],
            [TestWorkbook.Text("订单"), workbook.Number("7"), workbook.Number("8")]);
        workbook.Sheet("说明", "visible", [TestWorkbook.Text("本表由系统导出")]);
        using var files = new TemporaryFiles();
        var history = ShopHistory.Read(files.Write("history.xlsx", workbook.ToBytes()));
        Assert.Equal(["小店A", "小店B"], history.Shops);
        Assert.Equal(new DateOnly(2026, 5, 1), history.FirstDay);
        Assert.Equal([5, 6, 7, 8], history["订单"].Amounts.ToArray());
        Assert.Contains(history.Problems, problem => problem.File.EndsWith("[说明]", StringComparison.Ordinal));
    }

    [Fact]
    public void The_caller_may_name_the_columns()
    {
        var history = Read(
            [("a.csv", "门店,stat,支付单,复购人数,购买人数\n甲,2026-05-01,5,1,4\n")],
            columns: new() { ["支付单"] = "订单处理数量" }, shopColumn: "门店", dateColumn: "stat", means: new() { ["二次购买率"] = ("复购人数", "购买人数") });
        Assert.Equal(5, history["甲", history.FirstDay, "订单处理数量"]);
        Assert.Equal(0.25, history.Window(history.FirstDay, days: 1)["甲", "二次购买率"]);
    }

    [Fact]
    public void Measures_of_rows_are_mapped_as_headers_are() =>
        Assert.Equal([5], Read([("a.csv", "店铺,指标,2026-05-01\n甲,支付单(单),5\n")], columns: new() { ["支付单"] = "订单处理数量" })["订单处理数量"].Amounts.ToArray());

    private static ShopHistory Read(params (string Name, string Text)[] contents) => Read(contents, null);

    private static ShopHistory Read(
        (string Name, string Text)[] contents, Dictionary<string, string>? columns, string? shopColumn = null, string? dateColumn = null,
        Dictionary<string, (string, string)>? means = null)
    {
        using var files = new TemporaryFiles();
        foreach (var (name, text) in contents) files.Write(name, text);
        return ShopHistory.Read(files.Folder, columns, shopColumn, dateColumn, means);
    }

    private static void Same(ShopHistory expected, ShopHistory actual)
    {
        Assert.Equal(expected.Shops.Order(StringComparer.Ordinal), actual.Shops.Order(StringComparer.Ordinal));
        Assert.Equal(expected.Days, actual.Days);
        Assert.Equal(expected.Columns.Select(column => column.Name).Order(StringComparer.Ordinal), actual.Columns.Select(column => column.Name).Order(StringComparer.Ordinal));
        foreach (var column in expected.Columns)
        {
            Assert.Equal(column.Unit, actual[column.Name].Unit);
            foreach (var shop in expected.Shops) Assert.Equal(expected.Amounts(shop, column.Name).ToArray(), actual.Amounts(shop, column.Name).ToArray());
        }
    }

    /// <summary>A few shops and days over the end of a February, and their files in every layout, rows shuffled.</summary>
    private sealed class MadeHistory(Random random)
    {
        private static readonly string[] Names = ["订单", "时长合计(小时)", "时长次数"];

        private readonly string[] _shops = [.. Enumerable.Range(1, random.Next(1, 4)).Select(shop => $"店{shop}")];
        private readonly int _days = random.Next(2, 9);
        private readonly Dictionary<(int Shop, int Day, int Column), double> _amounts = [];

        internal ShopHistory History => new(_shops, First, [.. Names.Select(Column)]);

        internal (string, string)[] Long() => [("all.csv", Text("店铺,日期," + string.Join(',', Names), Rows((shop, day) => $"{_shops[shop]},{Written(day)},{Cells(shop, day)}")))];

        internal (string, string)[] PerShop() =>
            [.. _shops.Select((name, shop) => ($"{name}.csv", Text("统计日期," + string.Join(',', Names), Rows((other, day) => other == shop ? $"{Written(day)},{Cells(shop, day)}" : null))))];

        internal (string, string)[] PerDay() =>
            [.. Enumerable.Range(0, _days).Select(day => ($"{Iso(day)}.csv", Text("shop," + string.Join(',', Names), Rows((shop, other) => other == day ? $"{_shops[shop]},{Cells(shop, day)}" : null))))];

        internal (string, string)[] Wide() => [("wide.csv", Text("店铺,指标," + DayHeaders(), [.. from shop in Order(_shops.Length) from column in Order(Names.Length) select $"{_shops[shop]},{Names[column]},{Across(shop, column)}"]))];

        internal (string, string)[] PerMeasure() =>
            [.. Names.Select((name, column) => ($"{name}.csv", Text("店铺," + DayHeaders(), [.. Order(_shops.Length).Select(shop => $"{_shops[shop]},{Across(shop, column)}")])))];

        internal (string, string)[] Tidy() =>
            [("tidy.csv", Text("日期,店铺,指标,数值", [.. from shop in Order(_shops.Length) from day in Order(_days) from column in Order(Names.Length) select $"{Written(day)},{_shops[shop]},{Names[column]},{Cell(shop, day, column)}"]))];

        private HistoryColumn Column(string name, int column) => new(
            name.Split('(')[0], name.Contains("小时", StringComparison.Ordinal) ? Unit.Hours : Unit.Number,
            (from shop in Enumerable.Range(0, _shops.Length) from day in Enumerable.Range(0, _days) select Amount(shop, day, column)).ToArray());

        // Every shop has its first and its last day, so that a history of any layout has the same days.
        private double Amount(int shop, int day, int column)
        {
            if (_amounts.TryGetValue((shop, day, column), out var known)) return known;
            var isGap = day > 0 && day < _days - 1 && random.Next(5) == 0;
            return _amounts[(shop, day, column)] = isGap ? double.NaN : random.Next(1000) / 4.0;
        }

        private string Cell(int shop, int day, int column) => Amount(shop, day, column) is var amount && double.IsNaN(amount) ? "" : amount.ToString(CultureInfo.InvariantCulture);

        private string Cells(int shop, int day) => string.Join(',', Names.Select((_, column) => Cell(shop, day, column)));

        private string Across(int shop, int column) => string.Join(',', Enumerable.Range(0, _days).Select(day => Cell(shop, day, column)));

        private string DayHeaders() => string.Join(',', Enumerable.Range(0, _days).Select(Written));

        private string[] Rows(Func<int, int, string?> row) => [.. from shop in Order(_shops.Length) from day in Order(_days) let text = row(shop, day) where text is not null select text];

        private int[] Order(int count)
        {
            var order = Enumerable.Range(0, count).ToArray();
            random.Shuffle(order);
            return order;
        }

        private static string Text(string header, string[] rows) => header + "\n" + string.Concat(rows.Select(row => row + "\n"));

        private static string Iso(int day) => First.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        private string Written(int day) => First.AddDays(day).ToString(
            random.GetItems(["yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd", "yyyy年M月d日", "yyyy.M.d"], 1)[0], CultureInfo.InvariantCulture);
    }
}
