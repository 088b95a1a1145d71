namespace ScoreNotebooks.Tests.Models;

/// <summary>What Douyin's rules do beside the tree, at and beside every bound. Weights and tiers of the tests are the tests' own.</summary>
public class DouyinRulesTests
{
    private static readonly ScoreModel July = Filled(ScoreModels.Find("douyin", new DateOnly(2026, 8, 1), "女装", "旗舰"));
    private static readonly ScoreModel September = ScoreModels.Find("douyin", new DateOnly(2026, 9, 9)).FromDimensionScores().WithWeights(("product", 1), ("logistics", 1), ("service", 1));
    private static readonly ScoreModel May = ScoreModels.Find("douyin", new DateOnly(2026, 5, 7)).FromDimensionScores().WithWeights(("product", 1), ("logistics", 1), ("service", 1));

    // From the rules: four points are a tenth from 61 on, one point is a tenth from 50 to 60.
    public static TheoryData<double, string> DisplaySteps => new()
    {
        { 100, "5.0" }, { 97, "5.0" }, { 96, "4.9" }, { 93, "4.9" }, { 92, "4.8" }, { 89, "4.8" }, { 88, "4.7" }, { 85, "4.7" }, { 84, "4.6" }, { 81, "4.6" },
        { 80, "4.5" }, { 77, "4.5" }, { 76, "4.4" }, { 73, "4.4" }, { 72, "4.3" }, { 69, "4.3" }, { 68, "4.2" }, { 65, "4.2" }, { 64, "4.1" }, { 61, "4.1" },
        { 60, "4.0" }, { 59, "3.9" }, { 58, "3.8" }, { 57, "3.7" }, { 56, "3.6" }, { 55, "3.5" }, { 54, "3.4" }, { 53, "3.3" }, { 52, "3.2" }, { 51, "3.1" }, { 50, "3.0" },
    };

    [Theory, MemberData(nameof(DisplaySteps))]
    public void A_total_is_shown_by_its_step_in_every_version(double total, string shown)
    {
        foreach (var model in new[] { May, September }) Assert.Equal(shown, OfDimensions(model, total, total, total).Shown);
    }

    // 60, 60, 60 − 4 deductions of 10 = 20 in the September rules, which are shown as 3.0 down to zero.
    [Fact]
    public void From_September_totals_below_fifty_are_shown_as_three()
    {
        var score = OfDimensions(September, 60, 60, 60, ("刷单刷评次数", 1), ("虚假宣传次数", 1), ("欺诈发货次数", 1), ("品牌混淆或资质违规次数", 1));
        Assert.Equal(20, score.Total, 1e-9);
        Assert.Equal("3.0", score.Shown);
    }

    [Theory]
    [InlineData(88, "4.5")]
    [InlineData(89, "5")]
    [InlineData(77, "4.5")]
    [InlineData(76, "4")]
    [InlineData(60, "4")]
    [InlineData(59, "3.5")]
    [InlineData(54, "3")]
    public void Stars_go_by_the_total(double total, string stars) => Assert.Equal(stars, OfDimensions(May, total, total, total).Stars);

    // 29 orders: 70 whatever the dimensions; with bad behaviour, or a metric below its line, 60; 30 orders: the dimensions' 90.
    [Theory]
    [InlineData(29, 0, 0, 70)]
    [InlineData(29, 1, 0, 60)]
    [InlineData(29, 0, 1, 60)]
    [InlineData(0, 0, 0, 70)]
    [InlineData(30, 0, 0, 90)]
    [InlineData(30, 1, 0, 90)]
    public void In_the_growth_stage_the_score_is_fixed(double orders, double bad, double below, double total)
    {
        foreach (var model in new[] { May, September })
            Assert.Equal(total, OfDimensions(model, 90, 90, 90, ("有效支付订单数", orders), ("不良行为次数", bad), ("不达标指标数", below)).Total, 1e-9);
    }

    [Fact]
    public void In_the_growth_stage_consumers_are_shown_nothing_and_the_account_names_the_stage()
    {
        var score = OfDimensions(September, 90, 90, 90, ("有效支付订单数", 10));
        Assert.Null(score.Shown);
        Assert.Null(score.Stars);
        Assert.Equal(("成长阶段（不足 30 单）", 70.0), (score.Adjustments.Single().Title.Chinese, score.Adjustments.Single().Contribution));
        Assert.Equal(0, score.Metrics.Sum(metric => metric.Contribution));
    }

