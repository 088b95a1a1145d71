using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Assessments;

/// <summary>What sales and score may come to.</summary>
public class OutlookTests
{
    private static readonly DateOnly Opened = new(2026, 1, 15);

    /// <summary>Six months: 5, 5, 5, 4, 6, 8 thousand, 33 in all. The last three: mean 6, worst 4, best 8; to months 9 and 12 three and six more.</summary>
    [Fact]
    public void The_pace_goes_on_as_a_straight_line()
    {
        var assessed = Assessment.Tmall2026(Opened, MonthsInShort.Months("2026-02", "5*3 4 6 8", "4.5*6"), MonthsInShort.Simple);
        var outlook = assessed.Outlook();
        Assert.Equal([9, 12], outlook.Nodes.Select(node => node.Node.AfterMonths));
        Assert.Equal((45_000, 51_000, 57_000), (outlook.Nodes[0].Low, outlook.Nodes[0].Middle, outlook.Nodes[0].High));
        Assert.Equal((57_000, 69_000, 81_000), (outlook.Nodes[1].Low, outlook.Nodes[1].Middle, outlook.Nodes[1].High));
        Assert.False(outlook.Nodes[0].IsMetInTheMiddle);
        Assert.True(double.IsNaN(outlook.ScorePasses));
        Assert.Contains("missed even in the better case", outlook.ToString());
    }

    /// <summary>Mid-May with 3 thousand so far: May itself is taken to come to the pace of 6, so July (3 months) is at 18 + 18 = 36.</summary>
    [Fact]
    public void What_a_running_month_has_sold_is_part_of_it()
    {
        var assessed = Assessment.Tmall2026(Opened, MonthsInShort.Months("2026-02", "6*3 3", "4.5*4"), MonthsInShort.Simple, asOf: new(2026, 5, 15));
        Assert.Equal(36_000, assessed.Outlook().Nodes.First(node => node.Node.AfterMonths == 6).Middle);
    }

    /// <summary>
    /// Every day 1,000 yuan: from 30 June to the end of October (month 9) there are 123 days, to the end of January 215; so
    /// sales come close to 150 and 123 more, and 150 and 215 more, thousand.
    /// </summary>
    [Fact]
    public void Sales_are_drawn_from_the_days()
    {
        var trajectory = DailyShop.Trajectory(new(2026, 2, 1), days: 150, sales: day => day % 2 == 0 ? 990 : 1_010, stars: _ => 4.6);
        var months = trajectory.AssessedMonths(DailyShop.Name, DailyShop.Sales);
        var thresholds = AssessmentThresholds.Entered("示例类目", [0, 100_000, 270_000, 400_000], 500_000, 4.2, 3);
        var outlook = Assessment.Tmall2026(Opened, months, thresholds, asOf: trajectory.History.LastDay).Outlook(trajectory, DailyShop.Sales, shopName: DailyShop.Name);
        Assert.Equal(new DateOnly(2026, 6, 30), trajectory.History.LastDay);
        var (month6, month9, month12) = (outlook.Nodes[0], outlook.Nodes[1], outlook.Nodes[2]);
        Assert.InRange(month6.Middle, 0.97 * 181_000, 1.03 * 181_000); // 31 days of July
        Assert.InRange(month9.Middle, 0.97 * 273_000, 1.03 * 273_000);
        Assert.InRange(month12.Middle, 0.95 * 365_000, 1.05 * 365_000);
        Assert.True(month9.Low < month9.Middle && month9.Middle < month9.High);
        Assert.Equal(1, month6.Probability); // 150 of 100 thousand are sold
        Assert.True(month12.Probability < 0.2);
    }

    [Theory]
    [InlineData(4.6, 1, 0)]
    [InlineData(3.9, 0, 1)]
    public void A_steady_score_stays_where_it_is(double stars, double passes, double fails)
    {
        var trajectory = DailyShop.Trajectory(new(2026, 2, 1), days: 59, sales: _ => 2_000, stars: _ => stars);
        var months = trajectory.AssessedMonths(DailyShop.Name, DailyShop.Sales);
        var outlook = Assessment.Tmall2026(Opened, months, MonthsInShort.Simple, asOf: trajectory.History.LastDay).Outlook(trajectory, shopName: DailyShop.Name);
        Assert.Equal(10, outlook.Scores.Count); // April to January
        Assert.InRange(outlook.ScorePasses, passes - 0.02, passes + 0.02);
        Assert.All(outlook.Scores.Skip(1), score => Assert.InRange(score.Fails, fails - 0.05, fails + 0.05));
    }

    [Fact]
    public void What_cannot_be_forecast_is_refused()
    {
        var trajectory = DailyShop.Trajectory(new(2026, 2, 1), days: 59, sales: _ => 2_000, stars: _ => 4.6);
        var assessed = Assessment.Tmall2026(Opened, MonthsInShort.Months("2026-02", "5", "4.5"), MonthsInShort.Simple);
        Refusal.Of(() => assessed.Outlook(trajectory, shopName: DailyShop.Name), ["ends on 2026-03-31", "as of 2026-02-28"], ["到 2026-03-31 为止"]);
        var opening = Assessment.Tmall2026(Opened, [], MonthsInShort.Simple, asOf: new(2026, 1, 20));
        Refusal.Of(() => opening.Outlook(), ["Until 2026-01-31", "opening month"], ["到 2026-01-31 为止", "免考期"]);
        var first = Assessment.Tmall2026(Opened, [], MonthsInShort.Simple, asOf: new(2026, 2, 10));
        Refusal.Of(() => first.Outlook(), ["No month of the trial is over"], ["还没有已结束的月份"]);
    }
}
