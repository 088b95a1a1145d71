using System.Globalization;

namespace ScoreNotebooks.Cli.Tests;

public sealed class ScoreCsvTests : IDisposable
{
    private readonly Workplace _work = new();

    [Fact]
    public void Has_a_header_and_a_row_per_shop_in_the_order_of_the_table()
    {
        var lines = Lines();

        Assert.Equal(
            "shop,total,rank,coverage,dimensions.quality,dimensions.speed,metrics.rating.value,metrics.rating.points,metrics.rating.weight,metrics.rating.contribution,metrics.shipping.value,metrics.shipping.points,metrics.shipping.weight,metrics.shipping.contribution,missing",
            lines[0]);
        Assert.Equal(["甲店", "乙店", "丙店", "丁店"], lines.Skip(1).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public void Gives_the_values_worked_by_hand_and_nothing_for_what_is_missing()
    {
        var lines = Lines();

        Assert.Equal([47.5, 3, 1, 50, 40, 4, 50, 0.75, 37.5, 48, 40, 0.25, 10], Numbers(lines[2]));
        Assert.Equal("", lines[2].Split(',')[^1]);
        Assert.Equal([60, 2, 0.25, null, 60, null, null, 0, 0, 36, 60, 1, 60], Numbers(lines[3]));
        Assert.Equal("rating", lines[3].Split(',')[^1]);
        Assert.Equal([null, null, 0, null, null, null, null, 0, null, null, null, 0, null], Numbers(lines[4]));
        Assert.Equal("rating shipping", lines[4].Split(',')[^1]);
    }

    [Fact]
    public void Is_read_back_as_a_table_with_the_same_numbers()
    {
        var answer = _work.Call("score", "--model", "@model.json", "--data", "@shops.csv", "--format", "csv", "--out", "@scores.csv");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Output));

        var read = ShopTable.Read(_work["scores.csv"]);

        var expected = ScoreModels.Load(_work["model.json"]).Score(ShopTable.Read(_work["shops.csv"]));
        Assert.Equal(expected.Shops, read.Shops);
        Assert.Equal(expected.Totals.ToArray(), read["total"].Values.ToArray());
        Assert.Equal(expected.Points("rating").ToArray(), read["metrics.rating.points"].Values.ToArray());
    }

    [Fact]
    public void Leaves_no_formula_to_a_spreadsheet_and_quotes_what_must_be()
    {
        _work.Write("names.csv", "店铺名称,评分,发货时长\n=1+1,4,1天\n\"a,b\",4,1天\n");

        var lines = Lines("@names.csv");

        Assert.StartsWith("'=1+1,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("\"a,b\",", lines[2], StringComparison.Ordinal);
    }

    public void Dispose() => _work.Dispose();

    private static double?[] Numbers(string line) =>
        [.. line.Split(',')[1..^1].Select(cell => cell.Length == 0 ? (double?)null : Math.Round(double.Parse(cell, CultureInfo.InvariantCulture), 12))];

    private string[] Lines(string data = "@shops.csv")
    {
        var answer = _work.Call("score", "--model", "@model.json", "--data", data, "--format", "csv");
        Assert.Equal(0, answer.ExitCode);
        Assert.EndsWith("\r\n", answer.Output, StringComparison.Ordinal);
        return answer.Output[..^2].Split("\r\n");
    }
}
