namespace ScoreNotebooks.Tests.Sensitivity.Assumptions;

public class AssumptionChartsTests
{
    private static readonly AssumptionSensitivity Answer =
        ScoreModels.Load("six-factors").Sensitivity(ShopTable.Read(Data.ShopFiles.Peers)).VaryAssumptions(replications: 128);

    [Fact]
    public void Rank_intervals_stand_from_the_best_shop_to_the_worst_with_the_models_rank_as_a_mark()
    {
        var chart = Answer.RankIntervals();
        Assert.Equal(Enumerable.Range(1, 40).Select(rank => (double)rank), chart.Rows.Select(row => row.Mark));
        var first = Answer[chart.Rows[0].Name.English];
        Assert.Equal((first.Median, first.Low, first.High), (chart.Rows[0].Value, chart.Rows[0].Low, chart.Rows[0].High));
        Assert.True(chart.IsReversed);
        Assert.Contains("128", chart.Subtitle!.Chinese);
    }

    [Fact]
    public void Shares_are_bars_in_per_cent_the_largest_first_and_never_below_zero()
    {
        var chart = Answer.VarianceShares();
        Assert.Equal(Answer.Choices.OrderByDescending(choice => choice.Total.Value).Select(choice => choice.Title), chart.Categories);
        Assert.Equal(100 * Answer.MattersMost!.Total.Value, chart.Series[1].Values[0], 1e-9);
        Assert.All(chart.Series.SelectMany(series => series.Values), share => Assert.InRange(share, 0, 110));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Tables_and_charts_tell_every_shop_and_every_choice(Language language)
    {
        var text = Answer.ToTextIn(language);
        Assert.All(Answer.Shops, shop => Assert.Contains(shop.Shop, text));
        Assert.All(Answer.Choices, choice => Assert.Contains(choice.Title.In(language), text));
        Assert.All(Answer.Alternatives, alternative => Assert.Contains(alternative.Title.In(language), text));
        Assert.Contains(Answer.Choices[0].Title.In(language), Answer.VarianceShares().ToSvg(language));
        Assert.Contains(Answer.Shops[0].Shop, Answer.RankIntervals().ToFigureJson(language));
    }
}
