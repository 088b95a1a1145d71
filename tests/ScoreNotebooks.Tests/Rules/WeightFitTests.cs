using MathNet.Numerics.Distributions;
using ScoreNotebooks.Tests.Scoring;
using Xunit.Abstractions;

namespace ScoreNotebooks.Tests.Rules;

public class WeightFitTests(ITestOutputHelper output)
{
    private static readonly ScoreModel September = ScoreModels.Find("douyin", new DateOnly(2026, 9, 9));

    // The captured day: dimension scores 69, 99, 85, total 82 with a bonus of 2, so weights make 80 of them. Of all sets of
    // whole percentages 240 do within half a point; 125 of them within less and with at least 11 % for each dimension.
    [Fact]
    public void One_day_does_not_determine_weights_because_many_sets_of_whole_percentages_fit_it()
    {
        var fit = September.FitWeights(Days([[69, 99, 85, 82, 1]], "退换货运费险"), total: "总分");
        Assert.False(fit.IsDetermined);
        Assert.Equal(240, fit.WholePercentages);
        var sets = from product in Enumerable.Range(0, 101)
                   from logistics in Enumerable.Range(0, 101 - product)
                   let service = 100 - product - logistics
                   select (Off: Math.Abs((product * 69) + (logistics * 99) + (service * 85) - 8000), Least: Math.Min(product, Math.Min(logistics, service)));
        Assert.Equal(240, sets.Count(set => set.Off <= 50));
        Assert.Equal(125, sets.Count(set => set.Off < 50 && set.Least >= 11));
        var error = Assert.Throws<WorkbookException>(() => September.FromDimensionScores().WithWeights(fit)).Text;
        Assert.Contains("are not determined by 1 day", error.English);
        Assert.Contains("仅凭 1 天的数据无法确定", error.Chinese);
    }