    // Flagship: below 300 orders, at most 3 bad cases: 80. At 300 orders, or with 4 bad cases, its own points (here 50).
    [Theory]
    [InlineData("旗舰", 299, 3, 80)]
    [InlineData("旗舰", 299, 4, 50)]
    [InlineData("旗舰", 300, 3, 50)]
    [InlineData("旗舰", 299, 0, 80)]
    [InlineData("非旗舰", 499, 3, 80)]
    [InlineData("非旗舰", 500, 3, 50)]
    [InlineData("非旗舰", 499, 4, 50)]
    public void Few_orders_with_hardly_a_bad_case_are_protected(string type, double orders, double bad, double points)
    {
        var model = Filled(ScoreModels.Find("douyin", new DateOnly(2026, 8, 1), "女装", type));
        var table = Table(("商品综合评分", 3.5), ("有效支付订单数", orders), ("差评数", bad));
        Assert.Equal(points, model.Score(table).Points("product_rating").Span[0]);
    }

    [Fact]
    public void Without_the_counts_nothing_is_protected_and_the_scoreboard_says_so()
    {
        var scores = July.Score(Table(("商品综合评分", 3.5)));
        Assert.Equal(50, scores.Points("product_rating").Span[0]);
        Assert.Contains(scores.Notes, note => note.English.Contains("\"Protection of few orders\" was not applied", StringComparison.Ordinal) && note.Chinese.Contains("低单量保护", StringComparison.Ordinal));
        Assert.Contains(scores.Notes, note => note.English.Contains("at least 30 orders", StringComparison.Ordinal) && note.Chinese.Contains("不少于 30 单", StringComparison.Ordinal));
    }

    // May: passive service takes 3 each and 15 at most; fake orders 15 once. 90 − 3 · n, not below 90 − 15 = 75; with both 90 − 15 − 15 = 60.
    [Theory]
    [InlineData(1, 0, 87)]
    [InlineData(5, 0, 75)]
    [InlineData(6, 0, 75)]
    [InlineData(0, 1, 75)]
    [InlineData(0, 2, 75)]
    [InlineData(5, 1, 60)]
    public void Deductions_of_May_stop_at_their_caps(double passive, double fake, double total) =>
        Assert.Equal(total, OfDimensions(May, 90, 90, 90, ("消极服务次数", passive), ("刷单刷评次数", fake)).Total, 1e-9);

    // The floor of the total was 50 until September: 60 − 15 − 15 = 30 counts as 50.
    [Fact]
    public void Until_September_no_total_is_below_fifty() => Assert.Equal(50, OfDimensions(May, 60, 60, 60, ("消极服务次数", 5), ("刷单刷评次数", 1)).Total, 1e-9);

    // September: wrong addresses and refused invoices 2 each, 10 at most per scene; the graver ones 10 once. Scenes add up.
    [Theory]
    [InlineData("异常售后地址次数", 1, 88)]
    [InlineData("异常售后地址次数", 5, 80)]
    [InlineData("异常售后地址次数", 6, 80)]
    [InlineData("拒开发票次数", 6, 80)]
    [InlineData("刷单刷评次数", 3, 80)]
    [InlineData("虚假宣传次数", 2, 80)]
    [InlineData("欺诈发货次数", 2, 80)]
    [InlineData("品牌混淆或资质违规次数", 2, 80)]
    public void Deductions_of_September_stop_at_their_caps(string scene, double times, double total) =>
        Assert.Equal(total, OfDimensions(September, 90, 90, 90, (scene, times)).Total, 1e-9);

    // 5 + 2 + 2 + 2 = 11 on top of 80; each scene counts once; the total ends at 100.
    [Theory]
    [InlineData(80, 1, 91)]
    [InlineData(80, 3, 91)]
    [InlineData(95, 1, 100)]
    public void Bonuses_of_September_count_once_each_and_end_at_one_hundred(double dimensions, double times, double total) => Assert.Equal(
        total, OfDimensions(September, dimensions, dimensions, dimensions, ("明日达达标", times), ("退换货运费险", times), ("大件运费险", times), ("上门安装达标", times)).Total, 1e-9);

