using ScoreNotebooks.Tests.Data;

namespace ScoreNotebooks.Tests.Trajectories.Alerts;

public class AlertTests
{
    private static readonly DateOnly[] Days = [.. Enumerable.Range(0, DrawnDays.Year).Select(day => new DateOnly(2025, 1, 1).AddDays(day))];

    // 10, 20, 10, 20 of 100: the centre is 0.15 and a day's standard deviation √(0.15 × 0.85 / 100) = 0.0357071.
    // z-scores ±1.400280, moving ranges 2.800560, σz = 2.800560 / 1.128379 = 2.481932.
    // Limits: 0.15 ± 3 × 0.03570714 × 2.481932 = 0.15 ± 0.265868, the lower one cut off at 0.
    [Fact]
    public void Laneys_limits_are_wider_by_the_moving_range_of_z_scores()
    {
        var chart = ControlChart.Of(Made([10, 20, 10, 20], [100, 100, 100, 100]), Days);
        Assert.Equal(0.15, chart.Centre, 12);
        Assert.Equal(2.481932, chart.SigmaZ, 6);
        Assert.Equal(0.415868, chart.Points[0].High, 6);
        Assert.Equal(0, chart.Points[0].Low);
    }

    // Days that differ less than by chance keep the limits of the p chart: 0.15 ± 3 × 0.03570714 = 0.15 ± 0.1071214.
    [Fact]
    public void Limits_are_never_narrower_than_those_of_chance()
    {
        var chart = ControlChart.Of(Made([15, 15, 15, 15], [100, 100, 100, 100]), Days);
        Assert.Equal(0, chart.SigmaZ, 12);
        Assert.Equal((0.0428786, 0.2571214), (Math.Round(chart.Points[0].Low, 7), Math.Round(chart.Points[0].High, 7)));
    }

    // 10, 20, 10, 20 of 100, then 50, 60, 50, 60: the centres are 0.15 and 0.55, a day's standard deviations √(0.15·0.85/100)
    // = 0.03570714 and √(0.55·0.45/100) = 0.04974937. z-scores ±1.400280 and ±1.005038, moving ranges within the phases
    // 3 × 2.800560 and 3 × 2.010076, mean 2.405318 (the step from 20 to 50 is not among them), σz = 2.405318 / 1.128379 = 2.131658.
    // Limits: 0.15 ± 3 × 0.03570714 × 2.131658 = 0.15 ± 0.228347; 0.55 ± 3 × 0.04974937 × 2.131658 = 0.55 ± 0.318146.
    [Fact]
    public void With_phases_each_level_has_its_own_centre_and_the_shift_itself_widens_no_limit()
    {
        var chart = ControlChart.Of(Made([10, 20, 10, 20, 50, 60, 50, 60], [.. Enumerable.Repeat(100.0, 8)]), Days, [0, 4]);
        Assert.Equal(2.131658, chart.SigmaZ, 5);
        Assert.Equal([(0.15, Days[0], Days[3]), (0.55, Days[4], Days[7])], chart.Phases.Select(phase => (Math.Round(phase.Value, 12), phase.Days.From, phase.Days.To)));
        Assert.Equal((0.15, 0.0, 0.37835), (Math.Round(chart.Points[3].Centre, 9), chart.Points[3].Low, Math.Round(chart.Points[3].High, 5)));
        Assert.Equal((0.55, 0.23185, 0.86815), (Math.Round(chart.Points[4].Centre, 9), Math.Round(chart.Points[4].Low, 5), Math.Round(chart.Points[4].High, 5)));
        Assert.Equal(0.55, chart.Centre, 12);
    }

    // Means of four cases each: 10, 12, 10, 12, then 30, 32, 30, 32. Neighbours of one phase differ by 2, times √4 = 4 for one
    // case; σ = 4 / 1.128379 = 3.544908. Limits: 11 and 31 ± 3 × 3.544908 / 2 = ± 5.317362.
    [Fact]
    public void Means_have_phases_too()
    {
        var rates = DailyRates.Made(Scoring.Small.Metric("m"), CountFamily.Normal, [40, 48, 40, 48, 120, 128, 120, 128], [.. Enumerable.Repeat(4.0, 8)]);
        var chart = ControlChart.Of(rates, Days, [0, 4]);
        Assert.Equal(3.544908, chart.SigmaZ, 6);
        Assert.Equal((11, 16.317362), (chart.Points[0].Centre, Math.Round(chart.Points[0].High, 6)));
        Assert.Equal((31, 25.682638), (chart.Points[7].Centre, Math.Round(chart.Points[7].Low, 6)));
    }

