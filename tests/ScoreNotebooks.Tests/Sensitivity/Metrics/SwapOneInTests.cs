using FsCheck;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Metrics;

public class SwapOneInTests
{
    // 24 hours instead of 48: 80 points instead of 40, a sixth of it.
    [Fact]
    public void B_with_the_shipping_of_A_is_as_worked_by_hand()
    {
        var swap = Text.WhatIf().SwapOneIn("小店B", from: "小店A")["shipping_time", "小店A"];
        Assert.Equal(Text.TotalOfB + 40.0 / 6, swap.Total, 10);
        Assert.Equal((48, 24, 3), (swap.Own, swap.Other, swap.Rank));
    }

    [Fact]
    public void Without_a_shop_to_take_from_all_others_are_taken()
    {
        var swaps = Text.WhatIf().SwapOneIn("小店B").Swaps;
        Assert.Equal(22, swaps.Count);
        Assert.Equal(["小店A", "小店C"], swaps.Select(swap => swap.From).Distinct());
    }

    [Fact]
    public void A_rank_gained_by_a_swap_is_told()
    {
        var swap = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([10, 50], [50, 40], [60, 0])).SwapOneIn("s0", "s2")["a", "s2"];
        Assert.Equal((55, 25, 1), (swap.Total, swap.Change, swap.Rank));
    }

    [Fact]
    public void A_value_that_the_other_lacks_is_said_to_lack()
    {
        var swap = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([10, 50], [50, double.NaN])).SwapOneIn("s0", "s1")["b", "s1"];
        Assert.True(double.IsNaN(swap.Total) && swap.Rank == 0);
    }

    [Fact]
    public void Impossible_requests_say_what_is_possible()
    {
        var alone = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([10, 50]));
        Assert.Contains("only shop", Assert.Throws<WorkbookException>(() => alone.SwapOneIn("s0")).Text.English, StringComparison.Ordinal);
        Assert.Contains("小店A", Assert.Throws<WorkbookException>(() => Text.WhatIf().SwapOneIn("小店B", from: "小店B")).Text.English, StringComparison.Ordinal);
    }

    [Property(MaxTest = 80)]
    public Property A_swap_is_the_total_at_the_other_value() => AnyCase.Holds(one =>
        one.WhatIf.Shops.Count == 1 || one.WhatIf.SwapOneIn(one.Shop).Swaps.Where(swap => !double.IsNaN(swap.Other) && swap.Metric == one.Metric)
            .All(swap => swap.Total.Equals(WithoutRefusal(one, swap.Other))));

    // A value that has no logarithm is none that could be set.
    private static double WithoutRefusal(AnyCase one, double value)
    {
        try
        {
            return one.TotalAt(value);
        }
        catch (WorkbookException)
        {
            return one.WhatIf.SwapOneIn(one.Shop).Swaps.First(swap => swap.Metric == one.Metric && swap.Other == value).Total;
        }
    }
}
