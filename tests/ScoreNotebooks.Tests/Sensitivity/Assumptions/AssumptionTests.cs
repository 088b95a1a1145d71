using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Assumptions;

/// <summary>What is made of the replications: rank intervals and shares of variance.</summary>
public class AssumptionTests
{
    private static readonly ShopTable Peers = ShopTable.Read(Data.ShopFiles.Peers);
    private static readonly SensitivityAnalysis WhatIf = ScoreModels.Load("six-factors").Sensitivity(Peers);

    // Of 300 in ascending order 15 are 5 %, 150 half, 285 are 95 %; of 30 two are the first to be 5 %, 15 half, 29 the
    // first to be 95 %. The one are more rankings than shops, the other fewer.
    [Theory]
    [InlineData(300, 15, 150, 285)]
    [InlineData(30, 2, 15, 29)]
    public void Rank_intervals_are_those_of_the_replications(int replications, int low, int middle, int high)
    {
        var answer = WhatIf.VaryAssumptions(replications: replications, seed: 7);
        var analysis = new AssumptionAnalysis(WhatIf.Scores, AssumptionChoices.Default, AssumptionOutput.Rank, replications, 7, default);
        var scorer = new ReplicationScorer(analysis.Banks);
        var totals = analysis.Replications().Select(replication => scorer.Totals(replication).ToArray()).ToList();
        var nominal = WhatIf.Scores.Totals.ToArray();
        var order = Enumerable.Range(0, nominal.Length).OrderByDescending(shop => nominal[shop]).ToArray();
        Assert.Equal(totals.Count(all => order.Zip(order.Skip(1)).All(next => all[next.First] > all[next.Second])) / (double)replications, answer.SameRanking, 1e-12);
        for (var shop = 0; shop < Peers.Shops.Count; shop++)
        {
            var ranks = totals.Select(all => 1 + all.Count(other => other > all[shop])).Order().ToArray();
            var expected = answer.Shops[shop];
            Assert.Equal((ranks[low - 1], ranks[middle - 1], ranks[high - 1]), (expected.Low, expected.Median, expected.High));
            Assert.Equal(ranks.Count(rank => rank == 1) / (double)replications, expected.FirstShare, 1e-12);
            Assert.Equal((WhatIf.Scores.Ranks.Span[shop], 0.0), (expected.Nominal, expected.WithoutTotal));
        }
    }

    // Two choices between two: four rankings, equally likely, scored one by one. The variance of a shop's rank is split
    // into what each choice does on average (first order) and what is left when the other is known (total).
    [Fact]
    public void Shares_of_variance_are_those_of_all_combinations()
    {
        var choices = AssumptionChoices.None.With(normalisations: [NormalisationKind.Percentile], aggregations: [Aggregation.Geometric]);
        var answer = WhatIf.VaryAssumptions(choices, replications: 4096);
        var ranks = new int[2, 2][];
        for (var rule = 0; rule < 2; rule++)
            for (var mean = 0; mean < 2; mean++)
            {
                var model = WhatIf.Model;
                if (rule == 1) model = model.WithNormalisation(new Normalisation.Percentile(1, 100));
                if (mean == 1) model = model with { Root = Geometric(model.Root) };
                ranks[rule, mean] = model.Score(Peers).Ranks.ToArray();
            }

        var (variance, byRule, byMean, together) = (0.0, 0.0, 0.0, 0.0);
        for (var shop = 0; shop < Peers.Shops.Count; shop++)
        {
            var (a, b, c, d) = (ranks[0, 0][shop], ranks[0, 1][shop], ranks[1, 0][shop], ranks[1, 1][shop]);
            var (rule, mean, both) = ((c + d - a - b) / 4.0, (b + d - a - c) / 4.0, (a + d - b - c) / 4.0);
            byRule += rule * rule;
            byMean += mean * mean;
            together += both * both;
            variance += (rule * rule) + (mean * mean) + (both * both);
        }

        AssertNear(byRule / variance, answer.Choice("normalisation").First);
        AssertNear((byRule + together) / variance, answer.Choice("normalisation").Total);
        AssertNear(byMean / variance, answer.Choice("aggregation").First);
        AssertNear((byMean + together) / variance, answer.Choice("aggregation").Total);
    }

    [Fact]
    public void A_choice_that_varies_alone_causes_everything()
    {
        var answer = WhatIf.VaryAssumptions(AssumptionChoices.None.With(weightShare: 0.25), replications: 256);
        var weights = Assert.Single(answer.Choices);
        Assert.Equal("weights", weights.Id);
        Assert.Equal(1, weights.Total.Value, 0.05);
        Assert.Equal(1, weights.First.Value, 0.15);
        Assert.Equal(weights, answer.MattersMost);
    }

    // A is better than C and C than B on every metric: no weights, means or goalposts can turn them.
    [Fact]
    public void Where_one_shop_dominates_the_next_no_rank_varies_and_it_is_said()
    {
        var shops = ShopTable.Read(Data.ShopFiles.Abc);
        var answer = ScoreModels.Load("six-factors").Sensitivity(shops).VaryAssumptions(AssumptionChoices.Default.With(drawsCounts: false), replications: 200);
        Assert.Equal([(1, 1.0, 1.0), (3, 3, 3), (2, 2, 2)], answer.Shops.Select(shop => (shop.Nominal, shop.Low, shop.High)));
        Assert.Null(answer.MattersMost);
        Assert.Contains("The ranks do not depend on them at all.", answer.ToTextIn(Language.English));
        Assert.Contains("名次完全不受其影响。", answer.ToTextIn(Language.Chinese));
    }

