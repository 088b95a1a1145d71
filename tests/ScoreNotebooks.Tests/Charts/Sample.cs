namespace ScoreNotebooks.Tests.Charts;

/// <summary>Charts of every kind with shops whose names are hard to draw.</summary>
internal static class Sample
{
    internal static readonly BilingualText[] Metrics =
    [
        new("Product quality", "商品品质"), new("After-sales service", "售后服务"), new("Shop rating", "店铺评分"),
        new("Order completion rate", "订单完成率"), new("Shipping speed", "发货速度"), new("Complaint handling within 24 hours", "24小时内投诉处理满意度"),
    ];

    internal static readonly ValueAxis Plain = new(new BilingualText("Points", "得分"));

    internal static BilingualText Shop(int i) => BilingualText.Same(
        i == 1 ? "<script>alert('1')</script>" : i % 7 == 2 ? $"深圳市南山区某某母婴用品旗舰专营店（第{i}分店）" : $"小店{i}");

    internal static BilingualText[] Shops(int count) => [.. Enumerable.Range(0, count).Select(Shop)];

    /// <summary>Points from 30 to 95 with one value in eleven missing, never in the first shop.</summary>
    internal static double Points(int shop, int metric) =>
        shop > 0 && ((shop * 7) + (metric * 3)) % 11 == 4 ? double.NaN : 30 + ((shop * 37) + (metric * 53)) % 650 / 10.0;

    internal static double[] Row(int shop, int metrics) => [.. Enumerable.Range(0, metrics).Select(metric => Points(shop, metric))];

    internal static double[] Column(int shops, int metric) => [.. Enumerable.Range(0, shops).Select(shop => Points(shop, metric))];

    internal static BarChart Grouped(int shops) => new(
        new("Points of each metric", "各指标得分"), ValueAxis.Points, Metrics,
        [.. Enumerable.Range(0, shops).Select(shop => new ChartSeries(Shop(shop), Row(shop, Metrics.Length)))]);

    internal static BarChart Single(int shops) =>
        new(new("Total by shop", "各店总分"), ValueAxis.Points, Shops(shops), [new ChartSeries(new("Total", "总分"), Column(shops, 0))]);

    internal static BarChart Stacked(int shops) => new(
        new("What the total is made of", "总分构成"), ValueAxis.Points, Shops(shops),
        [.. Metrics.Select((metric, i) => new ChartSeries(metric, [.. Column(shops, i).Select(points => i == 4 ? -points / 6 : points / 6)]))])
    {
        Mode = BarMode.Stacked,
    };

    internal static RadarChart Radar(int shops, int axes = 6) => new(
        new("Profiles", "店铺画像"), ValueAxis.Points, [.. Enumerable.Range(0, axes).Select(i => Metrics[i % 6])],
        [.. Enumerable.Range(0, shops).Select(shop => new ChartSeries(Shop(shop), Row(shop, axes)))]);

    internal static HeatMap Heat(int shops) => new(
        new("Points by shop and metric", "各店各指标得分"), ValueAxis.Points, Metrics,
        [.. Enumerable.Range(0, shops).Select(shop => new ChartSeries(Shop(shop), Row(shop, Metrics.Length)))]);

    internal static IntervalChart Intervals(int shops) => new(
        new("Totals with intervals", "总分及区间"), ValueAxis.Points, new("90% interval", "90% 区间"),
        [.. Enumerable.Range(0, shops).Select(shop => shop % 5 == 3
            ? new IntervalRow(Shop(shop), Points(shop, 1))
            : new IntervalRow(Shop(shop), Points(shop, 1), Points(shop, 1) - 3, Points(shop, 1) + 2))]);

    internal static WaterfallChart Waterfall(double start, params double[] steps) => new(
        new("What separates B from A", "小店B与小店A差在哪里"), Plain, new(BilingualText.Same("小店B"), start),
        [.. steps.Select((amount, i) => new WaterfallStep(Metrics[i % 6], amount))], new(BilingualText.Same("小店A"), start + steps.Sum()));

    internal static LineChart Lines(int shops) => new(
        new("Total over days", "总分逐日变化"), new(new("Day", "天数"), new("days", "天")), ValueAxis.Points with { From = null, To = null },
        [.. Enumerable.Range(0, Math.Min(shops, 20)).Select(shop => new LineSeries(Shop(shop), [.. Enumerable.Range(0, 12).Select(day => new ChartPoint(day, Points(shop, day)))])
        {
            Low = shop == 0 ? [.. Enumerable.Range(0, 12).Select(day => Points(shop, day) - 4)] : null,
            High = shop == 0 ? [.. Enumerable.Range(0, 12).Select(day => Points(shop, day) + 3)] : null,
        })])
    {
        Interval = new("90% interval", "90% 区间"),
        Marks = [.. Enumerable.Range(0, shops).Select(shop => new ChartMark(Shop(shop), shop * 5 % 11, Points(shop, 0)))],
    };

