using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ScoreNotebooks.Tests.Trajectories;

public class WindowSumsTests
{
    [Property(MaxTest = 300)]
    public Property Every_sum_is_that_of_the_last_days_added_one_by_one() => Prop.ForAll(
        Arb.From(from days in Gen.Choose(1, 70) from window in Gen.Choose(1, 80) from seed in Gen.Choose(0, int.MaxValue - 1) select (days, window, seed)),
        made =>
        {
            var random = new Random(made.seed);
            var amounts = SmallHistory.Repeated(made.days, _ => random.Next(1000));
            var sums = Sums(amounts, made.window);
            for (var day = 0; day < made.days; day++)
                Assert.Equal(amounts[Math.Max(0, day - made.window + 1)..(day + 1)].Sum(), sums[day]);
        });

    [Fact]
    public void An_enormous_amount_that_has_left_the_window_leaves_nothing_behind()
    {
        // 0.1 every day, but 1e17 on day 3. With one running sum, taking 1e17 off again would leave 0 or 16, since the
        // doubles near 1e17 are 16 apart.
        var amounts = SmallHistory.Repeated(20, day => day == 3 ? 1e17 : 0.1);
        var sums = Sums(amounts, 5);
        for (var day = 8; day < 20; day++) Assert.Equal(0.5, sums[day], 1e-15);
    }

    private static double[] Sums(double[] amounts, int window)
    {
        // The room holds what an earlier use left in it.
        var rest = SmallHistory.Repeated(amounts.Length, _ => 1e9);
        var sums = new double[amounts.Length];
        WindowSums.Of(amounts, window, rest, sums);
        return sums;
    }
}
