namespace ScoreNotebooks.Tests.Comparison;

/// <summary>Shops A, B and C of the source text under the six-factors model, with every figure worked by hand.</summary>
public class ShopsOfTheTextTests
{
    private static readonly Scoreboard Scores = ScoreModels.Load("six-factors").Score(ShopTable.Read(Data()));

    // 小店A: product (75 + 90 + 80)/3 = 245/3; after-sales (85 + 80)/2 = 82.5; rating: good (500/560 − 0.7)/0.3 = 64 2/7,
    // bad (0.05 − 10/560)/0.05 = 64 2/7; completion (0.95 − 0.8)/0.2 = 75; shipping (72 − 24)/60 = 80;
    // loyalty (66 2/3 + 75)/2 = 70 5/6. Sixth of the sum: (81.6667 + 82.5 + 64.2857 + 75 + 80 + 70.8333)/6 = 75.7143 = 530/7.
    // 小店B: (40 + 60 + 55)/3; (45 + 40)/2; (33.3333 + 20)/2; (800/900 − 0.8)/0.2 = 44 4/9; 40; (33 1/3 + 50)/2
    // = (51.6667 + 42.5 + 26.6667 + 44.4444 + 40 + 41.6667)/6 = 246.9444/6 = 41.1574.
    // 小店C: (60 + 75 + 65)/3; (65 + 50)/2; good (450/525 − 0.7)/0.3 = 52 8/21, bad (0.05 − 15/525)/0.05 = 42 6/7; 50; 60;
    // (50 + 62.5)/2 = (66.6667 + 57.5 + 47.6190 + 50 + 60 + 56.25)/6 = 338.0357/6 = 56.3393.
    [Theory]
    [InlineData("小店A", 75.714286, 1)]
    [InlineData("小店B", 41.157407, 3)]
    [InlineData("小店C", 56.339286, 2)]
    public void Totals_and_ranks_are_those_worked_by_hand(string shop, double total, int rank)
    {
        Assert.Equal(total, Scores[shop].Total, 5);
        Assert.Equal(rank, Scores[shop].Rank);
        Assert.Equal(1, Scores[shop].Coverage, 12);
    }

    // Weight × difference of points from B to A: a metric of product weighs 1/18, of a pair 1/12, alone 1/6.
    [Theory]
    [InlineData("product_quality", 35.0 / 18)]
    [InlineData("packaging", 30.0 / 18)]
    [InlineData("logistics_rating", 25.0 / 18)]
    [InlineData("returns_handling", 40.0 / 12)]
    [InlineData("complaint_handling", 40.0 / 12)]
    [InlineData("good_review_rate", (64.2857142857 - 33.3333333333) / 12)]
    [InlineData("bad_review_rate", (64.2857142857 - 20) / 12)]
    [InlineData("completion_rate", (75 - 44.4444444444) / 6)]
    [InlineData("shipping_time", 40.0 / 6)]
    [InlineData("repurchase_rate", (66.6666666667 - 33.3333333333) / 12)]
    [InlineData("retention_rate", 25.0 / 12)]
    public void The_gap_from_B_to_A_falls_to_the_metrics_as_worked_by_hand(string metric, double share) =>
        Assert.Equal(share, Scores.ExplainGap("小店B", "小店A").Shares.Single(one => one.Id == metric).Points, 8);

    [Fact]
    public void A_dominates_C_and_C_dominates_B_on_all_eleven_metrics()
    {
        var pairs = Scores.Dominances().Select(dominance => (dominance.Shop, dominance.Other, dominance.BetterOn.Count)).ToHashSet();
        Assert.Equal([("小店A", "小店B", 11), ("小店A", "小店C", 11), ("小店C", "小店B", 11)], pairs);
    }

    [Fact]
    public void No_weights_turn_the_order()
    {
        var random = new Random(7);
        var model = ScoreModels.Load("six-factors");
        for (var i = 0; i < 50; i++)
        {
            var weights = model.Metrics.Select(metric => (metric.Id, random.NextDouble()))
                .Concat(model.Root.Parts.Select(part => (part.Id, random.NextDouble()))).ToArray();
            var scores = model.WithWeights(weights).Score(Scores.Table);
            Assert.Equal(["小店A", "小店C", "小店B"], scores.Ranked().Select(shop => shop.Shop));
        }
    }

    [Fact]
    public void The_words_name_the_best_and_the_weakest_of_each_table()
    {
        var words = Scores.Interpret();
        Assert.Equal(7, words.Sections.Count);
        Assert.Contains("小店A is best (4.5 stars), then 小店C (4.2 stars); 小店B is weakest (3.8 stars), 0.7 stars behind", words.Sections[0].Sentences[0].English, StringComparison.Ordinal);
        Assert.Contains("小店A", words.Sections[^1].Sentences[0].Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_change_with_the_numbers()
    {
        var columns = Scores.Table.Columns.Select(column => column.Name == "商品质量评分"
            ? column with { Values = new[] { 3.8, 4.5, 4.5 } }
            : column).ToList();
        var words = Scores.Model.Score(new ShopTable(Scores.Table.Shops, columns)).Interpret();
        Assert.Contains("小店B and 小店C are best (4.5 stars); 小店A is weakest (3.8 stars)", words.Sections[0].Sentences[0].English, StringComparison.Ordinal);
        Assert.DoesNotContain(words.Sections[^1].Sentences, sentence => sentence.English.Contains("no choice of weights", StringComparison.Ordinal));
    }

    [Fact]
    public void C_leads_nobody_but_has_its_strengths()
    {
        // Good reviews: 52 8/21 against the mean of A and B, (64 2/7 + 33 1/3)/2 = 48 17/21: +3 4/7 at 1/12 = 0.2976.
        var strength = Scores.ProfileOf("小店C").Strengths[0];
        Assert.Equal("good_review_rate", strength.Metric.Id);
        Assert.Equal(25.0 / 7 / 12, strength.Advantage, 8);
    }

    [Fact]
    public void Side_by_side_each_best_and_weakest_is_marked()
    {
        var comparison = Scores.Compare("小店A", "小店B");
        Assert.Equal(["小店A"], comparison.BestOn("shipping_time"));
        Assert.Equal(["小店B"], comparison.WeakestOn("shipping_time"));
        Assert.Throws<WorkbookException>(() => Scores.Compare("小店A", "小店A"));
    }

    private static string Data()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ScoreNotebooks.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "data", "shops", "abc");
    }
}
