using MathNet.Numerics.Distributions;
using ScoreNotebooks.Tests.Data;
using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Products;

/// <summary>What products do to a shop's score.</summary>
public class ProductImpactTests
{
    private static readonly string File = Path.GetFullPath("../products/小店B.csv", Path.GetDirectoryName(ShopFiles.Abc)!);

    private static Scoreboard Scores { get; } = ScoreModels.Load("six-factors").Score(ShopTable.Read(ShopFiles.Abc));

    private static ProductImpacts OfB { get; } = Scores.Products("小店B", ProductTable.Read(File));

    /// <summary>The table of products adds up to the ten tables of the shop.</summary>
    [Fact]
    public void The_products_of_the_example_add_up_to_the_shop()
    {
        var products = ProductTable.Read(File);
        double Sum(string column) => products.Find(column)!.Values.ToArray().Sum();
        foreach (var count in new[] { "好评数量", "中评数量", "差评数量", "订单处理数量", "订单完成数量" }) Assert.Equal(Scores.Table["小店B", count], Sum(count));
        foreach (var mean in new[] { "商品质量评分", "商品包装评分", "物流评分", "平均发货时长" }) Assert.Equal(Scores.Table["小店B", mean], Sum(mean + "合计") / Sum(mean + "次数"), 12);
        Assert.Equal(Scores["小店B"].Total, OfB.Total, 9);
        Assert.DoesNotContain(OfB.Notes, note => note.English.StartsWith("The products come to", StringComparison.Ordinal));
        Assert.Contains(OfB.Notes, note => note.English.Contains("retention rate", StringComparison.Ordinal));
    }

    /// <summary>
    /// 商品03 has 10 of 20 bad reviews among 68 of 500: 14.71 % against 10 of 432, 2.31 %; its stars are 177 of 1,900, 2.60
    /// against 1,723 ÷ 432 = 3.99.
    /// </summary>
    [Fact]
    public void Shares_are_ratios_of_sums()
    {
        var bad = OfB["商品03"].Metrics.First(metric => metric.Metric.Id == "bad_review_rate");
        Assert.Equal((10.0 / 68, 10.0 / 432, 68, 68.0 / 500, 0.5), (bad.Value, bad.Others, bad.Cases, bad.CaseShare, bad.AmountShare));
        var quality = OfB["商品03"].Metrics.First(metric => metric.Metric.Id == "product_quality");
        Assert.Equal((177.0 / 68, 1723.0 / 432, 177.0 / 1900), (quality.Value, quality.Others, quality.AmountShare));
        // The shop's rate is the mean of the products' rates by their shares of the cases.
        Assert.Equal(20.0 / 500, OfB.Products.Sum(product => product.Metrics.First(metric => metric.Metric.Id == "bad_review_rate") is var one ? one.Value * one.CaseShare : 0), 12);
    }

    /// <summary>Leaving one out is scoring a shop that never had it: the same ten tables with its counts taken off.</summary>
    [Fact]
    public void Leaving_one_out_equals_scoring_the_rest()
    {
        var products = ProductTable.Read(File);
        foreach (var product in products.Products)
        {
            double Rest(string column) => products.Products.Where(other => other != product).Sum(other => products[other, column]);
            TableColumn Column(string name, double value, Unit unit = Unit.Number) => new(name, unit, new[] { value });
            double Mean(string name) => Rest(name + "合计") / Rest(name + "次数");
            var table = new ShopTable(["小店B"],
            [
                .. new[] { "好评数量", "中评数量", "差评数量", "订单处理数量", "订单完成数量" }.Select(name => Column(name, Rest(name))),
                .. new[] { "商品质量评分", "商品包装评分", "物流评分" }.Select(name => Column(name, Mean(name))), Column("平均发货时长", Mean("平均发货时长"), Unit.Hours),
                .. Scores.Table.Columns.Where(column => column.Name is "退换货处理评分" or "客户投诉处理评分" or "二次购买率" or "留存率").Select(column => Column(column.Name, column.Values.Span[1], column.Unit)),
            ]);
            Assert.Equal(Scores.Model.Score(table)["小店B"].Total, OfB[product].Without, 9);
        }
    }

    /// <summary>A product that drags everything down and is made like the others is, to a ratio of sums, as if it were not there.</summary>
    [Fact]
    public void Mending_everything_equals_leaving_out()
    {
        foreach (var product in OfB.Products.Where(product => product.MendedParts.Count == 6)) Assert.Equal(product.Without, product.Mended, 9);
        Assert.True(OfB["商品03"].MendedParts.Count == 6);
    }

    [Fact]
    public void Mending_never_lowers_the_total_and_the_worst_come_first()
    {
        Assert.All(OfB.Products, product => Assert.True(product.Gain >= -1e-9));
        Assert.Equal(OfB.Products.Select(product => product.Gain).OrderDescending(), OfB.Products.Select(product => product.Gain));
        Assert.Equal(OfB.Products[0].Mended, OfB.Cumulative[0], 9);
        Assert.Equal(OfB.CumulativeShare.Order(), OfB.CumulativeShare);
        Assert.Equal(1, OfB.CumulativeShare[^1], 12);
        Assert.Equal("商品03", OfB.Products[0].Product);
    }

