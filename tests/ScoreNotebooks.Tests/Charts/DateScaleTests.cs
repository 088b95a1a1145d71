namespace ScoreNotebooks.Tests.Charts;

public class DateScaleTests
{
    [Fact]
    public void Eight_months_have_a_tick_at_the_first_of_each() => Assert.Equal(
        ["1 Nov 2025", "1 Dec", "1 Jan 2026", "1 Feb", "1 Mar", "1 Apr", "1 May"],
        Ticks(new DateOnly(2025, 10, 4), new DateOnly(2026, 5, 31), Language.English));

    [Fact]
    public void Chinese_days_are_written_as_in_China() => Assert.Equal(
        ["2025年10月1日", "11月1日", "12月1日", "2026年1月1日", "2月1日"], Ticks(new DateOnly(2025, 9, 20), new DateOnly(2026, 2, 10), Language.Chinese));

    // 2026-05-04 is a Monday.
    [Fact]
    public void A_few_weeks_have_a_tick_on_every_Monday() => Assert.Equal(
        ["4 May 2026", "11 May", "18 May", "25 May"], Ticks(new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 31), Language.English));

    [Fact]
    public void Years_are_written_as_years() =>
        Assert.Equal(["2010年", "2012年", "2014年"], Ticks(new DateOnly(2009, 6, 1), new DateOnly(2026, 1, 1), Language.Chinese).Take(3));

    [Theory]
    [InlineData(1), InlineData(5), InlineData(20), InlineData(90), InlineData(400), InlineData(3000), InlineData(40000)]
    public void Any_time_has_two_to_thirteen_ticks_within_it(int days)
    {
        for (var shift = 0; shift < 370; shift += 7)
        {
            var from = new DateOnly(2020, 1, 1).AddDays(shift);
            var scale = DateScale.Over([from.DayNumber, from.DayNumber + days], ValueAxis.Dates);
            Assert.InRange(scale.Ticks.Count, 2, 13);
            Assert.All(scale.Ticks, tick => Assert.InRange(scale.Fraction(tick), 0, 1));
        }
    }

    [Fact]
    public void One_day_alone_stands_in_the_middle()
    {
        double day = new DateOnly(2026, 5, 1).DayNumber;
        Assert.Equal(0.5, DateScale.Over([day], ValueAxis.Dates).Fraction(day), 9);
    }

    // 2026-05-01 is 20,574 days after 1970-01-01; a day has 86,400,000 milliseconds.
    [Fact]
    public void A_figure_holds_days_as_dates_and_a_drawing_says_them_in_full()
    {
        var first = new DateOnly(2026, 5, 1);
        var chart = new LineChart(
            BilingualText.Same("t"), ValueAxis.Dates, ValueAxis.Points,
            [new LineSeries(BilingualText.Same("s"), [ChartPoint.On(first, 10), ChartPoint.On(first.AddDays(9), 20)])]);
        var figure = chart.ToFigureJson(Language.Chinese);
        Assert.Contains("1777593600000", figure, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"date\"", figure, StringComparison.Ordinal);
        Assert.Contains("2026-05-10", chart.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("5月4日", chart.ToSvg(Language.Chinese), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ticks(DateOnly from, DateOnly to, Language language)
    {
        var scale = DateScale.Over([from.DayNumber, to.DayNumber], ValueAxis.Dates);
        return scale.Ticks.Select(scale.TickText(language).Text);
    }
}
