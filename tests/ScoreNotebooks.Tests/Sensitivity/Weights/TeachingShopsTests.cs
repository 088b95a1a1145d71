using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Tests.Sensitivity.Weights;

/// <summary>Shops A, B and C: A beats C and C beats B on every metric, so that no weights change anything.</summary>
public class TeachingShopsTests
{
    private static readonly SensitivityAnalysis WhatIf = ScoreModels.Load("six-factors").Sensitivity(ShopTable.Read(Folder()));

    [Fact]
    public void Every_weight_may_be_anything()
    {
        var stability = WhatIf.WeightStability();
        // Six dimensions, and the metrics of the four dimensions that have several: 3 + 2 + 2 + 2.
        Assert.Equal(15, stability.Weights.Count);
        Assert.True(stability.RankingAlwaysHolds);
        Assert.All(stability.Weights, weight => Assert.Equal((0, 1), (weight.Ranking.Low, weight.Ranking.High)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("total")]
    [InlineData("product")]
    public void Every_shop_has_its_rank_under_every_weight(string? within)
    {
        var acceptability = WhatIf.RankAcceptability(within: within);
        Assert.Equal([1, 1, 1], new[] { ("小店A", 1), ("小店C", 2), ("小店B", 3) }.Select(shop => acceptability[shop.Item1].Rank(shop.Item2).Value));
        Assert.Equal(1, acceptability.Winning("小店A", "小店B").Share.Value);
        Assert.Equal(1, acceptability["小店A"].ConfidenceFactor!.Value.Value);
        Assert.Null(acceptability["小店B"].ConfidenceFactor);
        Assert.Empty(acceptability["小店B"].CentralWeights);
    }

    [Fact]
    public void Linear_programming_says_so_too()
    {
        var dominance = WhatIf.Dominance();
        Assert.True(dominance.OrderIsCertain);
        Assert.Equal(["小店A"], dominance.Undominated);
        Assert.Equal(["小店A"], WhatIf.PotentialOptimality().CanBeFirst);
        Assert.False(WhatIf.NearestReversal("小店B", "小店C").IsPossible);
    }

    [Theory]
    [InlineData(Language.English, "better on every metric")]
    [InlineData(Language.Chinese, "每一项指标")]
    public void The_words_say_why(Language language, string reason)
    {
        foreach (var result in new IViewable[] { WhatIf.WeightStability(), WhatIf.RankAcceptability(draws: 1_000), WhatIf.NearestReversal("小店B", "小店C") })
            Assert.Contains(reason, result.ToView().ToText(language), StringComparison.Ordinal);
    }

    [Fact]
    public void With_uncertain_counts_A_is_first_all_but_always_and_the_counts_leave_something_open()
    {
        var acceptability = WhatIf.RankAcceptability(uncertainValues: true);
        Assert.InRange(acceptability["小店A"].First.Value, 0.97, 1);
        Assert.InRange(acceptability["小店A"].First.StandardError, 1e-5, 0.002);
        Assert.InRange(acceptability["小店A"].ConfidenceFactor!.Value.Value, 0.99, 1);
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath("../../../../data/shops/abc", Path.GetDirectoryName(here)!);
}
