using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Weights;

/// <summary>What the results about weights look like: the words and figures a reader goes by.</summary>
public class WeightResultsTests
{
    // Weights ½, ¼, ¼. As a falls to 3/7 = 42.9 %, s1 passes s0 (worked out in WeightStabilityTests): 7.1 points away.
    // As b rises: s0 = 20 t + 200/3 (1 − t), s1 = 70 t + 130/3 (1 − t): level at 50 t = 70/3 (1 − t), t = 7/22 = 31.8 %: 6.8 away.
    // As c rises: s0 = 40 t + 60 (1 − t), s1 = 50 t + 50 (1 − t): level at t = ½: 25 away.
    private static readonly SensitivityAnalysis WhatIf = Small.Flat(Aggregation.Arithmetic, [2, 1, 1])
        .Sensitivity(Small.Table([80, 20, 40], [40, 70, 50], [10, 90, 10]));

    private static readonly SensitivityAnalysis Many = Small.Flat(Aggregation.Arithmetic, [1, 1, 1])
        .Sensitivity(Small.Table([.. Enumerable.Range(0, 20).Select(shop => new[] { 5.0 * shop, 90 - (3 * shop), (shop * 37) % 100 })]));

    [Theory]
    [InlineData(Language.English, "The first place turns soonest with the weight of b: now 25.0% of total, at 31.8% s1 passes s0.")]
    [InlineData(Language.Chinese, "b的权重，现占“total”的 25.0%，到 31.8% 时s1超过s0。")]
    public void The_weight_that_turns_the_first_place_soonest_is_named_with_the_pair_and_the_value(Language language, string sentence) =>
        Assert.Contains(sentence, TextOf(WhatIf.WeightStability(), language), StringComparison.Ordinal);

    [Fact]
    public void Each_shops_shares_in_the_table_sum_to_one_and_the_best_shop_stands_first()
    {
        var table = WhatIf.RankAcceptability().ToTable();
        var ranks = table.Columns.OfType<NumberColumn>().Where(column => column.NameForPrograms.StartsWith("rank ", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, ranks.Count);
        for (var row = 0; row < 3; row++) Assert.Equal(1, ranks.Sum(column => column.Values.Span[row]), 1e-12);
        var means = table.Columns.OfType<NumberColumn>().Single(column => column.NameForPrograms == "mean rank").Values.ToArray();
        Assert.Equal(means.Order(), means);
    }

    [Fact]
    public void Of_many_shops_the_table_gives_the_first_ranks_and_the_spread_and_the_charts_the_rest()
    {
        var acceptability = Many.RankAcceptability();
        Assert.Equal(20, acceptability.ToTable().RowCount);
        Assert.All(acceptability.HeatMap().Rows, row => Assert.Equal(100, row.Values.Sum(), 1e-9));
        Assert.Equal(5, acceptability.Stacked().Series.Count);
        var refusal = Assert.Throws<WorkbookException>(acceptability.PairwiseTable);
        Assert.Contains("Winning(", refusal.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bars_of_weights_run_from_end_to_end_around_the_share_now()
    {
        var row = WhatIf.WeightStability().Intervals().Rows[0];
        Assert.Equal(50, row.Value, 1e-12);
        Assert.Equal(300.0 / 7, row.Low, 1e-9);
        Assert.Equal(100, row.High, 1e-12);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Every_result_reads_in_both_languages_without_a_gap(Language language)
    {
        IViewable[] results =
        [
            WhatIf.WeightStability(), WhatIf.WeightStability()["a"], WhatIf.RankAcceptability(WeightSet.Around(0.3)), WhatIf.RankAcceptability()["s0"],
            WhatIf.RankAcceptability().Winning("s0", "s1"), WhatIf.NearestReversal("s0", "s2"), WhatIf.NearestReversal("s0", "s2", within: "total"),
            WhatIf.Dominance(WeightSet.Within(("a", 0.5, 1))), Many.Dominance(WeightSet.Around(0.2)), WhatIf.PotentialOptimality(), WhatIf.PotentialOptimality()["s2"],
            WhatIf.RankAcceptability(WeightSet.Ordered("a", "b").And(WeightSet.Within(("c", 0.1, 0.4)))),
        ];
        foreach (var result in results)
        {
            var (text, html) = (TextOf(result, language), result.ToView().ToHtml(language));
            Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
            Assert.DoesNotContain("ScoreNotebooks", text, StringComparison.Ordinal);
            Assert.Equal(language == Language.Chinese, text.Any(sign => sign is '。' or '，'));
            Assert.StartsWith("<div", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_shop_that_cannot_be_first_is_said_to_be_so_with_what_it_lacks()
    {
        var middle = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([80, 20], [40, 70], [50, 40])).PotentialOptimality();
        // At best 70/9 = 7.8 points behind (worked out in DominanceTests).
        Assert.Contains("s2 cannot be first: even at best it is 7.8 points behind", TextOf(middle["s2"], Language.English), StringComparison.Ordinal);
        Assert.Contains("2 of 3 shops can be first under some weights: s0 and s1", TextOf(middle, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void One_shop_alone_is_refused_with_what_is_needed()
    {
        var alone = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([80, 20]));
        foreach (var ask in new Action[] { () => alone.RankAcceptability(), () => alone.WeightStability(), () => alone.Dominance(), () => alone.PotentialOptimality() })
            Assert.Contains("at least two shops", Assert.Throws<WorkbookException>(ask).Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_that_are_not_linear_are_refused_with_where_they_are()
    {
        var root = Small.Node("total", Aggregation.Arithmetic,
            Small.Node("x", Aggregation.Geometric, new MetricPart("a", 1), new MetricPart("b", 1)), new MetricPart("c", 1));
        var mixed = Small.Model(root, [Small.Metric("a"), Small.Metric("b"), Small.Metric("c")]).Sensitivity(Small.Table([90, 30, 20], [20, 40, 50]));
        Assert.Contains("within: \"total\"", Assert.Throws<WorkbookException>(() => mixed.Dominance()).Text.English, StringComparison.Ordinal);
        Assert.NotEmpty(mixed.Dominance(within: "total").Scores.Shops);
    }

    [Fact]
    public void A_run_reports_how_far_it_is_and_ends_when_it_is_told_to()
    {
        var told = new List<double>();
        WhatIf.RankAcceptability(draws: 50_000, progress: new Told(told));
        Assert.Equal(1, told.Max(), 1e-12);
        Assert.True(told.Count >= 32);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => WhatIf.RankAcceptability(draws: 100_000_000, cancellation: cancelled.Token));
    }

    private static string TextOf(IViewable result, Language language) => result.ToView().ToText(language);

    private sealed class Told(List<double> told) : IProgress<double>
    {
        public void Report(double value)
        {
            lock (told) told.Add(value);
        }
    }
}
