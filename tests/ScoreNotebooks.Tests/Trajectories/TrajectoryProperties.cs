using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Trajectories;

/// <summary>What must hold of the trajectory of any model and any history.</summary>
public class TrajectoryProperties
{
    [Property(MaxTest = 100)]
    public Property Every_day_scores_as_its_windows_do_separately() => Prop.ForAll(Cases(), made =>
    {
        var (model, seed) = made;
        var random = new Random(seed);
        var history = RandomHistories.For(model, random);
        var (partial, least) = (random.Next(2) == 0, random.Next(3) == 0 ? 0.7 : 0);
        var trajectory = model.Trajectory(history, partial, least);
        var day = random.Next(history.Days.Count);
        var separately = WindowsSeparately.Score(model, history, day, partial, least);
        foreach (var (shop, row) in history.Shops.Select((shop, row) => (shop, row)))
        {
            Same(separately.Totals.Span[row], trajectory.Totals(shop).Span[day]);
            Same(separately.Coverage.Span[row], trajectory.Coverage(shop).Span[day]);
            Assert.Equal(separately.Ranks.Span[row], trajectory.Ranks(shop).Span[day]);
            foreach (var metric in model.Metrics)
            {
                Same(separately.Values(metric.Id).Span[row], trajectory.Values(shop, metric.Id).Span[day]);
                Same(separately.Points(metric.Id).Span[row], trajectory.Points(shop, metric.Id).Span[day]);
            }

            foreach (var dimension in model.Dimensions)
                Same(separately.DimensionScores(dimension.Id).Span[row], trajectory.DimensionScores(shop, dimension.Id).Span[day]);
        }
    });

    private static Arbitrary<(ScoreModel Model, int Seed)> Cases() => Arb.From(
        from model in RandomModels.Models()
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (model, seed));

    private static void Same(double expected, double actual)
    {
        if (double.IsNaN(expected)) Assert.Equal(double.NaN, actual);
        else Assert.Equal(expected, actual, 1e-9 * Math.Max(1, Math.Abs(expected)));
    }
}
