using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Models;

public class UnknownsTests
{
    private static readonly ScoreModel July = ScoreModels.Find("douyin", new DateOnly(2026, 8, 1), "女装", "旗舰");
    private static readonly ScoreModel September = ScoreModels.Find("douyin", new DateOnly(2026, 9, 9));

    [Fact]
    public void What_is_not_public_is_listed_with_where_it_is_read()
    {
        string[] expected =
        [
            "Weight product", "Weight logistics", "Weight service", "Weight product_rating", "Weight quality_return_rate", "Weight pickup_points",
            "Weight delivery_rate", "Weight logistics_return_rate", "Normalisation product_rating", "Normalisation quality_return_rate",
            "Normalisation delivery_rate", "Normalisation logistics_return_rate", "Normalisation dissatisfaction_rate", "Normalisation reply_time",
            "Normalisation review_time", "Normalisation help_rate",
        ];
        Assert.Equal(expected, July.Unknowns.Select(unknown => $"{unknown.Kind} {unknown.Id}"));
        Assert.All(July.Unknowns, unknown => Assert.Contains("商家体验分", unknown.ReadAt.Chinese));
    }

    [Fact]
    public void Without_a_type_of_shop_the_number_of_orders_is_unknown_too() =>
        Assert.Contains(ScoreModels.Find("douyin", new DateOnly(2026, 8, 1)).Unknowns, unknown => unknown is { Kind: UnknownKind.Orders, Id: "low_volume" });

    [Fact]
    public void Scoring_refuses_once_and_names_each_with_where_and_how()
    {
        var error = Assert.Throws<WorkbookException>(() => July.Score(Small.Table([1.0]))).Text;
        foreach (var unknown in July.Unknowns)
        {
            Assert.Contains(unknown.Title.English, error.English);
            Assert.Contains(unknown.Title.Chinese, error.Chinese);
        }

        Assert.Contains("model.WithWeights((\"product\", …), (\"logistics\", …), (\"service\", …)", error.English);
        Assert.Contains("model.FitWeights(days)", error.English);
        Assert.Contains("model.WithTiers(\"product_rating\"", error.English);
        Assert.Contains("model.FitTiers(\"product_rating\", days)", error.English);
        Assert.Contains("model.FitTiers(\"product_rating\", days)", error.Chinese);
        Assert.Contains("model.FromDimensionScores()", error.English);
        Assert.Contains("抖店后台“商家体验分”页面", error.Chinese);
        Assert.Contains("model.FromMetricPoints()", error.Chinese);
    }

    [Fact]
    public void Weights_and_tiers_that_are_passed_are_unknown_no_longer_and_said_to_be_entered()
    {
        var model = September.FromDimensionScores().WithWeights(("product", 50), ("logistics", 20), ("service", 30));
        Assert.Empty(model.Unknowns);
        Assert.Contains("entered by the user", model.Assumptions[^1].English);
        Assert.Contains("由使用者填写", model.Assumptions[^1].Chinese);
        var tiers = July.WithTiers("help_rate", otherwise: 50, (0.005, 100), (0.01, 90));
        Assert.DoesNotContain(tiers.Unknowns, unknown => unknown.Id == "help_rate");
        Assert.Contains("entered by the user", tiers.Assumptions[^1].English);
    }

    [Fact]
    public void Some_weights_of_several_leave_the_others_unknown() =>
        Assert.Equal(["logistics", "service"], September.FromDimensionScores().WithWeights(("product", 50)).Unknowns.Select(unknown => unknown.Id));

    // The captured day: 69, 99, 85 and a bonus of 2. 0.5 · 69 + 0.2 · 99 + 0.3 · 85 + 2 = 34.5 + 19.8 + 25.5 + 2 = 81.8.
    [Fact]
    public void The_captured_day_is_scored_from_its_dimension_scores()
    {
        var day = new ShopTable(["医疗健康店"],
        [
            new TableColumn("商品体验分", Unit.Number, new double[] { 69 }), new TableColumn("物流体验分", Unit.Number, new double[] { 99 }),
            new TableColumn("服务体验分", Unit.Number, new double[] { 85 }), new TableColumn("退换货运费险", Unit.Number, new double[] { 1 }),
        ]);
        var score = September.FromDimensionScores().WithWeights(("product", 50), ("logistics", 20), ("service", 30)).Score(day)["医疗健康店"];
        Assert.Equal(81.8, score.Total, 1e-9);
        Assert.Equal("4.6", score.Shown);
    }

    // The captured page of August 2026: 90, 100, 100, 90 at 25 each is 22.5 + 25 + 25 + 22.5 = 95.
    [Fact]
    public void The_captured_page_with_points_gives_its_service_score()
    {
        var model = ScoreModels.Find("douyin", new DateOnly(2026, 8, 20), "医疗健康", "非旗舰").FromMetricPoints()
            .WithWeights(("product", 1), ("logistics", 1), ("service", 1), ("product_rating", 1), ("quality_return_rate", 1), ("pickup_points", 1), ("delivery_rate", 1), ("logistics_return_rate", 1));
        var page = new ShopTable(["医疗健康店"],
        [
            new TableColumn("飞鸽平均响应时长得分", Unit.Number, new double[] { 100 }), new TableColumn("售后平均审核时长得分", Unit.Number, new double[] { 100 }),
            new TableColumn("飞鸽会话不满意率得分", Unit.Number, new double[] { 90 }), new TableColumn("平台求助率得分", Unit.Number, new double[] { 90 }),
        ]);
        Assert.Equal(95, model.Score(page).DimensionScores("service").Span[0], 1e-9);
    }

    // A captured page of Tmall: 0.25 · 5.00 + 0.25 · 5.00 + 0.50 · 4.32 = 1.25 + 1.25 + 2.16 = 4.66.
    [Fact]
    public void The_captured_page_of_Tmall_gives_its_total()
    {
        var model = ScoreModels.Find("tmall", new DateOnly(2026, 4, 15)).FromDimensionScores().WithWeights(("quality", 0.25), ("logistics", 0.25), ("service", 0.5));
        var page = new ShopTable(["天猫店"],
        [
            new TableColumn("宝贝质量", Unit.Number, new double[] { 5 }), new TableColumn("物流速度", Unit.Number, new double[] { 5 }),
            new TableColumn("服务保障", Unit.Number, new double[] { 4.32 }),
        ]);
        Assert.Equal(4.66, model.Score(page)["天猫店"].Total, 1e-9);
    }
}