    /// <summary>Indices over sample sizes on a logarithmic axis, with bands and the exact value.</summary>
    internal static LineChart OverDates(int shops) => new(
        new("Total over half a year", "半年来的总分"), ValueAxis.Dates, ValueAxis.Points with { From = null, To = null },
        [.. Enumerable.Range(0, Math.Min(shops, 20)).Select(shop => new LineSeries(Shop(shop), [.. Enumerable.Range(0, 180).Select(day => ChartPoint.On(new DateOnly(2025, 11, 20).AddDays(day), Points(shop, day)))]))])
    {
        Marks = [new(new("Launch", "上新"), new DateOnly(2026, 2, 1).DayNumber, 60)],
        Guides = [ChartGuide.On(new DateOnly(2026, 3, 5), new("rules <2>", "规则 2")), ChartGuide.On(new DateOnly(2026, 3, 9), new("rules 3", "规则 3"))],
    };

    /// <summary>What a total is made of over half a year, with a layer that is missing now and then and one that changes sides.</summary>
    internal static AreaChart Areas(int shops) => new(
        new("What the total is made of over half a year", "半年来的总分构成"), ValueAxis.Dates, Plain, [.. Enumerable.Range(0, 180).Select(day => (double)new DateOnly(2025, 11, 20).AddDays(day).DayNumber)],
        [.. Enumerable.Range(0, Math.Min(shops, 12)).Select(shop => new ChartSeries(Shop(shop), [.. Enumerable.Range(0, 180).Select(day => shop == 2 ? Points(shop, day) - 60 : Points(shop, day))]))], new("Total", "总分"))
    {
        Marks = [new(new("Launch", "上新"), new DateOnly(2026, 2, 1).DayNumber, 60)],
        Guides = [ChartGuide.On(new DateOnly(2026, 3, 5), new("rules <2>", "规则 2"))],
    };

    internal static LineChart Convergence() => new(
        new("Convergence", "收敛过程"), new(new("Sample size", "样本量")), new(new("Index", "指数")),
        [
            new(new("first order", "一阶指数"), [new(64, 0.25), new(256, 0.35), new(1024, 0.31)]) { Low = [0.1, 0.25, 0.29], High = [0.4, 0.45, double.NaN] },
            new(new("staircase", "阶梯"), [new(64, 0.5), new(256, double.NaN), new(1024, 0.45)]) { IsStepped = true },
            new(new("exact", "精确值"), [new(64, 0.3), new(1024, 0.3)]) { IsReference = true },
        ])
    {
        IsHorizontalLogarithmic = true,
        Interval = new("95% interval", "95% 区间"),
    };

    internal static BarChart WithWhiskers(BarDirection direction) => new(
        new("Indices", "敏感性指数"), new(new("Share", "占比")), [.. Metrics.Take(3)],
        [
            new(new("first order", "一阶指数"), [0.5, 0.2, -0.01]) { Low = [0.45, 0.15, -0.05], High = [0.6, 0.22, 0.03] },
            new(new("total", "总指数"), [0.6, double.NaN, 0.01]) { Low = [0.55, 0.1, double.NaN], High = [0.7, 0.2, double.NaN] },
        ])
    { Direction = direction, Interval = new("95% interval", "95% 区间") };

    internal static IntervalChart Ranks(int shops) => new(
        new("Ranks", "名次"), new(new("Rank", "名次")) { Decimals = 0 }, new("5–95% of the runs", "5%–95% 的结果"),
        [.. Enumerable.Range(0, shops).Select(shop => new IntervalRow(Shop(shop), shop % 3 == 1 ? double.NaN : shop + 1, Math.Max(1, shop - 1), Math.Min(shops, shop + 4)) { Mark = shop % 4 == 2 ? double.NaN : shop + 1 })])
    { IsReversed = true, Mark = new("nominal rank", "名义名次") };

    internal static BarChart RankShares(int shops) => new(
        new("Rank acceptability", "名次可接受度"), new(new("Share", "占比"), new("%", "%")) { From = 0, To = 100, Decimals = 0 }, Shops(shops),
        [.. Enumerable.Range(0, shops).Select(rank => new ChartSeries(new($"Rank {rank + 1}", $"第{rank + 1}名"), [.. Enumerable.Range(0, shops).Select(shop => shop == rank ? 100 - (shops - 1) : 1.0)]))])
    { Mode = BarMode.Stacked, ShowTotals = false, HasOrderedSeries = true };

