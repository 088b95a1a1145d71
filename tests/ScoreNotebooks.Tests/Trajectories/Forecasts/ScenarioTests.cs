namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

public class ScenarioTests
{
    private static readonly DateOnly June = new(2026, 6, 1);
    private static readonly ScoreModel Model = ScoreModels.Load("six-factors");
    private static readonly Trajectory Shop = Model.Trajectory(MadeShops.Like(Model, 60, 5));

    private static DateOnly Next => Shop.Days[^1].AddDays(1);

    [Fact]
    public void A_scenario_is_never_changed()
    {
        var first = Scenario.From(June).Set("complaint_handling", 4.4);
        var both = first.Volume(1.2).Then(June.AddDays(7)).Once("差评数量", 3);
        Assert.Single(first.Changes);
        Assert.Equal(3, both.Changes.Count);
        Assert.Equal(first, Scenario.From(June).Set("complaint_handling", 4.4));
        Assert.Equal(both, first.And(Scenario.From(June).Volume(1.2)).And(Scenario.From(June.AddDays(7)).Once("差评数量", 3)));
        Assert.Empty(Scenario.Nothing.Changes);
    }

    [Fact]
    public void A_scenario_says_what_it_is_in_both_languages()
    {
        var scenario = Scenario.From(June).Set("complaint_handling", 4.4).Ramp("shipping_time", to: 20, over: 14)
            .Campaign(new(2026, 6, 16), new(2026, 6, 18), 2).Holiday(new(2026, 6, 19), new(2026, 6, 21));
        var title = scenario.TitleFor(Model);
        Assert.Equal(
            "Complaint handling rating 4.4 stars from 2026-06-01 on; Average time to ship to 20 h within 14 days from 2026-06-01 on; campaign 2026-06-16 to 2026-06-18, ×2; holiday 2026-06-19 to 2026-06-21, as in the past",
            title.English);
        Assert.Equal(
            "自 2026-06-01 起客户投诉处理评分为 4.4 星；自 2026-06-01 起用 14 天把平均发货时长逐步做到 20 小时；2026-06-16 至 2026-06-18活动 ×2；2026-06-19 至 2026-06-21节假日（按以往影响）",
            title.Chinese);
        Assert.Equal("mended", scenario.Called("mended", "已整改").TitleFor(Model).English);
        Assert.Equal("一切照旧", Scenario.Nothing.Title.Chinese);
    }

    [Fact]
    public void The_later_change_of_a_metric_counts_and_a_ramp_starts_from_where_the_rate_is()
    {
        var scenario = Scenario.From(Next.AddDays(10)).Set("complaint_handling", 3).And(Scenario.From(Next).Ramp("complaint_handling", to: 5, over: 4));
        var expected = Daily(scenario, "客户投诉处理评分", 15);
        var usual = Daily(Scenario.Nothing, "客户投诉处理评分", 15);
        // A quarter of the way to 5 on the first day, all of it on the fourth; 3 from the eleventh.
        for (var day = 0; day < 15; day++)
            Assert.Equal(day >= 10 ? 3 : day >= 3 ? 5 : usual[day] + ((5 - usual[day]) * (day + 1) / 4), expected[day], 1e-9);
    }

    [Fact]
    public void A_campaign_and_a_holiday_do_what_past_ones_did_unless_a_factor_is_given()
    {
        var history = MadeShops.Like(Model, 80, 5);
        var orders = history["订单处理数量"].Amounts.ToArray();
        for (var day = 40; day < 45; day++) orders[day] *= 3;
        var marked = new ShopHistory(
            history.Shops, history.FirstDay, [.. history.Columns.Select(column => column.Name == "订单处理数量" ? column with { Amounts = orders } : column)],
            events: [new HistoryEvent(history.Days[40], history.Days[44], null, new BilingualText("sale", "活动"), HistoryEventKind.Campaign)]);
        var trajectory = Model.Trajectory(marked);
        var first = trajectory.Days[^1].AddDays(1);
        var usual = OrdersOn(trajectory, Scenario.Nothing);
        var campaign = OrdersOn(trajectory, Scenario.Nothing.Campaign(first, first.AddDays(1)));
        Assert.Equal(3, campaign[0] / usual[0], 0.3);
        Assert.Equal(1, campaign[2] / usual[2], 1e-9);
        Assert.Equal(1.5, OrdersOn(trajectory, Scenario.Nothing.Campaign(first, first, 1.5))[0] / usual[0], 1e-9);
        // The days of the sale are no guide to usual days: without them the mean is 29.5.
        Assert.InRange(usual.Average(), 26, 33);
    }

