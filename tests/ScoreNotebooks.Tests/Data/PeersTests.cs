using System.Text;
using ScoreNotebooks.SampleData;

namespace ScoreNotebooks.Tests.Data;

/// <summary>The forty synthetic shops of data/shops/peers.csv.</summary>
public class PeersTests
{
    private static readonly ShopTable Table = ShopTable.Read(ShopFiles.Peers);
    private static readonly Scoreboard Scores = ScoreModels.Load("six-factors").Score(Table);

    [Fact]
    public void The_file_is_what_the_tool_makes() =>
        Assert.Equal(Encoding.UTF8.GetBytes(PeerShops.ToCsv()), File.ReadAllBytes(ShopFiles.Peers));

    [Fact]
    public void Forty_shops_are_called_examples_and_read_without_a_problem_or_a_gap()
    {
        Assert.Equal(Enumerable.Range(1, 40).Select(number => $"示例店{number:00}"), Table.Shops);
        Assert.Empty(Table.Problems);
        Assert.Empty(Scores.Notes);
        Assert.All(Table.Columns, column => Assert.False(column.Values.Span.Contains(double.NaN)));
    }

    [Fact]
    public void No_shop_dominates_another() => Assert.Empty(Scores.Dominances());

    // By values and not by points, which the goalposts cut off: of any two shops each is strictly better somewhere.
    [Fact]
    public void Of_any_two_shops_each_is_better_at_something()
    {
        var metrics = Scores.Model.Metrics.Select(metric => (Values: Scores.Values(metric.Id).ToArray(), Sign: metric.Direction == Direction.Benefit ? 1 : -1)).ToList();
        for (var shop = 0; shop < 40; shop++)
            for (var other = 0; other < 40; other++)
                Assert.True(shop == other || metrics.Any(metric => metric.Sign * metric.Values[shop] > metric.Sign * metric.Values[other]));
    }

    [Fact]
    public void What_a_shop_does_well_hangs_together()
    {
        var totals = Scores.Totals.ToArray();
        var together = Scores.Model.Metrics.Count(metric => Correlation(Scores.Points(metric.Id).ToArray(), totals) > 0.1);
        Assert.True(together >= 9, $"{together} of 11 metrics rise with the total.");
    }

    [Fact]
    public void The_largest_shop_has_hundreds_of_times_the_orders_of_the_smallest()
    {
        var orders = Table["订单处理数量"].Values.ToArray();
        Assert.True(orders.Max() > 300 * orders.Min());
    }

    // An outlier lies further from the rest than the rest is wide.
    [Theory]
    [InlineData("示例店11", "shipping_time")]
    [InlineData("示例店24", "bad_review_rate")]
    [InlineData("示例店33", "repurchase_rate")]
    public void Three_shops_carry_an_outlier(string shop, string metric)
    {
        var row = Table.IndexOfShop(shop);
        var values = Scores.Values(metric).ToArray();
        var rest = values.Where((_, other) => other != row).ToArray();
        Assert.True(values[row] - rest.Max() > rest.Max() - rest.Min());
    }

    private static double Correlation(double[] first, double[] second)
    {
        var (mean, otherMean) = (first.Average(), second.Average());
        var product = first.Zip(second, (one, two) => (one - mean) * (two - otherMean)).Sum();
        return product / Math.Sqrt(first.Sum(one => (one - mean) * (one - mean)) * second.Sum(two => (two - otherMean) * (two - otherMean)));
    }
}
