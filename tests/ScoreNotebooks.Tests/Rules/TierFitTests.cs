namespace ScoreNotebooks.Tests.Rules;

/// <summary>Tiers fitted to days on which points were shown. All thresholds and days here are the tests' own, none is a platform's.</summary>
public class TierFitTests
{
    private static readonly ScoreModel July = ScoreModels.Find("douyin", new DateOnly(2026, 8, 1), "女装", "旗舰");

    private static readonly double[] Levels = [50, 60, 70, 80, 90, 100];

    // A cost metric: fewer requests for help are better. 0.02 got 60 and 0.015 got 70, so that threshold lies from 0.015 on, below 0.02.
    private static readonly (double Value, double Points)[] EveryTier =
        [(0.03, 50), (0.025, 50), (0.02, 60), (0.015, 70), (0.01, 80), (0.008, 90), (0.006, 90), (0.002, 100), (0.004, 100)];

    [Fact]
    public void A_cost_metric_has_each_threshold_between_the_best_value_of_the_lower_points_and_the_worst_of_the_higher()
    {
        var fit = July.FitTiers("help_rate", Days("平台求助率", EveryTier));
        Assert.Equal(9, fit.Days);
        Assert.Equal([0.02, 0.015, 0.01, 0.008, 0.004], fit.Thresholds.Select(threshold => threshold.Low));
        Assert.Equal([0.025, 0.02, 0.015, 0.01, 0.006], fit.Thresholds.Select(threshold => threshold.High));
        Assert.Equal([2, 1, 1, 1, 2], fit.Thresholds.Select(threshold => threshold.DaysFrom));
        Assert.Equal([1, 1, 1, 2, 2], fit.Thresholds.Select(threshold => threshold.DaysTo));
        Assert.Equal([0.0225, 0.0175, 0.0125, 0.009, 0.005], fit.Thresholds.Select(threshold => threshold.Taken), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    // A benefit metric without 70 and 80: 60|70, 70|80 and 80|90 all lie between 4.2 and 4.6, taken at quarters: 4.3, 4.4, 4.5.
    // No row has 100, so 90|100 is only known to lie above 4.7; 50|60 lies between 4.0 and 4.1.
    [Fact]
    public void Thresholds_around_points_not_seen_share_an_interval_and_beyond_the_last_it_is_one_sided()
    {
        var fit = July.FitTiers("product_rating", Days("商品综合评分", [(4.7, 90), (4.0, 50), (4.2, 60), (4.1, 60), (4.6, 90)]));
        Assert.Equal([4.0, 4.2, 4.2, 4.2, 4.7], fit.Thresholds.Select(threshold => threshold.Low));
        Assert.Equal([4.1, 4.6, 4.6, 4.6, double.NaN], fit.Thresholds.Select(threshold => threshold.High));
        Assert.Equal([4.05, 4.3, 4.4, 4.5], fit.Thresholds.Take(4).Select(threshold => threshold.Taken), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([true, true, true, true, false], fit.Thresholds.Select(threshold => threshold.IsBounded));
        Assert.True(double.IsNaN(fit.Thresholds[4].Taken));
        var english = ((IViewable)fit).ToView().ToText(Language.English);
        var chinese = ((IViewable)fit).ToView().ToText(Language.Chinese);
        Assert.All(["4.2 stars – 4.6 stars", "above 4.7 stars", "not seen", "to be entered"], words => Assert.Contains(words, english));
        Assert.All(["4.2 星 – 4.6 星", "高于 4.7 星", "未出现", "需填写"], words => Assert.Contains(words, chinese));
    }

    [Fact]
    public void Tiers_with_a_threshold_bounded_on_one_side_are_not_used_but_asked_for()
    {
        var fit = July.FitTiers("help_rate", Days("平台求助率", [(0.01, 80), (0.02, 70), (0.03, 60)]));
        Assert.Contains("at least 0.03%", ((IViewable)July.FitTiers("help_rate", Days("平台求助率", [(0.0003, 60)]))).ToView().ToText(Language.English));
        var error = Assert.Throws<WorkbookException>(() => July.WithTiers(fit)).Text;
        Assert.Contains("on one side only: 50|60, 80|90, 90|100.", error.English);
        Assert.Contains("只有一侧有界：50|60、80|90、90|100。", error.Chinese);
        const string call = "model.WithTiers(\"help_rate\", otherwise: 50, (…, 60), (0.025, 70), (0.015, 80), (…, 90), (…, 100))";
        Assert.Contains(call, error.English);
        Assert.Contains(call, error.Chinese);
    }

    [Theory]
    [InlineData("help_rate", "平台求助率", 0.01, 0.02, "a better value (1%, 70 points)", "数值更好（1%，70 分）")]
    [InlineData("product_rating", "商品综合评分", 4.8, 4.5, "a better value (4.8 stars, 70 points)", "数值更好（4.8 星，70 分）")]
    [InlineData("product_rating", "商品综合评分", 4.8, 4.8, "the same value (4.8 stars, 70 points)", "数值相同（4.8 星，70 分）")]
    public void A_better_value_with_fewer_points_contradicts_and_both_days_are_named(
        string metric, string column, double better, double worse, string english, string chinese)
    {
        var error = Assert.Throws<WorkbookException>(() => July.FitTiers(metric, Days(column, [(better, 70), (worse, 80)]))).Text;
        Assert.Contains($"\"day 0\" has {english} with fewer points than \"day 1\"", error.English);
        Assert.Contains($"“day 0”的{chinese}，得分却低于“day 1”", error.Chinese);
    }

    [Fact]
    public void Points_that_are_none_of_the_tiers_are_named_unless_other_tiers_are_given()
    {
        var days = Days("平台求助率", [(0.01, 75), (0.02, 50)]);
        var error = Assert.Throws<WorkbookException>(() => July.FitTiers("help_rate", days)).Text;
        Assert.Contains("\"day 0\" has 75 points", error.English);
        Assert.Contains("“day 0”的“平台求助率”得分为 75，不是 50、60、70、80、90、100 中的任何一档", error.Chinese);
        var threshold = Assert.Single(July.FitTiers("help_rate", days, tiers: [75, 50]).Thresholds);
        Assert.Equal((50, 75, 0.01, 0.02), (threshold.FromPoints, threshold.ToPoints, threshold.Low, threshold.High));
    }

    [Fact]
    public void A_metric_whose_value_is_its_points_and_a_table_without_usable_rows_are_refused()
    {
        Assert.Contains("has no tiers to fit", Assert.Throws<WorkbookException>(() => July.FitTiers("pickup_points", Days("揽收时长平均", [(1, 50)]))).Text.English);
        Assert.Contains("没有任何一行", Assert.Throws<WorkbookException>(() => July.FitTiers("help_rate", Days("平台求助率", [(double.NaN, 50)]))).Text.Chinese);
        Assert.Contains("平台求助率得分", Assert.Throws<WorkbookException>(() => July.FitTiers("help_rate", Days("商品综合评分", [(4.5, 50)]))).Text.English);
    }

    [Fact]
    public void A_history_is_fitted_row_by_row_and_rows_without_points_are_counted()
    {
        var history = new ShopHistory(["甲店", "乙店"], new DateOnly(2026, 8, 1),
        [
            new HistoryColumn("平台求助率", Unit.Share, new double[] { 0.01, 0.02, 0.03, 0.04 }),
            new HistoryColumn("平台求助率得分", Unit.Number, new double[] { 100, 50, 50, double.NaN }),
        ]);
        var fit = July.FitTiers("help_rate", history, tiers: [50, 100]);
        Assert.Equal((3, 0.01, 0.02), (fit.Days, fit.Thresholds[0].Low, fit.Thresholds[0].High));
        Assert.Contains("有 1 行未使用", Assert.Single(fit.Notes).Chinese);
    }

    [Fact]
    public void Fitted_tiers_are_known_and_said_to_be_fitted_wherever_a_score_rests_on_them()
    {
        var model = July.WithTiers(July.FitTiers("help_rate", Days("平台求助率", EveryTier)));
        Assert.DoesNotContain(model.Unknowns, unknown => unknown.Id == "help_rate");
        Assert.Contains("Tiers fitted to 9 rows, each threshold taken in the middle", model.Assumptions[^1].English);
        Assert.Contains("由 9 行数据拟合，各分数线取可能区间的中点，并非平台公布，适用于：平台求助率。", model.Assumptions[^1].Chinese);
        var scores = Alone(July, "help_rate").WithTiers(July.FitTiers("help_rate", Days("平台求助率", EveryTier))).Score(Days("平台求助率", EveryTier));
        Assert.Contains(scores.Assumptions, assumption => assumption.English.StartsWith("Tiers fitted to 9 rows", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("help_rate", "平台求助率", 0.05)]
    [InlineData("product_rating", "商品综合评分", 5.0)]
    public void Planted_thresholds_lie_in_their_intervals_and_the_fitted_tiers_give_every_day_its_points(string metric, string column, double most)
    {
        var random = new Random(20260714);
        var isBenefit = July.Metric(metric).Direction == Direction.Benefit;
        var used = 0;
        for (var history = 0; history < 300; history++)
        {
            var planted = Enumerable.Range(0, 5).Select(_ => random.NextDouble() * most).Order().ToArray();
            if (!isBenefit) Array.Reverse(planted);
            // Some days lie on a threshold itself, which gets the higher points.
            var values = Enumerable.Range(0, 1 + random.Next(40)).Select(_ => random.Next(6) == 0 ? planted[random.Next(5)] : random.NextDouble() * most);
            (double Value, double Points)[] rows = [.. values.Select(value => (value, Levels[planted.Count(threshold => isBenefit ? value >= threshold : value <= threshold)]))];
            var fit = July.FitTiers(metric, Days(column, rows));
            Assert.All(fit.Thresholds.Zip(planted), pair => Assert.True(Holds(pair.First, pair.Second, isBenefit), $"{pair.Second} in {pair.First}"));
            if (!fit.IsBounded) continue;
            used++;
            var points = Alone(July, metric).WithTiers(fit).Score(Days(column, rows)).Points(metric).ToArray();
            Assert.Equal(rows.Select(row => row.Points), points);
        }

        Assert.True(used >= 50, $"only {used} histories bounded every threshold");
    }

    private static bool Holds(FittedThreshold threshold, double planted, bool isBenefit) => isBenefit
        ? !(planted <= threshold.Low) && !(planted > threshold.High)
        : !(planted < threshold.Low) && !(planted >= threshold.High);

    // The one metric by itself, so that nothing else of the model has to be known.
    private static ScoreModel Alone(ScoreModel model, string metric) => new(
        model.Id, model.Version, model.Title, model.Scale, model.Missing, [model.Metric(metric)], model.Root with { Parts = [new MetricPart(metric, 1)] })
    {
        Sources = model.Sources,
    };

    private static ShopTable Days(string column, (double Value, double Points)[] rows) => new(
        [.. rows.Select((_, day) => $"day {day}")],
        [
            new TableColumn(column, Unit.Number, rows.Select(row => row.Value).ToArray()),
            new TableColumn($"{column}得分", Unit.Number, rows.Select(row => row.Points).ToArray()),
        ]);
}
