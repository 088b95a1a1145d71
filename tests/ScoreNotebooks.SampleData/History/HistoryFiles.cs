using System.Globalization;

namespace ScoreNotebooks.SampleData.History;

/// <summary>
/// 240 days of the three shops of data/shops/abc, made up: a weekday pattern, chance, slow drifts and the events of
/// <see cref="ShopEvent.All"/>. The last thirty days come to exactly the ten tables of data/shops/abc.
/// </summary>
public static class HistoryFiles
{
    private const int Seed = 20260531;

    private static readonly (Measure Measure, string Name)[] Ratings =
    [
        (Measure.Quality, "商品质量评分"), (Measure.Packaging, "商品包装评分"), (Measure.Logistics, "物流评分"),
        (Measure.Returns, "退换货处理评分"), (Measure.Complaints, "客户投诉处理评分"),
    ];

    private static readonly (HistoryEventKind Kind, string Word)[] Kinds =
    [
        (HistoryEventKind.Launch, "上新"), (HistoryEventKind.Campaign, "活动"), (HistoryEventKind.Logistics, "物流"),
        (HistoryEventKind.Quality, "质量"), (HistoryEventKind.Holiday, "节假日"),
    ];

    /// <summary>The files of the folder: name and text, with line feeds.</summary>
    public static IReadOnlyDictionary<string, string> All() => new Dictionary<string, string>(
        ShopPlan.All.Select((plan, index) => new KeyValuePair<string, string>($"{plan.Name}.csv", ShopCsv(plan, Seed + index))))
    { ["事件.csv"] = EventsCsv() };

    private static string ShopCsv(ShopPlan plan, int seed)
    {
        var columns = ColumnsOf(plan, seed);
        var lines = Enumerable.Range(0, ShopCourse.Days).Select(day =>
            $"{Written(ShopCourse.Day(day))},{plan.Name},{string.Join(',', columns.Select(column => column.Amounts[day]))}");
        return Text(lines.Prepend($"日期,店铺名称,{string.Join(',', columns.Select(column => column.Header))}"));
    }

    private static List<(string Header, int[] Amounts)> ColumnsOf(ShopPlan plan, int seed)
    {
        var course = new ShopCourse(plan);
        var draw = new DailyDraw(seed);
        var window = plan.Window;
        var orders = draw.Counts(window.Orders.Number, course.VolumeOn);
        var completed = draw.Outcomes(orders, window.Orders.Sum, Level(Measure.Completion));
        var reviews = draw.Counts(window.Reviews, course.VolumeOn);
        var bad = draw.Outcomes(reviews, window.Bad, Level(Measure.Bad));
        int[] others = [.. reviews.Zip(bad, (all, some) => all - some)];
        var neutral = draw.Outcomes(others, window.Neutral, day => Level(Measure.Neutral)(day) / (1 - Level(Measure.Bad)(day)));
        int[] good = [.. others.Zip(neutral, (all, some) => all - some)];
        var columns = new List<(string, int[])>
        {
            ("订单处理数量", orders), ("订单完成数量", completed), ("好评数量", good), ("中评数量", neutral), ("差评数量", bad),
        };
        foreach (var (measure, name) in Ratings)
        {
            var cases = window.Ratings[measure];
            var ratings = measure is Measure.Returns or Measure.Complaints
                ? draw.Counts(cases.Number, course.ComplaintsOn)
                : draw.Outcomes(reviews, cases.Number, _ => (double)cases.Number / window.Reviews);
            columns.AddRange([($"{name}合计", draw.Stars(ratings, cases.Sum, Level(measure))), ($"{name}次数", ratings)]);
        }

        var buyers = draw.Outcomes(completed, window.Buyers.Number, _ => (double)window.Buyers.Number / window.Orders.Sum);
        var customers = draw.Counts(window.Customers.Number, _ => 1);
        columns.AddRange(
        [
            ("平均发货时长合计(小时)", draw.Hours(completed, window.Shipping.Sum, Level(Measure.Hours))), ("平均发货时长次数", completed),
            ("二次购买率合计", draw.Outcomes(buyers, window.Buyers.Sum, Level(Measure.Repeat))), ("二次购买率次数", buyers),
            ("留存率合计", draw.Outcomes(customers, window.Customers.Sum, Level(Measure.Retention))), ("留存率次数", customers),
        ]);
        return columns;

        Func<int, double> Level(Measure measure) => day => course.LevelOn(measure, day);
    }

    private static string EventsCsv() => Text(ShopEvent.All.Select(happening => happening.Event).Select(happened =>
            $"{Written(happened.From)},{Written(happened.To)},{happened.Shop},{Kinds.First(kind => kind.Kind == happened.Kind).Word},{happened.Title.Chinese},{Quoted(happened.Title.English)}")
        .Prepend("开始日期,结束日期,店铺,类型,事件,English title"));

    private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
