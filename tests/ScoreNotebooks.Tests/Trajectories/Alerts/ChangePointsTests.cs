using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ScoreNotebooks.Tests.Trajectories.Alerts;

public class ChangePointsTests
{
    // One level of 0, 0, 0, 5, 5, 5 leaves squares of 6 × 2.5² = 37.5; two levels leave none and cost one penalty.
    [Theory]
    [InlineData(37, true)]
    [InlineData(38, false)]
    public void A_change_is_found_when_it_gains_more_than_the_penalty(double penalty, bool isFound) =>
        Assert.Equal(isFound ? [3] : [], ChangePoints.Find(6, Squares([0, 0, 0, 5, 5, 5]), penalty, shortest: 1));

    [Property(MaxTest = 100)]
    public Property It_is_the_best_of_all_divisions() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var values = Enumerable.Range(0, random.Next(1, 13)).Select(at => Math.Floor(at / 4.0) % 2 * random.Next(4) + random.NextDouble()).ToArray();
            var (penalty, shortest, cost) = (0.1 + random.NextDouble(), random.Next(1, 4), Squares(values));
            var found = ChangePoints.Find(values.Length, cost, penalty, shortest);
            var best = Divisions(values.Length, shortest).Select(division => Price(division, values.Length, cost, penalty)).DefaultIfEmpty(double.NaN).Min();
            if (values.Length >= shortest) Assert.Equal(best, Price(found, values.Length, cost, penalty), 9);
            else Assert.Empty(found);
        });

    private static Func<int, int, double> Squares(double[] values) => (first, end) =>
    {
        var mean = values[first..end].Average();
        return values[first..end].Sum(value => (value - mean) * (value - mean));
    };

    private static double Price(IReadOnlyList<int> division, int count, Func<int, int, double> cost, double penalty)
    {
        int[] ends = [0, .. division, count];
        return ends.Skip(1).Zip(ends, (end, first) => cost(first, end)).Sum() + (division.Count * penalty);
    }

    private static IEnumerable<IReadOnlyList<int>> Divisions(int count, int shortest)
    {
        for (var set = 0; set < 1 << (count - 1); set++)
        {
            var division = Enumerable.Range(1, count - 1).Where(at => (set >> (at - 1) & 1) == 1).ToList();
            int[] ends = [0, .. division, count];
            if (ends.Skip(1).Zip(ends, (end, first) => end - first).All(length => length >= shortest)) yield return division;
        }
    }
}
