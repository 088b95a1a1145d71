using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Assumptions;

/// <summary>Choices that make no sense are refused before anything runs, with what would.</summary>
public class SenselessChoicesTests
{
    private static readonly ShopTable Peers = ShopTable.Read(Data.ShopFiles.Peers);
    private static readonly SensitivityAnalysis WhatIf = ScoreModels.Load("six-factors").Sensitivity(Peers);

    [Theory]
    [InlineData(Aggregation.Geometric, "geometric mean", "几何平均")]
    [InlineData(Aggregation.Harmonic, "harmonic mean", "调和平均")]
    public void Z_scores_do_not_go_with_means_that_need_points_above_zero(Aggregation mean, string english, string chinese)
    {
        var error = Refused(WhatIf, AssumptionChoices.None.With(normalisations: [NormalisationKind.ZScore], aggregations: [mean])).Text;
        Assert.StartsWith($"\"z-score, average shop 50, 10 per standard deviation\" and \"{english}\" make no sense together", error.English);
        Assert.Contains("or use NormalisationKind.MinMax, Rank or Percentile", error.English);
        Assert.StartsWith($"“标准分，平均水平 50 分，每个标准差 10 分”与“{chinese}”不能同时使用", error.Chinese);
        Assert.Contains("改用得分始终大于零的 NormalisationKind.MinMax、Rank 或 Percentile", error.Chinese);
    }

    [Fact]
    public void Z_scores_do_go_with_an_arithmetic_mean_and_ranks_with_a_geometric_one()
    {
        Assert.Equal(1, WhatIf.VaryAssumptions(AssumptionChoices.None.With(normalisations: [NormalisationKind.ZScore], aggregations: [Aggregation.Minimum]), replications: 16)["示例店15"].Nominal);
        Assert.Equal(1, WhatIf.VaryAssumptions(AssumptionChoices.None.With(normalisations: [NormalisationKind.Rank], aggregations: [Aggregation.Geometric]), replications: 16)["示例店15"].Nominal);
    }

    [Fact]
    public void Points_that_are_values_below_zero_have_no_geometric_mean()
    {
        var whatIf = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([1, 2], [-3, 4]));
        var error = Refused(whatIf, AssumptionChoices.None.With(aggregations: [Aggregation.Geometric])).Text;
        Assert.Contains("\"a\" takes the value for points, and that of s1 is -3.", error.English);
        Assert.Contains("“a”以数值为得分，而s1的数值为 -3。", error.Chinese);
        Assert.Contains("model.WithNormalisation(new Normalisation.MinMax(1, 100))", error.English);
    }

    [Fact]
    public void A_logarithm_needs_values_and_goalposts_above_zero()
    {
        var zero = Refused(WhatIf, AssumptionChoices.None.With(treatments: [new Treatment.Logarithm()])).Text;
        Assert.Contains("\"Bad review rate\"", zero.English);
        Assert.Contains("make offset greater than 0", zero.English);
        Assert.Contains("“差评率”", zero.Chinese);
        var moved = Refused(WhatIf, AssumptionChoices.None.With(treatments: [new Treatment.Logarithm(0.001)], goalpostShare: 0.1)).Text;
        Assert.Contains("would be moved down to -0.5%", moved.English);
        Assert.Contains("give an offset greater than 0.005", moved.English);
        Assert.Contains("会移到 -0.5%", moved.Chinese);
        var value = Refused(
            Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [Small.Metric("a", new Normalisation.MinMax(0, 100))]).Sensitivity(Small.Table([1], [-2])),
            AssumptionChoices.None.With(treatments: [new Treatment.Logarithm(1)])).Text;
        Assert.Contains("The value -2 of s1 for \"a\" has no logarithm with an offset of 1; give an offset greater than 2.", value.English);
        Assert.Contains("s1的“a”为 -2", value.Chinese);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Weights_vary_by_less_than_all_of_them(double share)
    {
        var error = Assert.Throws<WorkbookException>(() => AssumptionChoices.Default.With(weightShare: share)).Text;
        Assert.Contains("below 1", error.English);
        Assert.Contains("小于 1", error.Chinese);
    }

    [Fact]
    public void Goalposts_vary_by_less_than_half_their_range() =>
        Assert.Contains("do not cross", Assert.Throws<WorkbookException>(() => AssumptionChoices.Default.With(goalpostShare: 0.5)).Text.English);

    [Fact]
    public void One_shop_has_no_rank_to_vary()
    {
        var error = Refused(Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([1, 2])), AssumptionChoices.Default).Text;
        Assert.Contains("one shop only", error.English);
        Assert.Contains("只有一家店铺", error.Chinese);
    }

    [Fact]
    public void Where_nothing_varies_there_is_nothing_to_ask()
    {
        var error = Refused(WhatIf, AssumptionChoices.None.With(missingPolicies: [MissingPolicy.Zero])).Text;
        Assert.Contains("Nothing varies", error.English);
        Assert.Contains("No value is missing", error.English);
        Assert.Contains("AssumptionChoices.Default.With(weightShare: 0.25)", error.Chinese);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2_000_000)]
    public void Replications_are_counted_within_reason(int replications) => Assert.Contains(
        "give from 1 to 1,048,576", Assert.Throws<WorkbookException>(() => WhatIf.VaryAssumptions(replications: replications)).Text.English);

    private static WorkbookException Refused(SensitivityAnalysis whatIf, AssumptionChoices choices) =>
        Assert.Throws<WorkbookException>(() => whatIf.VaryAssumptions(choices));
}
