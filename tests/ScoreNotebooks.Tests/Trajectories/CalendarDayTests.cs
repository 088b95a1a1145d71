namespace ScoreNotebooks.Tests.Trajectories;

public class CalendarDayTests
{
    [Theory]
    [InlineData("2026-05-01")]
    [InlineData("2026/5/1")]
    [InlineData("2026.05.1")]
    [InlineData("20260501")]
    [InlineData("2026年5月1日")]
    [InlineData("2026 年 05 月 01 号")]
    [InlineData("２０２６－０５－０１")]
    [InlineData(" 2026-05-01 ")]
    [InlineData("46143")]
    [InlineData("2026-05-01 8:30")]
    [InlineData("2026/5/1 08:30:15.250")]
    [InlineData("2026-05-01T23:59:59Z")]
    [InlineData("2026-05-01T00:00:00.000+08:00")]
    public void The_first_of_May_is_read(string text) => Assert.Equal(new DateOnly(2026, 5, 1), CalendarDay.Read(text)!.Value.Day);

    [Theory]
    [InlineData("13/05/2026", 2026, 5, 13)]
    [InlineData("05/13/2026", 2026, 5, 13)]
    [InlineData("5.5.2026", 2026, 5, 5)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    public void A_year_at_the_end_is_read_where_one_reading_is_a_day(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), CalendarDay.Read(text)!.Value.Day);

    [Theory]
    [InlineData("")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-10")]
    [InlineData("2026-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("20260431")]
    [InlineData("2026-05/01")]
    [InlineData("01/02/2026")]
    [InlineData("26-05-01")]
    [InlineData("2026-05")]
    [InlineData("5月1日")]
    [InlineData("123456")]
    [InlineData("950")]
    [InlineData("2026-05-01 25:00")]
    [InlineData("2026-05-01 08:30 PM later")]
    public void What_is_no_day_or_may_be_two_is_not_read(string text) => Assert.Null(CalendarDay.Read(text));

    [Theory]
    [InlineData("2026-05-01T20:00:00Z", 8, "2026-05-02")]
    [InlineData("2026-05-01T15:59:59Z", 8, "2026-05-01")]
    [InlineData("2026-05-01T01:00+08:00", -8, "2026-04-30")]
    [InlineData("2026-05-01T01:00-0530", 8, "2026-05-01")]
    [InlineData("2026-05-01", 8, "2026-05-01")]
    public void A_moment_is_a_day_in_every_zone(string text, int hours, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), CalendarDay.Read(text)!.Value.DayAt(TimeSpan.FromHours(hours)));

    [Theory]
    [InlineData("data/小店A-2026-05-01.csv", "2026-05-01", "小店A")]
    [InlineData("20260501_小店A.xlsx", "2026-05-01", "小店A")]
    [InlineData("小店A（2026年5月1日）.csv", "2026-05-01", "小店A")]
    [InlineData("2026.05.01.csv", "2026-05-01", "")]
    [InlineData("all.xlsx[小店B]", null, "小店B")]
    [InlineData("小店A.csv", null, "小店A")]
    [InlineData("小店20269901.csv", null, "小店20269901")]
    [InlineData("小店120260501.csv", null, "小店120260501")]
    public void A_name_is_a_day_and_the_rest(string name, string? day, string rest) =>
        Assert.Equal(new NameOfTable(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd"), rest), NameOfTable.Of(name));
}