    internal static LinePanels Panels(int shops) => new(
        new("Response to each metric", "总分对各指标的响应"), ValueAxis.Points,
        [.. Enumerable.Range(0, 11).Select(panel => new LinePanel(Metrics[panel % 6], new(Metrics[panel % 6], new("%", "%")), [new(new("Total", "总分"), [new(0, 20 + panel), new(40, 30), new(80 + panel, 70)])])
        {
            Marks = [.. Enumerable.Range(0, shops).Select(shop => new ChartMark(Shop(shop), shop * 13 % 80, Points(shop, panel % 6)))],
        })]);

    internal static TornadoChart Tornado(int rows) => new(
        new("What each metric moves", "各指标的影响幅度"), ValueAxis.Points, 50, new("as it is", "现状"),
        [.. Enumerable.Range(0, rows).Select(i => new TornadoRow(Shop(i), new(new($"{i} stars", $"{i} 星"), Points(i, 1)), new(new($"{i + 2} stars", $"{i + 2} 星"), i % 4 == 3 ? double.NaN : Points(i, 2))))]);

    internal static ScatterChart Scatter(int shops) => new(
        new("Morris plane", "Morris 平面"), new(new("μ*", "μ*"), new("points", "分")), new(new("σ", "σ"), new("points", "分")),
        [.. Enumerable.Range(0, shops).Select(shop => new ScatterPoint(Shop(shop), Points(shop, 0), Points(shop, 3)) { XLow = Points(shop, 0) - 2, XHigh = Points(shop, 0) + 2 })])
    {
        Guides = [new(new("σ = μ*", "σ = μ*"), [new(20, 20), new(95, 95)])],
        Interval = new("90% interval", "90% 区间"),
    };

    internal static ParetoChart Pareto(int shops) => new(
        new("Damage", "损失"), new(new("Points", "得分"), new("points", "分")), [.. Enumerable.Range(0, shops).Select(shop => new ParetoRow(Shop(shop), Math.Round(100.0 / (shop + 1), 2), shop % 3 == 2))]);

    internal static TimelineChart Timeline(int shops) => new(
        new("Stages", "阶段"),
        [
            new(new("Stage", "阶段"), [new(new(2026, 1, 15), new(2026, 1, 31), new("opening month", "免考期")), new(new(2026, 2, 1), new(2027, 1, 31), new("trial", "试考期"))], []),
            .. Enumerable.Range(0, Math.Min(shops, 12)).Select(shop => new TimelineLane(Shop(shop), [], [.. Enumerable.Range(0, 12).Select(month =>
                new TimelineMark(new DateOnly(2026, 2, 1).AddMonths(month), month % 5 == 3 ? BilingualText.Same("") : BilingualText.Same($"≥ {1000 * (month + shop)}"), (TimelineState)((month + shop) % 4)))])),
        ])
    {
        Today = new(2026, 8, 31),
        StateNames = new Dictionary<TimelineState, BilingualText> { [TimelineState.Good] = new("met", "达标"), [TimelineState.Bad] = new("missed", "不达标"), [TimelineState.Open] = new("to come", "未到") },
    };

    /// <summary>Every kind at that number of shops; grouped bars and the waterfall have a kind of largest size.</summary>
    internal static IEnumerable<Chart> All(int shops)
    {
        var note = new BilingualText("Every goalpost is an illustrative assumption.", "所有门槛值均为示例假设。");
        yield return Single(shops) with { Note = note, Subtitle = new("June 2026", "2026年6月") };
        yield return Stacked(shops);
        yield return OverDates(shops);
        yield return Areas(shops);
        if (shops <= 12) yield return Grouped(shops);
        yield return Radar(shops) with { Note = note };
        yield return Radar(shops, 2);
        yield return Radar(Math.Min(shops, 3), 20);
        yield return Heat(shops) with { Note = note };
        yield return Intervals(shops);
        yield return Lines(shops) with { Note = note };
        yield return Panels(shops);
        if (shops == 1) yield return Convergence();
        if (shops == 3) yield return WithWhiskers(BarDirection.Vertical);
        if (shops == 12) yield return WithWhiskers(BarDirection.Horizontal);
        if (shops <= 12) yield return RankShares(shops);
        yield return Ranks(shops);
        if (shops <= 12) yield return Timeline(shops) with { Note = note };
        yield return Pareto(shops) with { Note = note };
        yield return Tornado(shops);
        yield return Scatter(shops) with { Note = note };
        yield return Waterfall(40, [.. Enumerable.Range(0, shops).Select(i => (i % 5) - 1.7)]) with { Note = note };
    }
}
