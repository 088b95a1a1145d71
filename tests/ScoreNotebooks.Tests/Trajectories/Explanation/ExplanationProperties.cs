using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Trajectories.Explanation;

/// <summary>What must hold of the explanation of any change under any model.</summary>
public class ExplanationProperties
{
    [Property(MaxTest = 100)]
    public Property Shares_sum_to_the_change_and_parts_to_their_share() => Prop.ForAll(Cases(), made =>
    {
        if (Change(made) is not { } change) return;
        Near(change.Change, change.Shares.Sum(share => share.Points));
        Near(change.Change, change.ByDimension().Sum(part => part.Points));
        foreach (var share in change.Shares)
        {
            Near(share.Points, share.Entered + share.Left + share.OtherShops + share.Presence);
            if (share.Mix is { } mix) Near(share.Entered + share.Left, share.Presence == 0 ? mix + share.Volume!.Value : 0);
        }
    });

    [Property(MaxTest = 40)]
    public Property Days_sum_to_the_change() => Prop.ForAll(Cases(), made =>
    {
        if (Change(made) is not { } change) return;
        var days = change.ByDay().Days;
        Near(change.Change, days.Sum(day => day.Change));
        foreach (var day in days) Near(day.Change, day.Shares.Sum(share => share.Points));
    });

    [Property(MaxTest = 60)]
    public Property Exchanging_the_days_turns_every_sign() => Prop.ForAll(Cases(), made =>
    {
        if (Change(made) is not { } change) return;
        var back = change.Paths[0].Trajectory.Explain(change.Shop, change.To, change.From);
        Near(change.Change, -back.Change);
        foreach (var (there, again) in change.Shares.Zip(back.Shares))
        {
            Near(there.Points, -again.Points);
            Near(there.Entered, -again.Left);
            Near(there.Left, -again.Entered);
            Near(there.OtherShops, -again.OtherShops);
            Near(there.Presence, -again.Presence);
            Near(there.Mix ?? 0, -(again.Mix ?? 0));
            Near(there.Volume ?? 0, -(again.Volume ?? 0));
        }
    });

    [Property(MaxTest = 30)]
    public Property Under_other_weights_shares_and_that_of_the_weights_sum_to_the_change() => Prop.ForAll(Cases(), made =>
    {
        if (Change(made) is not { } change) return;
        var earlier = change.Paths[0].Trajectory;
        var random = new Random(made.Seed);
        var other = earlier.Model.WithWeights([.. earlier.Model.Metrics.Select(metric => (metric.Id, 0.1 + random.NextDouble()))]);
        var later = other.Trajectory(earlier.History, partialWindows: true);
        if (double.IsNaN(later.Totals(change.Shop).Span[later.History.IndexOfDay(change.To)])) return;
        var explained = earlier.Explain(change.Shop, change.From, change.To, later);
        Assert.True(explained.Rules!.IsOfWeights);
        Near(explained.Change, explained.Shares.Sum(share => share.Points) + explained.Rules.Points);
        Near(explained.Change, explained.ByDimension().Sum(part => part.Points));
    });

    private static ChangeExplanation? Change((ScoreModel Model, int Seed) made)
    {
        var random = new Random(made.Seed);
        var history = RandomHistories.For(made.Model, random);
        var trajectory = made.Model.Trajectory(history, partialWindows: true);
        var shop = history.Shops[random.Next(history.Shops.Count)];
        var totals = trajectory.Totals(shop);
        var scored = Enumerable.Range(0, history.Days.Count).Where(day => !double.IsNaN(totals.Span[day])).ToList();
        if (scored.Count < 2) return null;
        return trajectory.Explain(shop, history.Days[scored[random.Next(scored.Count)]], history.Days[scored[random.Next(scored.Count)]]);
    }

    private static Arbitrary<(ScoreModel Model, int Seed)> Cases() => Arb.From(
        from model in RandomModels.Models()
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (model, seed));

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-8 * Math.Max(1, Math.Abs(expected)));
}