    // With their counts drawn anew, B passes C once in thousands of rankings.
    [Fact]
    public void Where_ranks_hardly_vary_no_choice_is_blamed()
    {
        var answer = ScoreModels.Load("six-factors").Sensitivity(ShopTable.Read(Data.ShopFiles.Abc)).VaryAssumptions(replications: 1000);
        Assert.Null(answer.MattersMost);
        Assert.InRange(answer.SameRanking, 0.99, 1);
        Assert.Contains("vary too seldom to say which choice it comes from", answer.ToTextIn(Language.English));
        Assert.Contains("很少变化，无法判断来自哪项选择", answer.ToTextIn(Language.Chinese));
    }

    [Fact]
    public void The_same_seed_gives_the_same_answer_and_another_seed_another()
    {
        string Text(int seed) => WhatIf.VaryAssumptions(replications: 128, seed: seed).ToTextIn(Language.English);
        Assert.Equal(Text(1), Text(1));
        Assert.NotEqual(Text(1), Text(2));
    }

    [Fact]
    public void A_share_of_zero_leaves_a_choice_as_it_is()
    {
        var ranks = AssumptionChoices.None.With(normalisations: [NormalisationKind.Rank]);
        var without = WhatIf.VaryAssumptions(ranks, replications: 64);
        var withZero = WhatIf.VaryAssumptions(ranks.With(weightShare: 0, goalpostShare: 0, drawsCounts: false), replications: 64);
        Assert.Equal(without.ToTextIn(Language.English), withZero.ToTextIn(Language.English));
        Assert.Equal(["normalisation"], withZero.Choices.Select(choice => choice.Id));
    }

    [Fact]
    public void What_cannot_matter_is_left_out_and_said()
    {
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [Small.Metric("a", new Normalisation.Percentile(1, 100))]);
        var choices = AssumptionChoices.Default.With(normalisations: [NormalisationKind.Percentile, NormalisationKind.Rank]);
        var answer = model.Sensitivity(Small.Table([1], [2], [3])).VaryAssumptions(choices, replications: 32);
        Assert.Equal(["normalisation", "treatment"], answer.Choices.Select(choice => choice.Id));
        Assert.Equal(2, answer.Choice("normalisation").Alternatives.Count);
        Assert.Equal(5, answer.NotVaried.Count);
        Assert.Contains(answer.NotVaried, reason => reason.English.Contains("no counts that could be drawn") && reason.Chinese.Contains("没有可重抽的计数"));
    }

    [Fact]
    public void Each_alternative_by_itself_has_the_ranks_of_its_model()
    {
        var answer = WhatIf.VaryAssumptions(replications: 16);
        var percentile = answer.Alternatives.Single(alternative => alternative.Title.English.StartsWith("share of shops beaten", StringComparison.Ordinal));
        var scores = WhatIf.Model.WithNormalisation(new Normalisation.Percentile(1, 100)).Score(Peers);
        Assert.Equal(scores.Ranks.ToArray(), percentile.Ranks);
        Assert.Equal(scores.Ranks.ToArray().Zip(WhatIf.Scores.Ranks.ToArray(), (one, other) => Math.Abs(one - other)).Average(), percentile.MeanShift, 1e-12);
    }

    // Without a value for b, shop s1 has no total where a missing part leaves none: in a third of the replications.
    [Fact]
    public void A_shop_without_a_total_now_and_then_is_ranked_where_it_has_one()
    {
        var table = Small.Table([1, 5], [9, double.NaN], [4, 4]);
        var model = Small.Flat(Aggregation.Arithmetic, [1, 1]);
        var choices = AssumptionChoices.None.With(missingPolicies: [MissingPolicy.Zero, MissingPolicy.Require]);
        var shop = model.Sensitivity(table).VaryAssumptions(choices, replications: 300)["s1"];
        Assert.Equal(1.0 / 3, shop.WithoutTotal, 0.01);
        // Renormalised 9 is first; with zero for b it has 4.5 and is first before 4 and 3 as well.
        Assert.Equal((1.0, 1.0), (shop.Low, shop.High));
    }

    [Fact]
    public void Totals_can_take_the_place_of_ranks()
    {
        var choices = AssumptionChoices.None.With(weightShare: 0.2, goalpostShare: 0.1);
        var answer = WhatIf.VaryAssumptions(choices, replications: 512, of: AssumptionOutput.Total);
        // Moving both ends of every scale by a tenth of it moves a total more than a fifth of the weights does.
        Assert.Equal("goalposts", answer.MattersMost!.Id);
        Assert.Equal("weights", WhatIf.VaryAssumptions(choices, replications: 512).MattersMost!.Id);
    }

    [Fact]
    public void A_long_run_tells_how_far_it_is_and_can_be_stopped()
    {
        var told = new List<double>();
        WhatIf.VaryAssumptions(replications: 256, progress: new Told(told));
        Assert.Equal(1, told[^1], 1e-9);
        Assert.All(told, share => Assert.InRange(share, 0, 1));
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => WhatIf.VaryAssumptions(cancellation: stopped.Token));
    }

    private static void AssertNear(double exact, IndexEstimate estimate)
    {
        Assert.Equal(exact, estimate.Value, 0.03);
        Assert.InRange(exact, estimate.Low - 0.02, estimate.High + 0.02);
    }

    private static Dimension Geometric(Dimension dimension) => dimension with
    {
        Aggregation = Aggregation.Geometric,
        Parts = [.. dimension.Parts.Select(part => part is Dimension below ? Geometric(below) : part)],
    };

    private sealed class Told(List<double> shares) : IProgress<double>
    {
        public void Report(double value)
        {
            lock (shares) shares.Add(value);
        }
    }
}
