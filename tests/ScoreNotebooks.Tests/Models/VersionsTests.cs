namespace ScoreNotebooks.Tests.Models;

public class VersionsTests
{
    [Theory]
    [InlineData("2026-05-07", "douyin-2026-05-07")]
    [InlineData("2026-07-13", "douyin-2026-05-07")]
    [InlineData("2026-07-14", "douyin-2026-07-14")]
    [InlineData("2026-07-15", "douyin-2026-07-14")]
    [InlineData("2026-09-07", "douyin-2026-07-14")]
    [InlineData("2026-09-08", "douyin-2026-09-08")]
    [InlineData("2027-01-01", "douyin-2026-09-08")]
    public void The_version_in_force_on_the_day_is_found(string day, string id) =>
        Assert.Equal(id, ScoreModels.Find("douyin", DateOnly.Parse(day)).Id);

    [Fact]
    public void A_day_before_the_first_version_is_refused_with_the_versions_there_are()
    {
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Find("douyin", new DateOnly(2026, 5, 6))).Text;
        Assert.Contains("the first version here is in force from 2026-05-07", error.English);
        Assert.Contains("douyin-2026-09-08 (from 2026-09-08)", error.English);
        Assert.Contains("最早的版本自 2026-05-07 起生效", error.Chinese);
    }

    [Fact]
    public void A_day_between_two_versions_is_refused()
    {
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Find("tmall", new DateOnly(2025, 12, 1))).Text;
        Assert.Contains("none of the versions here covers that day", error.English);
        Assert.Contains("现有版本都不包含这一天", error.Chinese);
    }

    [Fact]
    public void An_unknown_platform_is_refused_with_the_nearest()
    {
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Find("duoyin", new DateOnly(2026, 8, 1))).Text;
        Assert.Contains("Did you mean \"douyin\"?", error.English);
        Assert.Contains("是否想写“douyin”？", error.Chinese);
    }

    // From the notice: 女装 旗舰 25/25/25/25, 护肤 非旗舰 20/40/25/15, 定制珠宝文玩 40/20/20/20 (dissatisfaction, reply, review, help).
    [Theory]
    [InlineData("女装", "旗舰", 25, 25, 25, 25)]
    [InlineData("护肤", "非旗舰", 20, 40, 25, 15)]
    [InlineData("定制珠宝文玩", "旗舰", 40, 20, 20, 20)]
    public void An_industry_brings_its_service_weights(string industry, string type, double dissatisfaction, double reply, double review, double help)
    {
        var model = ScoreModels.Find("douyin", new DateOnly(2026, 8, 1), industry, type);
        var service = model.Dimensions.Single(dimension => dimension.Id == "service");
        Assert.Equal([dissatisfaction, reply, review, help], service.Parts.Select(part => part.Weight));
        Assert.Contains(industry, model.Title.Chinese);
    }

    // 女装 旗舰 before the revision: 售后处理时长达成率 70, 响应时长 30.
    [Fact]
    public void Before_the_revision_the_industry_has_two_service_weights()
    {
        var model = ScoreModels.Find("douyin", new DateOnly(2026, 7, 13), "女装", "旗舰");
        Assert.Equal([70, 30], model.Dimensions.Single(dimension => dimension.Id == "service").Parts.Select(part => part.Weight));
    }

    [Theory]
    [InlineData("2026-09-07", 40, 30, 30)]
    [InlineData("2026-09-08", 25, 20, 55)]
    public void Cross_border_health_weighs_its_dimensions_by_the_day(string day, double product, double logistics, double service)
    {
        var model = ScoreModels.Find("douyin", DateOnly.Parse(day), "跨境大健康", "旗舰");
        Assert.Equal([product, logistics, service], model.Root.Parts.Select(part => part.Weight));
    }

    [Fact]
    public void An_industry_known_before_is_no_mistake_later_but_its_weights_are_unknown()
    {
        var model = ScoreModels.Find("douyin", new DateOnly(2026, 10, 1), "女装", "旗舰");
        Assert.Contains(model.Unknowns, unknown => unknown is { Kind: UnknownKind.Weight, Id: "product" });
    }

    [Fact]
    public void An_unknown_industry_is_refused_with_the_nearest()
    {
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Find("douyin", new DateOnly(2026, 8, 1), "女鞋靴")).Text;
        Assert.Contains("女鞋", error.English);
        Assert.Contains("没有名为“女鞋靴”的行业", error.Chinese);
    }

    [Fact]
    public void An_industry_whose_weights_differ_by_type_asks_for_the_type()
    {
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Find("douyin", new DateOnly(2026, 8, 1), "女装")).Text;
        Assert.Contains("shopType: \"非旗舰\" or \"旗舰\"", error.English);
        Assert.Contains("因店铺类型而异", error.Chinese);
    }

    [Fact]
    public void An_unknown_type_is_refused_with_the_nearest() => Assert.Contains(
        "Did you mean \"旗舰\"?",
        Assert.Throws<WorkbookException>(() => ScoreModels.Find("douyin", new DateOnly(2026, 8, 1), "女装", "旗舰店")).Text.English);

    [Fact]
    public void A_platform_without_figures_by_industry_says_so() => Assert.Contains(
        "has no figures by industry",
        Assert.Throws<WorkbookException>(() => ScoreModels.Find("tmall", new DateOnly(2026, 8, 1), "女装")).Text.English);

    [Fact]
    public void Versions_of_a_platform_do_not_overlap()
    {
        foreach (var platform in ScoreModels.Platforms)
        {
            var periods = ScoreModels.Versions(platform).Select(model => model.Effective!).ToList();
            for (var i = 1; i < periods.Count; i++) Assert.True(periods[i - 1].To < periods[i].From, platform);
        }
    }

    [Fact]
    public void Every_row_of_service_weights_sums_to_one_hundred()
    {
        foreach (var table in ScoreModels.Versions("douyin").SelectMany(model => model.Variants).Where(table => table.Sets.Count > 1))
            Assert.All(table.Rows, row => Assert.Equal(100, row.Values.Sum()));
    }
}
