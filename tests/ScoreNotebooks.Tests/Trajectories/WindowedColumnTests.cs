using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Trajectories;

/// <summary>What later analyses take a window apart with.</summary>
public class WindowedColumnTests
{
    [Property(MaxTest = 60)]
    public Property A_window_is_the_earlier_one_with_what_entered_and_without_what_left() => Prop.ForAll(Cases(), made =>
    {
        var (trajectory, random) = made;
        var (from, to) = (random.Next(trajectory.Days.Count), random.Next(trajectory.Days.Count));
        if (from > to) (from, to) = (to, from);
        foreach (var metric in trajectory.Model.Metrics)
            foreach (var column in trajectory.ColumnsOf(metric))
            {
                var (entering, leaving) = (trajectory.Entering(metric.Id, trajectory.Days[from], trajectory.Days[to]), trajectory.Leaving(metric.Id, trajectory.Days[from], trajectory.Days[to]));
                var sums = column!.On(0, from) + Over(entering) - Over(leaving);
                var expected = column.On(0, to);
                Assert.Equal(expected.Sum, sums.Sum, 1e-9);
                Assert.Equal(expected.Number, sums.Number, 1e-9);
                Assert.Equal(expected.Days, sums.Days);

                WindowSum Over(DayRange days) => column.Over(0, days.From.DayNumber - RandomHistories.FirstDay.DayNumber, days.To.DayNumber - RandomHistories.FirstDay.DayNumber);
            }
    });

    [Property(MaxTest = 60)]
    public Property The_sums_of_a_window_make_what_the_program_is_given() => Prop.ForAll(Cases(), made =>
    {
        var (trajectory, random) = made;
        var shop = random.Next(trajectory.Shops.Count);
        var inputs = trajectory.Inputs.OfShop(shop, ..);
        for (var input = 0; input < inputs.Length; input++)
        {
            var column = trajectory.Inputs.Columns[input]!;
            for (var day = 0; day < trajectory.Days.Count; day++)
                if (column.DaysOf(day).First >= trajectory.History.FirstDayOf(shop))
                    Assert.Equal(column.ValueOf(column.On(shop, day)), inputs[input][day], 1e-9);
                else
                    Assert.Equal(double.NaN, inputs[input][day]);
        }
    });

    [Property(MaxTest = 60)]
    public Property The_registers_of_a_day_hold_the_total_of_that_day() => Prop.ForAll(Cases(), made =>
    {
        var (trajectory, random) = made;
        var (shop, day) = (random.Next(trajectory.Shops.Count), random.Next(trajectory.Days.Count));
        Assert.Equal(trajectory.Totals(trajectory.Shops[shop]).Span[day], trajectory.RegistersOn(shop, day)[trajectory.Compiled.Root.Score][0], 1e-12);
    });

    private static Arbitrary<(Trajectory Trajectory, Random Random)> Cases() => Arb.From(
        from model in RandomModels.Models()
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Case(model, new Random(seed)));

    private static (Trajectory, Random) Case(ScoreModel model, Random random) => (model.Trajectory(RandomHistories.For(model, random)), random);
}