    [Fact]
    public void A_lasting_breakdown_is_a_shift_and_not_an_alert_every_day()
    {
        var trajectory = ScoreModels.Load("six-factors").Trajectory(ShopHistory.Read(HistoryFolder.Path));
        var (plain, phased) = (trajectory.Alerts("小店B").Of("shipping_time"), trajectory.Alerts("小店B", withPhases: true).Of("shipping_time"));
        // The phases are the levels that the shifts divide: up on 24 April and down again on 15 May, as the events file has it.
        Assert.Equal(trajectory.LevelShifts("小店B", "shipping_time").All.Select(shift => shift.Day).Order(), phased.Phases.Skip(1).Select(phase => phase.Days.From));
        Assert.Contains(phased.Phases, phase => phase.Days.From == new DateOnly(2026, 4, 24));
        Assert.Contains(phased.Phases, phase => phase.Days.From == new DateOnly(2026, 5, 15));
        Assert.True(phased.Outside.Count < plain.Outside.Count, $"{phased.Outside.Count} days with phases, {plain.Outside.Count} without.");
        Assert.Single(plain.Phases);
        Assert.Contains("每次水平变化之后", trajectory.Alerts("小店B", withPhases: true).ToTable().ToText(Language.Chinese));
    }

    [Theory]
    [InlineData(CountFamily.Binomial, 0, 40), InlineData(CountFamily.Binomial, 0, 3), InlineData(CountFamily.Binomial, 1.5, 40)]
    [InlineData(CountFamily.Poisson, 0, 40), InlineData(CountFamily.Normal, 0, 40)]
    public void Chance_alone_puts_about_one_day_a_year_outside_at_most(CountFamily family, double spread, int perDay)
    {
        const int Years = 60;
        var outside = Enumerable.Range(0, Years).Sum(seed => ControlChart.Of(DrawnDays.Of(family, new Random(seed), spread: spread, perDay: perDay), Days).Outside.Count);
        // The chance of a normal day is 0.27 %, which makes 0.99 a year; 60 years may show up to 60 + 2 √60.
        Assert.InRange(outside, 0, Years + (2 * Math.Sqrt(Years)));
    }

    [Fact]
    public void A_day_far_off_is_outside_and_on_the_bad_side()
    {
        var amounts = Enumerable.Range(0, 60).Select(day => day == 30 ? 60.0 : 90.0 + (day % 3)).ToArray();
        var chart = ControlChart.Of(Made(amounts, [.. amounts.Select(_ => 100.0)]), Days);
        var point = Assert.Single(chart.Outside);
        Assert.Equal(Days[30], point.Day);
        Assert.True(chart.IsWorse(point));
    }

    // 70 falls by one a day to 63: 62, 61, 60 are still in (the line belongs to it), the fourth day is below.
    [Fact]
    public void Days_to_a_gate_are_counted_at_the_pace_of_the_last_days()
    {
        var outlook = GateOutlook.Of(BilingualText.Same("gate"), [70, 69, 68, 67, 66, 65, 64, 63], enter: 65, keep: 60, paceDays: 7)!;
        Assert.Equal((true, 60, -1, 4), (outlook.IsIn, outlook.Level, outlook.PerDay, outlook.DaysLeft!.Value));
    }

    // In at 65, out below 60: from 59 it must get to 65 again, three days at two a day.
    [Fact]
    public void A_shop_that_is_out_is_measured_against_the_level_to_get_in()
    {
        var outlook = GateOutlook.Of(BilingualText.Same("gate"), [66, 59, 57, 59], enter: 65, keep: 60, paceDays: 1)!;
        Assert.Equal((false, 65, 3), (outlook.IsIn, outlook.Level, outlook.DaysLeft!.Value));
        Assert.Null(GateOutlook.Of(BilingualText.Same("gate"), [66, 59, 57, 56], enter: 65, keep: 60, paceDays: 1)!.DaysLeft);
    }

    [Fact]
    public void The_sample_history_gives_alerts_in_both_languages()
    {
        var trajectory = ScoreModels.Load("six-factors").Trajectory(ShopHistory.Read(HistoryFolder.Path));
        var alerts = trajectory.Alerts("小店B", below: 40);
        Assert.Contains(alerts.Outside, one => one.Chart.Metric.Id == "shipping_time" && one.Point.Day >= new DateOnly(2026, 4, 24) && one.Point.Day <= new DateOnly(2026, 5, 14));
        Assert.Contains("总分 40 分", ((IViewable)alerts).ToView().ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.NotEmpty(alerts.Chart().Marks);
        Assert.Contains("控制界限", alerts.Chart("shipping_time").ToSvg(Language.Chinese), StringComparison.Ordinal);
    }

    private static DailyRates Made(double[] amounts, double[] cases) => DailyRates.Made(Scoring.Small.Metric("m"), CountFamily.Binomial, amounts, cases);
}
