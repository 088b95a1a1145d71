using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Metrics;

public class LeaveOneOutTests
{
    // Without shipping, B's other five factors average (51.6667 + 42.5 + 26.6667 + 44.4444 + 41.6667)/5 = 41.3889;
    // without complaint handling, after-sales is returns alone: 45 instead of 42.5, a sixth of 2.5 more.
    [Fact]
    public void B_without_shipping_and_without_complaints_is_as_worked_by_hand()
    {
        var left = Text.WhatIf().LeaveOneOut();
        Assert.Equal((155.0 / 3 + 42.5 + 80.0 / 3 + 400.0 / 9 + 125.0 / 3) / 5, left["shipping_time"].Totals[1], 10);
        Assert.Equal(Text.TotalOfB + 2.5 / 6, left["complaint_handling"].Totals[1], 10);
        Assert.All(left.Cases, one => Assert.Equal([1, 3, 2], one.Ranks));
    }

    [Fact]
    public void Of_a_single_metric_nothing_would_be_left()
    {
        var whatIf = Small.Flat(Aggregation.Arithmetic, [1]).Sensitivity(Small.Table([3], [4]));
        var refusal = Assert.Throws<WorkbookException>(() => whatIf.LeaveOneOut());
        Assert.Contains("at least two metrics", refusal.Text.English, StringComparison.Ordinal);
    }

    [Property(MaxTest = 100)]
    public Property Leaving_out_what_weighs_nothing_changes_nothing() => Prop.ForAll(RandomModels.WithTable(), pair =>
    {
        var scores = pair.Model.Score(pair.Table);
        var weights = pair.Model.NominalWeights();
        if (weights.Values.Count(weight => weight > 0) < 2) return true;
        return scores.Model.Sensitivity(pair.Table).LeaveOneOut().Cases.Where(one => weights[one.Metric.Id] == 0 && HasOwnWeightOfZero(pair.Model, one.Metric.Id))
            .All(one => one.Totals.SequenceEqual(scores.Totals.ToArray()) && one.Ranks.SequenceEqual(scores.Ranks.ToArray()));
    });

    // The total without a metric does not depend on the metric's values.
    [Property(MaxTest = 50)]
    public Property What_is_left_out_does_not_matter() => Prop.ForAll(RandomModels.WithTable(ModelTraits.SelfContained | ModelTraits.TreeOnly), pair =>
    {
        if (pair.Model.NominalWeights().Values.Count(weight => weight > 0) < 2) return true;
        var metric = pair.Model.Metrics[0];
        var column = metric.Value.Columns[0];
        var other = new ShopTable(pair.Table.Shops, [.. pair.Table.Columns.Select(known => known.Name == column
            ? known with { Values = known.Values.ToArray().Select(value => 10 - value).ToArray() }
            : known)]);
        return pair.Model.Sensitivity(pair.Table).LeaveOneOut()[metric.Id].Totals
            .SequenceEqual(pair.Model.Sensitivity(other).LeaveOneOut()[metric.Id].Totals);
    });

    private static bool HasOwnWeightOfZero(ScoreModel model, string metric) =>
        model.Dimensions.SelectMany(dimension => dimension.Parts).Single(part => part is MetricPart && part.Id == metric).Weight == 0;
}