    /// <summary>Under a model that compares shops, the sample stays that of the table.</summary>
    [Fact]
    public void A_model_that_compares_shops_keeps_its_sample()
    {
        var model = Scores.Model.WithNormalisation(new Normalisation.MinMax(0, 100), "bad_review_rate");
        var impacts = model.Score(Scores.Table).Products("小店B", ProductTable.Read(File));
        // Worst 4 % (B itself), best 10 ÷ 560 of A; without 商品03 B has 10 ÷ 432. The metric weighs 1/12.
        var points = 100 * ((0.04 - (10.0 / 432)) / (0.04 - (10.0 / 560)));
        var goalposts = Scores.Products("小店B", ProductTable.Read(File))["商品03"];
        var underGoalposts = 100 * (0.05 - (10.0 / 432)) / 0.05;
        Assert.Equal(goalposts.Without + ((points - underGoalposts) / 12), impacts["商品03"].Without, 9);
    }

    /// <summary>The interval of Jeffreys at tails of 0.05 ÷ 12, by a search for the quantile instead of its inverse.</summary>
    [Fact]
    public void Intervals_hold_the_tails_they_promise()
    {
        foreach (var metric in OfB.Products.SelectMany(product => product.Metrics).Where(metric => metric.Metric.Unit == MetricUnit.Share))
        {
            var good = metric.Value * metric.Cases;
            Assert.Equal(0.05 / 12, Beta.CDF(good + 0.5, metric.Cases - good + 0.5, metric.Low), 6);
            Assert.Equal(1 - (0.05 / 12), Beta.CDF(good + 0.5, metric.Cases - good + 0.5, metric.High), 6);
        }
    }

    [Theory]
    [InlineData("商品03", "bad_review_rate", ProductEvidence.Worse)]
    [InlineData("商品12", "bad_review_rate", ProductEvidence.TooFewToSay)] // one bad of two
    [InlineData("商品01", "bad_review_rate", ProductEvidence.NoDifference)]
    [InlineData("商品01", "good_review_rate", ProductEvidence.Better)] // 110 of 125 against 290 of 375
    [InlineData("商品07", "shipping_time", ProductEvidence.NotTested)] // only a sum of hours is known
    [InlineData("商品12", "shipping_time", ProductEvidence.TooFewToSay)]
    public void Small_numbers_are_not_taken_for_evidence(string product, string metric, ProductEvidence evidence) =>
        Assert.Equal(evidence, OfB[product].Metrics.First(one => one.Metric.Id == metric).Evidence);

    /// <summary>Twenty products of one and the same quality, drawn 300 times: in at most one of ten tables (and chance) one is called worse or better.</summary>
    [Fact]
    public void Equal_products_are_rarely_called_different()
    {
        var random = new Random(11);
        var named = 0;
        for (var table = 0; table < 300; table++)
        {
            double[] cases = [.. Enumerable.Range(0, 20).Select(_ => (double)random.Next(20, 300))];
            double[] bad = [.. cases.Select(count => (double)Binomial.Sample(random, 0.04, (int)count))];
            var products = new ProductTable([.. Enumerable.Range(1, 20).Select(at => $"商品{at:00}")],
                [new("好评数量", Unit.Number, cases.Zip(bad, (count, few) => count - few).ToArray()), new("中评数量", Unit.Number, new double[20]), new("差评数量", Unit.Number, bad)]);
            var impacts = Scores.Products("小店B", products);
            if (impacts.Products.Any(product => product.Metrics.First(one => one.Metric.Id == "bad_review_rate").Evidence is ProductEvidence.Worse or ProductEvidence.Better)) named++;
        }

        // 10 % of 300 are 30, with a standard deviation of 5.2.
        Assert.InRange(named, 0, 46);
    }

    [Fact]
    public void Products_that_do_not_add_up_to_the_shop_are_told()
    {
        using var files = new TemporaryFiles();
        var path = files.Write("products.csv", "product,好评数量,中评数量,差评数量\nx,100,10,5\ny,200,20,10\n");
        var notes = Scores.Products("小店B", ProductTable.Read(path)).Notes;
        Assert.Contains(notes, note => note.English.Contains("come to 300 in 好评数量, the shop's table says 400", StringComparison.Ordinal) && note.Chinese.Contains("合为 300，而店铺数据为 400", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_read_is_refused()
    {
        using var files = new TemporaryFiles();
        Refusal.Of(() => ProductTable.Read(files.Write("a.csv", "货品,数量\nx,1\n")), ["a.csv, line 1", "productColumn:"], ["找不到商品名称列", "productColumn:"]);
        Refusal.Of(() => ProductTable.Read(files.Write("b.csv", "商品,数量\nx,-1\n")), ["holds -1"], ["有 -1"]);
        Refusal.Of(() => Scores.Products("小店B", ProductTable.Read(files.Write("c.csv", "商品,点击\nx,1\n"))), ["none of the columns", "点击"], ["没有模型“six-factors”所需"]);
        Refusal.Of(() => _ = OfB["商品3"], ["no product \"商品3\"", "商品03"], ["没有名为“商品3”的商品"]);
        Refusal.Of(() => OfB.Metric("retention_rate"), ["no part in \"Retention rate\""], ["“留存率”不按商品拆分"]);
        Assert.Equal(2, ProductTable.Read(files.Write("d.csv", "货品,好评数量\nx,1\ny,2\n"), productColumn: "货品").Products.Count);
    }

    [Fact]
    public void It_reads_in_both_languages()
    {
        var view = ((IViewable)OfB).ToView();
        Assert.Contains("商品03 costs 小店B most", view.ToText(Language.English));
        Assert.Contains("商品03对小店B拖累最大", view.ToText(Language.Chinese));
        Assert.Contains("数量太少，难下结论", view.ToText(Language.Chinese));
        Assert.DoesNotContain("，", view.ToText(Language.English));
    }
}
