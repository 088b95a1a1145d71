namespace ScoreNotebooks.Tests.Models;

public class SixFactorsTests
{
    private static readonly ScoreModel Model = ScoreModels.Load("six-factors");

    [Fact]
    public void It_has_eleven_metrics_in_six_dimensions()
    {
        string[] metrics =
        [
            "product_quality", "packaging", "logistics_rating", "returns_handling", "complaint_handling",
            "good_review_rate", "bad_review_rate", "completion_rate", "shipping_time", "repurchase_rate", "retention_rate",
        ];
        string[] dimensions = ["total", "product", "after_sales", "shop_rating", "order_completion", "shipping_speed", "loyalty"];
        Assert.Equal(metrics, Model.Metrics.Select(metric => metric.Id));
        Assert.Equal(dimensions, Model.Dimensions.Select(dimension => dimension.Id));
    }

    // Six factors weigh the same, and so do the metrics within each: 1/6 ÷ 3, 1/6 ÷ 2, 1/6.
    [Theory]
    [InlineData("packaging", 1.0 / 18)]
    [InlineData("bad_review_rate", 1.0 / 12)]
    [InlineData("shipping_time", 1.0 / 6)]
    public void Factors_and_the_metrics_within_them_weigh_the_same(string metric, double share) =>
        Assert.Equal(share, Model.NominalWeights()[metric], 1e-15);

    [Fact]
    public void Its_nominal_weights_sum_to_one() => Assert.Equal(1, Model.NominalWeights().Values.Sum(), 1e-12);

    [Fact]
    public void Every_goalpost_is_marked_as_an_assumption()
    {
        Assert.All(Model.Metrics, metric => Assert.IsType<Normalisation.Goalposts>(metric.Normalisation));
        Assert.All(Model.Metrics, metric => Assert.Contains("illustrative", metric.Assumption!.English));
        Assert.All(Model.Metrics, metric => Assert.Contains("示例", metric.Assumption!.Chinese));
    }

    [Fact]
    public void It_reads_the_thirteen_columns_of_the_ten_tables()
    {
        // Tables 1 to 5, 8, 9 and 10 have one column each, table 6 has three and table 7 two: 8 + 3 + 2.
        string[] columns =
        [
            "商品质量评分", "商品包装评分", "物流评分", "退换货处理评分", "客户投诉处理评分", "好评数量", "中评数量", "差评数量",
            "订单完成数量", "订单处理数量", "平均发货时长", "二次购买率", "留存率",
        ];
        Assert.Equal(columns, Model.Metrics.SelectMany(metric => metric.Value.Columns).Distinct());
    }
}