    // With 69 w1 + 99 w2 + 85 w3 between 79 and 81 (half a point each for the scores and the total): w2 is greatest with
    // w3 = 0, 69 + 30 w2 = 81, w2 = 0.4, and least at zero; w1 is greatest there too, with w2 = (79 − 69) / 30 = 1/3: w1 = 2/3.
    // w1 is least with w2 = 0, 85 − 16 w1 = 81: w1 = 1/4. w3 is greatest with w2 = 0, 69 + 16 w3 = 81: w3 = 3/4.
    [Fact]
    public void Of_one_day_what_is_possible_is_told()
    {
        var weights = September.FitWeights(Days([[69, 99, 85, 82, 1]], "退换货运费险"), total: "总分").Weights;
        Assert.Equal([0.25, 0, 0], weights.Select(weight => weight.LeastPossible), (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal([2.0 / 3, 0.4, 0.75], weights.Select(weight => weight.MostPossible), (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.All(weights, weight => Assert.Equal((weight.LeastPossible, weight.MostPossible, double.NaN), (weight.Low, weight.High, weight.Weight)));
    }

    // Days that differ only in one direction, or by no more than rounding, tell nothing, however many they are.
    [Fact]
    public void Days_that_are_all_alike_do_not_determine_weights()
    {
        var random = new Random(7);
        var rows = Enumerable.Range(0, 60).Select(_ => new double[] { 80 + random.Next(2), 80 + random.Next(2), 80 + random.Next(2), 80, 0 }).ToArray();
        Assert.False(September.FitWeights(Days(rows, "退换货运费险"), total: "总分").IsDetermined);
    }

    // Three exact days and three unknown weights that sum to 1: two equations suffice, the third leaves a degree of freedom.
    [Fact]
    public void Exact_days_give_the_weights_themselves()
    {
        double[][] scores = [[71.25, 90.5, 62.125], [84.5, 70.25, 77.75], [60.125, 88.375, 95.5], [77.5, 66.25, 81.125]];
        var rows = scores.Select(row => new[] { row[0], row[1], row[2], (0.5 * row[0]) + (0.2 * row[1]) + (0.3 * row[2]) + 2, 1 }).ToArray();
        var fit = September.FitWeights(Days(rows, "退换货运费险"), total: "总分");
        Assert.True(fit.IsDetermined);
        Assert.Equal([0.5, 0.2, 0.3], fit.Weights.Select(weight => weight.Weight), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(1, fit.WholePercentages);
        var model = September.FromDimensionScores().WithWeights(fit);
        Assert.Equal([0.5, 0.2, 0.3], model.Root.Parts.Select(part => part.Weight), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Contains("fitted to 4 days", model.Assumptions[^1].English);
        Assert.Contains("由 4 天的数据拟合得出", model.Assumptions[^1].Chinese);
    }

    [Fact]
    public void Weights_that_would_be_negative_are_zero_and_the_others_fit_best_without_them()
    {
        // Totals are the first score plus a little of what the second lacks: the best second weight is negative.
        double[][] scores = [[60, 90, 70], [70, 60, 90], [80, 75, 60], [90, 85, 95], [65, 95, 80]];
        var rows = scores.Select(row => new[] { row[0], row[1], row[2], (1.1 * row[0]) - (0.2 * row[1]) + (0.1 * row[2]) + 0.003, 0 }).ToArray();
        var fit = September.FitWeights(Days(rows, "退换货运费险"), total: "总分");
        Assert.Equal(0, fit.Weights[1].Weight);
        Assert.Equal(1, fit.Weights.Sum(weight => weight.Weight), 1e-9);
        Assert.All(fit.Weights, weight => Assert.InRange(weight.Weight, weight.Low, weight.High));
        // By hand over the one weight that is left, w of the first against the third: minimise Σ (y − x3 − w (x1 − x3))².
        var w = scores.Zip(rows).Sum(day => (day.Second[3] - day.First[2]) * (day.First[0] - day.First[2])) / scores.Sum(day => (day[0] - day[2]) * (day[0] - day[2]));
        Assert.Equal(Math.Min(1, w), fit.Weights[0].Weight, 1e-6);
    }

    // Nominal: all three intervals hold at once with at least 95 %.
    [Fact]
    public void Planted_weights_lie_in_their_intervals_in_95_of_100_histories_of_20_noisy_days()
    {
        var random = new Random(20260909);
        Assert.InRange(Enumerable.Range(0, 100).Count(_ => IsHeld(random, 20, 0.5, throughTheModel: true)), 95, 100);
    }

    // The true share over 4,000 histories, for several lengths and noises: at least 0.95 less three standard errors (0.010).
    [Theory]
    [InlineData(20, 0.5)]
    [InlineData(20, 0)]
    [InlineData(6, 0.5)]
    [InlineData(60, 1)]
    public void The_stated_level_is_kept_over_many_histories(int days, double noise)
    {
        var random = new Random(11);
        var held = Enumerable.Range(0, 4000).Count(_ => IsHeld(random, days, noise, throughTheModel: false)) / 4000.0;
        output.WriteLine($"{days} days, noise {noise}: {held:0.000}");
        Assert.True(held >= 0.95 - 0.010, $"{held:0.000}");
    }

    [Fact]
    public void Growth_days_and_days_at_the_floor_or_the_cap_are_left_out_and_counted()
    {
        double[][] rows = [[71, 90, 62, 72, 10], [84, 70, 77, 79, 100], [100, 100, 100, 100, 100], [60, 88, 95, 76, 100], [77, 66, 81, 76, 100]];
        var fit = September.FitWeights(Days(rows, "有效支付订单数"), total: "总分");
        Assert.Equal(3, fit.Days);
        Assert.Contains(fit.Notes, note => note.English.Contains("1 rows were left out: they are in the growth stage", StringComparison.Ordinal));
        Assert.Contains(fit.Notes, note => note.Chinese.Contains("1 行未使用：处于上限或下限", StringComparison.Ordinal));
    }

    // Inside a dimension: 0.25 each of four metrics' points, as the page of August shows them, over four further days.
    [Fact]
    public void Weights_inside_a_dimension_are_fitted_to_the_points_of_its_metrics()
    {
        double[][] points = [[90, 100, 100, 90], [80, 70, 100, 60], [50, 100, 60, 90], [100, 60, 80, 70], [70, 90, 50, 100], [60, 80, 90, 50]];
        string[] columns = ["飞鸽会话不满意率得分", "飞鸽平均响应时长得分", "售后平均审核时长得分", "平台求助率得分"];
        var table = new ShopTable(
            [.. points.Select((_, day) => $"day {day}")],
            [
                .. columns.Select((column, i) => new TableColumn(column, Unit.Number, points.Select(row => row[i]).ToArray())),
                new TableColumn("服务体验分", Unit.Number, points.Select(row => row.Average()).ToArray()),
            ]);
        var fit = ScoreModels.Find("douyin", new DateOnly(2026, 8, 20)).FitWeights(table, of: "service");
        Assert.True(fit.IsDetermined);
        Assert.All(fit.Weights, weight => Assert.InRange(0.25, weight.Low, weight.High));
    }

    [Fact]
    public void A_column_that_is_not_there_is_named()
    {
        var error = Assert.Throws<WorkbookException>(() => September.FitWeights(Small.Table([1.0]))).Text;
        Assert.Contains("商家体验分", error.English);
        Assert.Contains("作为拟合目标的得分列", error.Chinese);
    }

    // Weights anywhere on the simplex; scores that wander and are shown as whole points, as is the total with its noise.
    private static bool IsHeld(Random random, int days, double noise, bool throughTheModel)
    {
        var cuts = new[] { random.NextDouble(), random.NextDouble() }.Order().ToArray();
        double[] weights = [cuts[0], cuts[1] - cuts[0], 1 - cuts[1]];
        double[] scores = [75, 85, 80];
        var rows = new double[days][];
        for (var day = 0; day < days; day++)
        {
            for (var i = 0; i < 3; i++) scores[i] = Math.Clamp(scores[i] + (Normal.Sample(random, 0, 1) * 3), 55, 98);
            var total = weights.Zip(scores, (weight, score) => weight * score).Sum() + (noise == 0 ? 0 : Normal.Sample(random, 0, noise));
            rows[day] = [.. scores.Select(score => Math.Round(score)), Math.Round(total), 0];
        }

        if (throughTheModel)
            return September.FitWeights(Days(rows, "退换货运费险"), total: "总分").Weights.Zip(weights).All(pair => pair.First.Low <= pair.Second && pair.Second <= pair.First.High);
        var regression = new SimplexRegression([.. rows.Select(row => row[..3])], [.. rows.Select(row => row[3])], 1, 1);
        // Scores that hardly moved in few days do not determine weights, and then no interval is stated.
        if (!regression.IsDetermined()) return true;
        var (_, low, high, _) = regression.Solve(0.95);
        return Enumerable.Range(0, 3).All(i => low[i] <= weights[i] && weights[i] <= high[i]);
    }

    private static ShopTable Days(double[][] rows, string further) => new(
        [.. rows.Select((_, day) => $"day {day}")],
        [.. new[] { "商品体验分", "物流体验分", "服务体验分", "总分", further }.Select((name, column) => new TableColumn(name, Unit.Number, rows.Select(row => row[column]).ToArray()))]);
}
