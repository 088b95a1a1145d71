using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Sensitivity.Assumptions;

/// <summary>What the replications are, against models built and scored one by one.</summary>
public class ReplicationTests
{
    private static readonly AssumptionChoices Within = AssumptionChoices.Default.With(
        normalisations: [NormalisationKind.MinMax, NormalisationKind.Rank, NormalisationKind.Percentile],
        aggregations: [Aggregation.Arithmetic, Aggregation.Geometric, Aggregation.Harmonic, Aggregation.Minimum],
        missingPolicies: [MissingPolicy.Renormalise, MissingPolicy.Zero, MissingPolicy.Require],
        treatments: [null, new Treatment.Winsorise(2, 0.6, 0.2), new Treatment.Percentiles(0.1, 0.8)]);

    private static readonly AssumptionChoices Unbounded = AssumptionChoices.Default.With(
        normalisations: [NormalisationKind.ZScore, NormalisationKind.Rank], aggregations: [Aggregation.Minimum], aggregationLevel: AggregationLevel.Root);

    [Property(MaxTest = 40)]
    public Property Every_replication_scores_as_the_model_it_stands_for() => Prop.ForAll(
        RandomModels.WithTable(mostShops: 12), given => AgreesWhereAllowed(given.Model, given.Table, Within) && AgreesWhereAllowed(given.Model, given.Table, Unbounded));

    [Property(MaxTest = 40)]
    public Property So_it_does_where_nothing_is_missing() => Prop.ForAll(
        RandomModels.WithTable(mostShops: 12, missing: 0), given => AgreesWhereAllowed(given.Model, given.Table, Within.With(drawsCounts: false)));

    [Property(MaxTest = 40)]
    public Property As_the_model_and_the_table_have_it_every_total_is_the_models() => Prop.ForAll(
        RandomModels.WithTable(mostShops: 12), given =>
        {
            if (Analysis(given.Model, given.Table, Unbounded) is not { } analysis) return true;
            var totals = new ReplicationScorer(analysis.Banks).Totals(analysis.Banks.Nominal()).ToArray();
            return Same(totals, given.Model.Score(given.Table));
        });

    [Fact]
    public void Replications_of_the_synthetic_shops_score_as_the_models_they_stand_for()
    {
        var scores = ScoreModels.Load("six-factors").Score(Peers);
        foreach (var choices in new[] { AssumptionChoices.Default, Within, AssumptionChoices.Default.With(treatments: [new Treatment.Logarithm(0.05)], normalisations: []) })
            Assert.True(Agrees(new AssumptionAnalysis(scores, choices, AssumptionOutput.Rank, 40, 5, default), choices));
    }

    [Fact]
    public void Weights_goalposts_and_counts_stay_within_what_was_asked_for_and_fill_it()
    {
        var banks = new AssumptionAnalysis(ScoreModels.Load("six-factors").Score(Peers), AssumptionChoices.Default, AssumptionOutput.Rank, 1000, 1, default).Banks;
        Assert.All(banks.Weights.Given, weight => FillsExactly(weight[..^1], 0.75 * weight[^1], 1.25 * weight[^1]));
        for (var i = 0; i < banks.Goalposts.Worst.Length; i++)
        {
            var (worst, best) = (banks.Goalposts.Worst[i], banks.Goalposts.Best[i]);
            var reach = 0.1 * Math.Abs(best[^1] - worst[^1]);
            FillsExactly(worst[..^1], worst[^1] - reach, worst[^1] + reach);
            FillsExactly(best[..^1], best[^1] - reach, best[^1] + reach);
        }
    }

    // Reviews of 示例店24 are 33 good, 0 neutral, 5 bad of 38: the posterior mean of the bad share is (5 + ½) ÷ (38 + 3/2).
    [Fact]
    public void Counts_are_drawn_around_what_the_counts_say()
    {
        var banks = new AssumptionAnalysis(ScoreModels.Load("six-factors").Score(Peers), AssumptionChoices.Default, AssumptionOutput.Rank, 1000, 1, default).Banks;
        var row = Peers.IndexOfShop("示例店24");
        var shares = banks.Counts.Columns["差评数量"][..^1].Select(draw => draw[row] / 38).ToArray();
        // Its variance is m(1 − m) ÷ (39.5 + 1) with m = 5.5 ÷ 39.5, so a mean of 2,048 draws errs by 0.0012.
        Assert.Equal(5.5 / 39.5, shares.Average(), 5 * 0.0012);
    }

    private static ShopTable Peers { get; } = ShopTable.Read(Data.ShopFiles.Peers);

    private static void FillsExactly(double[] values, double low, double high)
    {
        Assert.All(values, value => Assert.InRange(value, low, high));
        Assert.True(values.Max() - values.Min() > 0.98 * (high - low));
    }

    private static bool AgreesWhereAllowed(ScoreModel model, ShopTable table, AssumptionChoices choices) =>
        Analysis(model, table, choices) is not { } analysis || Agrees(analysis, choices);

    private static AssumptionAnalysis? Analysis(ScoreModel model, ShopTable table, AssumptionChoices choices)
    {
        try
        {
            return new AssumptionAnalysis(model.Score(table), choices, AssumptionOutput.Rank, 12, 3, default);
        }
        catch (WorkbookException)
        {
            return null;
        }
    }

    private static bool Agrees(AssumptionAnalysis analysis, AssumptionChoices choices)
    {
        var (scorer, rebuilt) = (new ReplicationScorer(analysis.Banks), new RebuiltModel(choices, analysis.Banks));
        return analysis.Replications().All(replication => Same(scorer.Totals(replication).ToArray(), rebuilt.Score(replication)));
    }

    private static bool Same(double[] totals, Scoreboard scores) => totals.Zip(scores.Totals.ToArray())
        .All(pair => pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= 1e-9 * Math.Max(1, Math.Abs(pair.Second)));
}