    [Fact]
    public void Shares_of_the_same_cases_make_room_for_one_another()
    {
        var scenario = Scenario.From(Next).Set("good_review_rate", 0.7).Set("bad_review_rate", 0.2);
        var fit = Shop.FitOf(0);
        var days = ExpectedDays.Of(fit, new ScenarioPlan(Shop, fit, scenario, 3));
        var (good, neutral, bad) = (Column("好评数量"), Column("中评数量"), Column("差评数量"));
        for (var day = 0; day < 3; day++)
        {
            var all = good[day] + neutral[day] + bad[day];
            Assert.Equal(0.7, good[day] / all, 1e-9);
            Assert.Equal(0.2, bad[day] / all, 1e-9);
            Assert.Equal(0.1, neutral[day] / all, 1e-9);
        }

        double[] Column(string name) => days[fit.Streams.Find(name)!.Value];
    }

    [Theory]
    [InlineData("complaint_handlin", 4.4, "complaint_handling", "complaint_handling")]
    [InlineData("good_review_rate", 92, "write 0.92", "请写 0.92")]
    [InlineData("complaint_handling", 5.5, "between 1.0 stars and 5.0 stars", "1.0 星 到 5.0 星")]
    [InlineData("shipping_time", -2, "at 0 h or above", "不低于 0 小时")]
    public void What_cannot_be_is_refused_with_what_can(string metric, double to, string english, string chinese) =>
        Refused(() => Shop.Forecast(10, Scenario.From(Next).Set(metric, to)).Bands("shop 0"), english, chinese);

    [Fact]
    public void Contradictions_are_refused()
    {
        Refused(() => Shop.Forecast(10, Scenario.From(Next).Set("good_review_rate", 0.9).Set("bad_review_rate", 0.2)).Bands("shop 0"), "110%", "110%");
        Refused(() => Shop.Forecast(10, Scenario.From(Next).Once("差评数", 3)), "差评数量", "差评数量");
        Refused(() => Shop.Forecast(10, Scenario.Nothing.Holiday(Next, Next)).Bands("shop 0"), "volumeFactor", "volumeFactor");
        Refused(() => Scenario.Nothing.Set("a", 1), "Scenario.From", "Scenario.From");
        Refused(() => Scenario.From(June).Ramp("a", 1, over: 0), "at least one day", "至少给 1 天");
        Refused(() => Scenario.From(June).Set("a", double.NaN), "give a number", "请给出");
        Refused(() => Scenario.From(June).Set("a", 1, until: June.AddDays(-1)), "before the first", "早于");
        Refused(() => Scenario.From(June).Once("a", -1), "above zero", "大于零");
        Refused(() => Scenario.From(June).Volume(0), "above zero", "大于零");
    }

    [Fact]
    public void A_metric_that_is_no_single_rate_is_refused_with_those_that_are()
    {
        var model = SmallHistory.Of(
            SmallHistory.Rate("a / b").Metrics[0],
            SmallHistory.Rate("a * b / (a + b)").Metrics[0] with { Id = "mixed" });
        var trajectory = model.Trajectory(SmallHistory.Of(("a", [SmallHistory.Repeated(60, day => day % 5)]), ("b", [SmallHistory.Repeated(60, day => 9)])));
        Refused(() => trajectory.Forecast(5, Scenario.From(trajectory.Days[^1].AddDays(1)).Set("mixed", 2)).Bands("s0"), "It can set: rate", "可设定的指标：rate");
    }

    private static double[] OrdersOn(Trajectory trajectory, Scenario scenario)
    {
        var fit = trajectory.FitOf(0);
        return ExpectedDays.Of(fit, new ScenarioPlan(trajectory, fit, scenario, 14))[fit.Streams.Find("订单处理数量")!.Value];
    }

    private static double[] Daily(Scenario scenario, string mean, int days)
    {
        var fit = Shop.FitOf(0);
        var columns = ExpectedDays.Of(fit, new ScenarioPlan(Shop, fit, scenario, days));
        var (sums, numbers) = (columns[fit.Streams.Find(mean + "合计")!.Value], columns[fit.Streams.Find(mean + "次数")!.Value]);
        return [.. sums.Zip(numbers, (sum, number) => sum / number)];
    }

    private static void Refused(Action act, string english, string chinese)
    {
        var error = Assert.Throws<WorkbookException>(act);
        Assert.Contains(english, error.Text.English, StringComparison.Ordinal);
        Assert.Contains(chinese, error.Text.Chinese, StringComparison.Ordinal);
    }
}
