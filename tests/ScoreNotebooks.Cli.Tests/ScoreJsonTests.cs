using System.Text.Json;

namespace ScoreNotebooks.Cli.Tests;

public sealed class ScoreJsonTests : IDisposable
{
    private readonly Workplace _work = new();

    [Fact]
    public void Has_exactly_the_promised_shape()
    {
        var json = Score();

        Assert.Equal(["model", "shops"], Names(json));
        Assert.Equal("small", json.GetProperty("model").GetString());
        foreach (var shop in json.GetProperty("shops").EnumerateArray())
        {
            Assert.Equal(["shop", "total", "rank", "coverage", "dimensions", "metrics", "missing"], Names(shop));
            Assert.Equal(["quality", "speed"], Names(shop.GetProperty("dimensions")));
            Assert.Equal(["rating", "shipping"], Names(shop.GetProperty("metrics")));
            foreach (var metric in shop.GetProperty("metrics").EnumerateObject())
                Assert.Equal(["value", "points", "weight", "contribution"], Names(metric.Value));
        }
    }

    [Fact]
    public void Keeps_the_order_of_the_table() =>
        Assert.Equal(["甲店", "乙店", "丙店", "丁店"], Shops().Select(shop => shop.GetProperty("shop").GetString()));

    [Fact]
    public void Gives_the_values_worked_by_hand()
    {
        var shop = Shops()[0];

        Assert.Equal(76.25, shop.GetProperty("total").GetDouble(), 12);
        Assert.Equal(1, shop.GetProperty("rank").GetInt32());
        Assert.Equal(1, shop.GetProperty("coverage").GetDouble(), 12);
        Assert.Equal(75, shop.GetProperty("dimensions").GetProperty("quality").GetDouble(), 12);
        Assert.Equal(80, shop.GetProperty("dimensions").GetProperty("speed").GetDouble(), 12);
        AssertMetric(shop, "rating", value: 4.5, points: 75, weight: 0.75, contribution: 56.25);
        // One day is 24 hours.
        AssertMetric(shop, "shipping", value: 24, points: 80, weight: 0.25, contribution: 20);
        Assert.Empty(shop.GetProperty("missing").EnumerateArray());
    }

    [Fact]
    public void Says_null_for_a_missing_metric_and_names_it()
    {
        var shop = Shops()[2];

        Assert.Equal(60, shop.GetProperty("total").GetDouble(), 12);
        // 76.25 > 60 > 47.5.
        Assert.Equal(2, shop.GetProperty("rank").GetInt32());
        Assert.Equal(0.25, shop.GetProperty("coverage").GetDouble(), 12);
        Assert.Equal(JsonValueKind.Null, shop.GetProperty("dimensions").GetProperty("quality").ValueKind);
        var rating = shop.GetProperty("metrics").GetProperty("rating");
        Assert.Equal(JsonValueKind.Null, rating.GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.Null, rating.GetProperty("points").ValueKind);
        Assert.Equal(0, rating.GetProperty("weight").GetDouble());
        Assert.Equal(0, rating.GetProperty("contribution").GetDouble());
        // All the weight is on what is there.
        AssertMetric(shop, "shipping", value: 36, points: 60, weight: 1, contribution: 60);
        Assert.Equal(["rating"], shop.GetProperty("missing").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void Says_null_for_a_total_that_there_is_not()
    {
        var shop = Shops()[3];

        Assert.Equal(JsonValueKind.Null, shop.GetProperty("total").ValueKind);
        Assert.Equal(JsonValueKind.Null, shop.GetProperty("rank").ValueKind);
        Assert.Equal(0, shop.GetProperty("coverage").GetDouble());
        Assert.Equal(JsonValueKind.Null, shop.GetProperty("metrics").GetProperty("rating").GetProperty("contribution").ValueKind);
        Assert.Equal(["rating", "shipping"], shop.GetProperty("missing").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void Writes_numbers_that_read_back_as_the_same_doubles()
    {
        // A third has no short decimal: 3 + 2/3·… gives points that need all 17 digits.
        _work.Write("thirds.csv", "店铺名称,评分,发货时长\n甲店,3.1,17小时\n乙店,4.7,55小时\n");
        var expected = ScoreModels.Load(_work["model.json"]).Score(ShopTable.Read(_work["thirds.csv"]));

        var shops = Shops("@thirds.csv");

        for (var row = 0; row < 2; row++)
        {
            Assert.Equal(expected.Totals.Span[row], shops[row].GetProperty("total").GetDouble());
            Assert.Equal(expected.Points("shipping").Span[row], shops[row].GetProperty("metrics").GetProperty("shipping").GetProperty("points").GetDouble());
        }
    }

    [Fact]
    public void Holds_every_shop_of_a_table_longer_than_a_block_in_order()
    {
        const int Count = 5000;
        _work.Write("many.csv", "店铺名称,评分,发货时长\n" + string.Concat(Enumerable.Range(0, Count).Select(row => $"店{row},4,{row % 72}小时\n")));

        var shops = Shops("@many.csv");

        Assert.Equal(Enumerable.Range(0, Count).Select(row => $"店{row}"), shops.Select(shop => shop.GetProperty("shop").GetString()));
        Assert.Equal(Enumerable.Range(0, Count).Select(row => row % 72), shops.Select(shop => (int)shop.GetProperty("metrics").GetProperty("shipping").GetProperty("value").GetDouble()));
    }

    [Fact]
    public void Keeps_names_whole_that_mean_something_in_JSON_or_HTML()
    {
        _work.Write("names.csv", "店铺名称,评分,发货时长\n<script>\\u0041,4,1天\n\"a \"\"quoted\"\" name\",4,1天\n");

        Assert.Equal(["<script>\\u0041", "a \"quoted\" name"], Shops("@names.csv").Select(shop => shop.GetProperty("shop").GetString()));
    }

    public void Dispose() => _work.Dispose();

    private static string[] Names(JsonElement json) => [.. json.EnumerateObject().Select(property => property.Name)];

    private static void AssertMetric(JsonElement shop, string id, double value, double points, double weight, double contribution)
    {
        var metric = shop.GetProperty("metrics").GetProperty(id);
        Assert.Equal(value, metric.GetProperty("value").GetDouble(), 12);
        Assert.Equal(points, metric.GetProperty("points").GetDouble(), 12);
        Assert.Equal(weight, metric.GetProperty("weight").GetDouble(), 12);
        Assert.Equal(contribution, metric.GetProperty("contribution").GetDouble(), 12);
    }

    private JsonElement[] Shops(string data = "@shops.csv") => [.. Score(data).GetProperty("shops").EnumerateArray()];

    private JsonElement Score(string data = "@shops.csv")
    {
        var answer = _work.Call("score", "--model", "@model.json", "--data", data, "--format", "json");
        Assert.Equal(0, answer.ExitCode);
        return answer.Json;
    }
}
