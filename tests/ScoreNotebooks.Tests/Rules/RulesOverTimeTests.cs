namespace ScoreNotebooks.Tests.Rules;

/// <summary>A history of the dimension scores that the back office showed, across two changes of Douyin's rules.</summary>
public class RulesOverTimeTests
{
    private static readonly DateOnly First = new(2026, 7, 10);
    private const int Days = 70;

    // 80, 90, 60 on every day. Until 09-07 weights of 40, 30, 30 make 32 + 27 + 18 = 77; from 09-08 those of 25, 20, 55 make
    // 20 + 18 + 33 = 71. A refused invoice on 09-01 counts for nothing before and costs 2 from 09-08 on, for 30 days: 69.
    [Fact]
    public void Each_day_is_scored_by_the_rules_in_force()
    {
        var course = Versions().Trajectory(History());
        var totals = course.Totals("店").ToArray();
        for (var day = 0; day < Days; day++)
        {
            var date = First.AddDays(day);
            var expected = date < new DateOnly(2026, 9, 8) ? 77.0 : 69.0;
            Assert.Equal(expected, totals[day], 1e-9);
        }

        Assert.Equal([new DateOnly(2026, 7, 14), new DateOnly(2026, 9, 8)], Versions().Breaks.Select(one => one.Day));
    }

    private static RuleVersions Versions() => RuleVersions.Of(ScoreModels.Versions("douyin").Select(model => model.Effective!.From < new DateOnly(2026, 9, 8)
        ? model.FromDimensionScores().WithWeights(("product", 40), ("logistics", 30), ("service", 30))
        : model.FromDimensionScores().WithWeights(("product", 25), ("logistics", 20), ("service", 55))));

    private static ShopHistory History() => new(["店"], First,
    [
        Daily("商品体验分", _ => 80), Daily("物流体验分", _ => 90), Daily("服务体验分", _ => 60), Daily("有效支付订单数", _ => 20),
        Daily("拒开发票次数", date => date == new DateOnly(2026, 9, 1) ? 1 : 0),
    ]);

    private static HistoryColumn Daily(string name, Func<DateOnly, double> amount) =>
        new(name, Unit.Number, Enumerable.Range(0, Days).Select(day => amount(First.AddDays(day))).ToArray());
}
