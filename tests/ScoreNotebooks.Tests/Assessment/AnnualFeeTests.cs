using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Assessments;

/// <summary>Who pays in 2026, and what came back in former years.</summary>
public class AnnualFeeTests
{
    private static readonly FeeCategory Clothes = new("服饰", 60_000, 360_000, 1_200_000, 400_000);
    private static readonly DateOnly From = new(2015, 1, 1);
    private static readonly DateOnly To = new(2015, 12, 31);

    [Theory]
    [InlineData("整车（经销商）", 100_000)]
    [InlineData("整车", 100_000)]
    [InlineData("新车/二手车", 100_000)]
    [InlineData("二手车", 100_000)]
    [InlineData("房产类", 30_000)]
    [InlineData("女装", 0)]
    [InlineData("食品", 0)]
    public void In_2026_three_categories_pay(string category, double yuan)
    {
        var fee = AnnualFee.In2026(category);
        Assert.Equal((yuan, yuan > 0), (fee.Yuan, fee.IsDue));
        Assert.NotNull(fee.Source.Date);
    }

    /// <summary>Sales | mean DSR | share back | refund of 60,000.</summary>
    [Theory]
    [InlineData(1_200_000, 4.6, 1, 60_000)] // both exactly at the line
    [InlineData(1_199_999.99, 4.6, 0.5, 30_000)]
    [InlineData(360_000, 4.9, 0.5, 30_000)]
    [InlineData(359_999.99, 4.9, 0, 0)]
    [InlineData(5_000_000, 4.59, 0, 0)] // sales do not make up for the score
    public void Half_or_all_comes_back_by_sales_and_score(double sales, double dsr, double share, double refund)
    {
        var settled = AnnualFeeRefund.Historical([Clothes with { Sales = sales }], dsr, From, To);
        Assert.Equal((share, refund, 60_000 - refund, 0), (settled.Share, settled.Refund, settled.Owed, settled.Unused));
    }

    /// <summary>Opened on 10 March: March is free, April to December are nine months, 45,000 yuan; left in August: five months, 25,000.</summary>
    [Theory]
    [InlineData(null, 9, 9, 45_000, 45_000, 0, 22_500)]
    [InlineData("2015-08-03", 9, 5, 45_000, 25_000, 20_000, 12_500)]
    [InlineData("2015-03-20", 9, 0, 45_000, 0, 45_000, 0)] // left in the free month
    public void The_fee_is_spread_over_months(string? left, int months, int used, double prepaid, double charged, double unused, double refund)
    {
        var settled = AnnualFeeRefund.Historical([Clothes], 4.7, From, To, opened: new(2015, 3, 10), left: left is null ? null : MonthsInShort.Day(left));
        Assert.Equal((months, used, prepaid, charged, unused, refund), (settled.MonthsOfAgreement, settled.MonthsUsed, settled.Prepaid, settled.Charged, settled.Unused, settled.Refund));
        Assert.Contains(settled.Reasons, reason => reason.English.StartsWith("Assumed: the lines of sales stay", StringComparison.Ordinal));
    }

    /// <summary>Nine of twelve months: 270,000 and 900,000 instead of 360,000 and 1,200,000.</summary>
    [Theory]
    [InlineData(270_000, 0.5)]
    [InlineData(269_999.99, 0)]
    [InlineData(900_000, 1)]
    public void Lines_shrink_with_the_months_where_that_is_asked_for(double sales, double share) => Assert.Equal(
        share, AnnualFeeRefund.Historical([Clothes with { Sales = sales }], 4.7, From, To, opened: new(2015, 3, 10), linesByMonth: true).Share);

    /// <summary>30,000 for books, 60,000 for clothes: 60,000 are paid; books sold most, so their lines (180,000, 600,000) count for all 450,000.</summary>
    [Fact]
    public void Of_several_categories_the_highest_fee_and_the_lines_of_the_largest()
    {
        var books = new FeeCategory("图书", 30_000, 180_000, 600_000, 300_000);
        var settled = AnnualFeeRefund.Historical([Clothes with { Sales = 150_000 }, books], 4.7, From, To);
        Assert.Equal((60_000, "图书", 450_000, 0.5, 30_000), (settled.Fee, settled.Category.Category, settled.Sales, settled.Share, settled.Refund));
    }

    [Theory]
    [InlineData(FeeExclusion.RemovedForViolations)]
    [InlineData(FeeExclusion.ForgedPapers)]
    public void Those_removed_for_violations_get_nothing(FeeExclusion exclusion)
    {
        var settled = AnnualFeeRefund.Historical([Clothes with { Sales = 5_000_000 }], 4.9, From, To, left: new(2015, 6, 30), exclusion: exclusion);
        Assert.Equal((0, 0, 60_000), (settled.Refund, settled.Unused, settled.Owed));
    }

    [Fact]
    public void It_is_labelled_historical_in_both_languages()
    {
        var table = AnnualFeeRefund.Historical([Clothes], 4.7, From, To).ToTable();
        Assert.Contains("Historical", table.ToText(Language.English));
        Assert.Contains("历史口径", table.ToText(Language.Chinese));
        Assert.Equal([(30_000, 180_000, 600_000), (60_000, 360_000, 1_200_000)], AnnualFeeRefund.Examples.Select(one => (one.Fee, one.HalfLine, one.FullLine)));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refusal.Of(() => AnnualFeeRefund.Historical([], 4.7, From, To), ["No category"], ["没有给出类目"]);
        Refusal.Of(() => AnnualFeeRefund.Historical([Clothes with { HalfLine = 2_000_000 }], 4.7, From, To), ["服饰", "not below that for half"], ["不低于半额标准"]);
        Refusal.Of(() => AnnualFeeRefund.Historical([Clothes], 84, From, To), ["DSR of 84"], ["不能是 84"]);
        Refusal.Of(() => AnnualFeeRefund.Historical([Clothes], 4.7, From, new(2016, 1, 1)), ["twelve calendar months"], ["不超过十二个自然月"]);
        Refusal.Of(() => AnnualFeeRefund.Historical([Clothes], 4.7, From, To, left: new(2016, 2, 1)), ["left: 2016-02-01"], ["退出日 2016-02-01"]);
        Refusal.Of(() => AnnualFeeRefund.Historical([Clothes], 4.7, From, To, opened: new(2015, 6, 1), left: new(2015, 5, 1)), ["before it opened"], ["退出日早于开业日"]);
    }
}