    // From metrics: the bonus for remote areas is 3 points of the logistics score, once, and the score ends at 100. Weights 1:1:1 inside.
    [Theory]
    [InlineData(90, 1, 93)]
    [InlineData(90, 7, 93)]
    [InlineData(98, 1, 100)]
    public void Remote_areas_add_three_to_the_logistics_score(double points, double orders, double logistics)
    {
        var model = ScoreModels.Find("douyin", new DateOnly(2026, 8, 1), "女装", "旗舰").FromMetricPoints().WithWeights(
            ("product", 1), ("logistics", 1), ("service", 1), ("product_rating", 1), ("quality_return_rate", 1), ("pickup_points", 1), ("delivery_rate", 1), ("logistics_return_rate", 1));
        var table = Table(("揽收时长平均得分得分", points), ("运单配送时效达成率得分", points), ("发货物流品退率得分", points), ("偏远地区签收订单数", orders), ("商品综合评分得分", 80));
        Assert.Equal(logistics, model.Score(table).DimensionScores("logistics").Span[0], 1e-9);
    }

    // 29 orders: Tmall shows no score; 30: the total.
    [Theory]
    [InlineData(29, double.NaN)]
    [InlineData(30, 4.8)]
    public void Tmall_shows_no_score_below_thirty_orders(double orders, double total)
    {
        var model = ScoreModels.Find("tmall", new DateOnly(2026, 4, 1)).FromDimensionScores().WithWeights(("quality", 1), ("logistics", 1), ("service", 2));
        Assert.Equal(total, model.Score(Table(("宝贝质量", 4.8), ("物流速度", 4.8), ("服务保障", 4.8), ("有效支付订单数", orders))).Totals.Span[0], 1e-9);
    }

    // 4.9 and a bonus of 0.3 end at 5; a violation of 3 ends at 3.
    [Theory]
    [InlineData(0.3, 0, 5)]
    [InlineData(0, 3, 3)]
    [InlineData(0.05, 0, 4.95)]
    public void Tmalls_total_stays_between_three_and_five(double bonus, double violation, double total)
    {
        var model = ScoreModels.Find("tmall", new DateOnly(2026, 4, 1)).FromDimensionScores().WithWeights(("quality", 1), ("logistics", 1), ("service", 2));
        Assert.Equal(total, model.Score(Table(("宝贝质量", 4.9), ("物流速度", 4.9), ("服务保障", 4.9), ("附加分", bonus), ("违规扣分", violation))).Totals.Span[0], 1e-9);
    }

    // On the page with data of 2026-08-01: delivery 06-23 to 07-22, pickup 06-30 to 07-29, satisfaction 07-01 to 07-30, quality 07-02 to 07-31, replies to 08-01.
    [Theory]
    [InlineData("delivery_time", "2026-06-23", "2026-07-22")]
    [InlineData("pickup_rate", "2026-06-30", "2026-07-29")]
    [InlineData("chat_satisfaction", "2026-07-01", "2026-07-30")]
    [InlineData("negative_feedback_rate", "2026-07-02", "2026-07-31")]
    [InlineData("good_review_rate", "2026-07-02", "2026-07-31")]
    [InlineData("reply_rate", "2026-07-03", "2026-08-01")]
    [InlineData("help_rate", "2026-07-03", "2026-08-01")]
    public void Tmalls_metrics_have_the_windows_of_the_captured_page(string metric, string first, string last)
    {
        var window = ScoreModels.Find("tmall", new DateOnly(2026, 8, 1)).Metric(metric).Window!;
        var end = new DateOnly(2026, 8, 1).AddDays(-window.Lag);
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last)), (end.AddDays(1 - window.Days), end));
    }

    private static ScoreModel Filled(ScoreModel model)
    {
        var weights = model.Unknowns.Where(unknown => unknown.Kind == UnknownKind.Weight).Select(unknown => (unknown.Id, 1.0)).ToArray();
        return model.Unknowns.Where(unknown => unknown.Kind == UnknownKind.Normalisation)
            .Aggregate(model.WithWeights(weights), (known, unknown) => known.WithTiers(unknown.Id, otherwise: 50, (4.5, 100)));
    }

    private static ShopScore OfDimensions(ScoreModel model, double product, double logistics, double service, params (string Column, double Value)[] further) =>
        model.Score(Table([("商品体验分", product), ("物流体验分", logistics), ("服务体验分", service), .. further])).At(0);

    private static ShopTable Table(params (string Column, double Value)[] columns) =>
        new(["店"], [.. columns.Select(column => new TableColumn(column.Column, Unit.Number, new[] { column.Value }))]);
}
