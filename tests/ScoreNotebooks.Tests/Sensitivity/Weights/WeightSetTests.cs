using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Weights;

/// <summary>Which weights are drawn, and what is refused.</summary>
public class WeightSetTests
{
    private static readonly ScoreModel Model = Small.Flat(Aggregation.Arithmetic, [4, 3, 2, 1]);

    private static readonly SensitivityAnalysis WhatIf = Model.Sensitivity(Small.Table([80, 20, 30, 50], [40, 70, 60, 10]));

    public static TheoryData<WeightSet> Sets => new(
        WeightSet.Uniform,
        WeightSet.Within(("a", 0.1, 0.3), ("b", 0.2, 1)),
        WeightSet.Within(("a", 0.55, 0.6), ("b", 0.2, 0.21)),
        WeightSet.Within(("a", 0.3, 0.3)),
        WeightSet.Within(("a", 0.4, 0.4), ("b", 0.3, 0.3), ("c", 0.2, 0.2)),
        WeightSet.Ordered("d", "c", "b"),
        WeightSet.Ordered("d", "c", "b", "a").And(WeightSet.Within(("a", 0.15, 1))),
        WeightSet.Around(0.25),
        WeightSet.Around(0.05),
        WeightSet.Dirichlet(40).And(WeightSet.Within(("a", 0.3, 0.5))));

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_drawn_weight_is_a_share_and_meets_the_demands(WeightSet set)
    {
        var level = WeightLevel.Of(Model, null);
        var constraints = WeightConstraint.From(level, set);
        foreach (var weights in NaiveAcceptability.Drawn(level, WeightDraws.Of(level, set, seed: 5), 2_000))
        {
            Assert.Equal(1, weights.Sum(), 1e-9);
            Assert.All(weights, weight => Assert.InRange(weight, 0, 1));
            Assert.All(constraints, constraint => Assert.InRange(constraint.Excess(weights), -2, 1e-8));
        }
    }

    [Fact]
    public void A_walk_and_rejection_draw_the_same_distribution()
    {
        // Both are uniform on the same polytope; the means of 40,000 draws agree within four standard errors, those of
        // the walk from its batches.
        var level = WeightLevel.Of(Model, null);
        var polytope = WeightPolytope.Of(level, WeightSet.Within(("a", 0.1, 0.35), ("b", 0.2, 0.5)).And(WeightSet.Ordered("c", "d")));
        var rejected = Means(level, new RejectedDraws(new UniformDraws(polytope.Lower, [], 1), polytope));
        var walked = Means(level, new WalkedDraws(polytope, 1));
        foreach (var (one, other) in rejected.Zip(walked))
            Assert.InRange(one.Mean - other.Mean, -4 * Math.Sqrt((one.Error * one.Error) + (other.Error * other.Error)), 4 * Math.Sqrt((one.Error * one.Error) + (other.Error * other.Error)));
    }

    [Fact]
    public void Uniform_weights_have_the_moments_of_the_simplex()
    {
        // Of n shares: mean 1/n, variance (n − 1) / (n² (n + 1)): for four ¼ and 3/80.
        var level = WeightLevel.Of(Model, null);
        var drawn = NaiveAcceptability.Drawn(level, WeightDraws.Of(level, WeightSet.Uniform, seed: 2), 100_000).ToList();
        for (var place = 0; place < 4; place++)
        {
            Assert.Equal(0.25, drawn.Average(weights => weights[place]), 4 * Math.Sqrt(3.0 / 80 / 100_000));
            Assert.Equal(3.0 / 80, drawn.Average(weights => Math.Pow(weights[place] - 0.25, 2)), 0.0006);
        }
    }

    [Fact]
    public void Dirichlet_weights_have_the_models_for_mean_and_the_stated_variance()
    {
        var level = WeightLevel.Of(Model, null);
        var drawn = NaiveAcceptability.Drawn(level, WeightDraws.Of(level, WeightSet.Dirichlet(19), seed: 2), 100_000).ToList();
        for (var place = 0; place < 4; place++)
        {
            var mean = level.Current[place];
            var variance = mean * (1 - mean) / 20;
            Assert.Equal(mean, drawn.Average(weights => weights[place]), 4 * Math.Sqrt(variance / 100_000));
            Assert.Equal(variance, drawn.Average(weights => Math.Pow(weights[place] - mean, 2)), 0.03 * variance);
        }
    }

    [Fact]
    public void Floors_that_sum_to_more_than_everything_are_refused_with_what_is_possible()
    {
        var refusal = Assert.Throws<WorkbookException>(() => WhatIf.RankAcceptability(WeightSet.Within(("a", 0.6, 1), ("b", 0.5, 1), ("c", 0.05, 1))));
        // Without c, a and b contradict one another already: beside 60% there is room for 40%.
        Assert.Contains("a at least 60%; b at least 50%.", refusal.Text.English, StringComparison.Ordinal);
        Assert.Contains("a at least 50%; or b at least 40%", refusal.Text.English, StringComparison.Ordinal);
        Assert.DoesNotContain("c at least", refusal.Text.English, StringComparison.Ordinal);
        Assert.Contains("a不低于 60%；b不低于 50%", refusal.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Caps_that_leave_weight_over_are_refused_with_what_is_possible()
    {
        var refusal = Assert.Throws<WorkbookException>(() => WhatIf.Dominance(WeightSet.Within(("a", 0, 0.3), ("b", 0, 0.3), ("c", 0, 0.2), ("d", 0, 0.1))));
        Assert.Contains("a at most 40%", refusal.Text.English, StringComparison.Ordinal);
        Assert.Contains("d at most 20%", refusal.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_that_contradicts_intervals_is_refused_and_both_are_named()
    {
        var refusal = Assert.Throws<WorkbookException>(() =>
            WhatIf.PotentialOptimality(WeightSet.Ordered("a", "b").And(WeightSet.Within(("a", 0, 0.2), ("b", 0.3, 1)))));
        Assert.Contains("a not below b", refusal.Text.English, StringComparison.Ordinal);
        Assert.Contains("a at most 30%; or b at least 20%", refusal.Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-0.1, 0.5)]
    [InlineData(0.2, 30)]
    [InlineData(0.6, 0.5)]
    [InlineData(double.NaN, 0.5)]
    public void Intervals_that_are_none_are_refused(double low, double high) =>
        Assert.Throws<WorkbookException>(() => WeightSet.Within(("a", low, high)));

    [Fact]
    public void Unknown_parts_are_refused_with_the_nearest_name() => Assert.Contains(
        "\"a\"", Assert.Throws<WorkbookException>(() => WhatIf.RankAcceptability(WeightSet.Ordered("aa", "b"))).Text.English, StringComparison.Ordinal);

    private static (double Mean, double Error)[] Means(WeightLevel level, WeightDraws draws)
    {
        var batches = NaiveAcceptability.Drawn(level, draws, 40_000).Chunk(40_000 / AcceptabilitySimulation.Batches).ToList();
        return [.. level.Parts.Select((_, place) =>
        {
            var means = batches.Select(batch => batch.Average(weights => weights[place])).ToList();
            var mean = means.Average();
            return (mean, Math.Sqrt(means.Sum(one => (one - mean) * (one - mean)) / (means.Count - 1) / means.Count));
        })];
    }
}
