using ScoreNotebooks.Tests.Data;

namespace ScoreNotebooks.Tests.Trajectories.Alerts;

public class LevelShiftTests
{
    private const int Series = 100;

    private static readonly DateOnly[] Days = [.. Enumerable.Range(0, DrawnDays.Year).Select(day => new DateOnly(2025, 1, 1).AddDays(day))];

    [Theory]
    [InlineData(CountFamily.Binomial, 0), InlineData(CountFamily.Poisson, 0), InlineData(CountFamily.Normal, 0), InlineData(CountFamily.Binomial, 0.7)]
    public void A_shift_of_three_standard_errors_of_a_day_is_found_in_95_of_100(CountFamily family, double spread)
    {
        var found = 0;
        for (var seed = 0; seed < Series; seed++)
        {
            var random = new Random(seed);
            var at = random.Next(30, DrawnDays.Year - 30);
            var levels = Find(DrawnDays.Of(family, random, at, errors: random.Next(2) == 0 ? 3 : -3, spread));
            if (levels.Shifts.Any(shift => Math.Abs(shift.Day.DayNumber - Days[at].DayNumber) <= 3)) found++;
        }

        Assert.True(found >= 95, $"{found} of {Series} were found.");
    }

    [Theory]
    [InlineData(CountFamily.Binomial, 0, 40), InlineData(CountFamily.Poisson, 0, 40), InlineData(CountFamily.Normal, 0, 40)]
    [InlineData(CountFamily.Binomial, 1.5, 40), InlineData(CountFamily.Binomial, 0, 2)]
    public void Chance_alone_shows_at_most_one_shift_a_year(CountFamily family, double spread, int perDay)
    {
        const int Years = 50;
        var shifts = Enumerable.Range(1000, Years).Sum(seed => Find(DrawnDays.Of(family, new Random(seed), spread: spread, perDay: perDay)).Shifts.Count);
        Assert.True(shifts <= Years, $"{shifts} shifts in {Years} years without any.");
    }

    // Twenty days at 5 of 10, then twenty at 9 of 10: variances of the levels 0.25 / 200 and 0.09 / 200.
    [Fact]
    public void Size_and_standard_error_come_from_the_levels()
    {
        var amounts = Enumerable.Range(0, 40).Select(day => day < 20 ? 5.0 : 9.0).ToArray();
        var rates = DailyRates.Made(Scoring.Small.Metric("m"), CountFamily.Binomial, amounts, [.. amounts.Select(_ => 10.0)]);
        var shift = Assert.Single(MetricLevels.Find(rates, Days, null, default).Shifts);
        Assert.Equal((Days[20], 0.5, 0.9), (shift.Day, shift.Before, shift.After));
        Assert.Equal(Math.Sqrt((0.25 / 200) + (0.09 / 200)), shift.StandardError, 12);
        Assert.False(shift.IsWorse);
    }

    [Fact]
    public void Days_that_are_all_alike_have_one_level()
    {
        var rates = DailyRates.Made(Scoring.Small.Metric("m"), CountFamily.Normal, [.. Enumerable.Repeat(4.0, 60)], [.. Enumerable.Repeat(1.0, 60)]);
        Assert.Single(MetricLevels.Find(rates, Days, null, default).Levels);
    }

    // The carrier stopped on 24 April and worked again on 15 May.
    [Fact]
    public void The_breakdown_of_the_sample_history_is_found_with_its_days()
    {
        var trajectory = ScoreModels.Load("six-factors").Trajectory(ShopHistory.Read(HistoryFolder.Path));
        var shifts = trajectory.LevelShifts("小店B", metric: "shipping_time").All;
        Assert.Contains(shifts, shift => shift.IsWorse && Math.Abs(shift.Day.DayNumber - new DateOnly(2026, 4, 24).DayNumber) <= 2);
        Assert.Contains(shifts, shift => !shift.IsWorse && Math.Abs(shift.Day.DayNumber - new DateOnly(2026, 5, 15).DayNumber) <= 2);
        Assert.Contains("合作快递停运", trajectory.LevelShifts("小店B").ToTable().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    private static MetricLevels Find(DailyRates rates) => MetricLevels.Find(rates, Days, null, default);
}
