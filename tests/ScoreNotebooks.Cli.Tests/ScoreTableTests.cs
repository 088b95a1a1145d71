using System.Globalization;

namespace ScoreNotebooks.Cli.Tests;

public sealed class ScoreTableTests : IDisposable
{
    private readonly Workplace _work = new();

    [Fact]
    public void Lists_the_best_shop_first_and_those_without_a_total_last()
    {
        var output = Score("@shops.csv").Output;

        var order = new[] { "甲店", "丙店", "乙店", "丁店" }.Select(shop => output.IndexOf(shop, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
        Assert.Contains("47.5", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_was_wrong_with_the_data_below_the_table()
    {
        _work.Write("odd.csv", "店铺名称,评分,发货时长\n甲店,好,1天\n乙店,4,2天\n");

        var output = Score("@odd.csv").Output;

        Assert.Contains("odd.csv:2", output[output.IndexOf("乙店", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Says_the_assumptions_of_the_model_below_the_table() =>
        Assert.Contains(
            "ssum", _work.Call("score", "--model", "six-factors", "--data", Repository.Path("data/shops/abc")).Output, StringComparison.Ordinal);

    [Fact]
    public void Shows_the_best_fifty_of_many_and_says_where_the_rest_is()
    {
        _work.Write("many.csv", "店铺名称,评分,发货时长\n" + string.Concat(Enumerable.Range(0, 200).Select(row => $"店{row:000},4,{row / 10.0}小时\n")));

        var output = Score("@many.csv").Output;

        // Points fall with hours above 12, so 店000 to 店120 (12.0 h) share the best rank and keep the table's order.
        Assert.Contains("店049", output, StringComparison.Ordinal);
        Assert.DoesNotContain("店050", output, StringComparison.Ordinal);
        Assert.Contains("best 50 of 200", output, StringComparison.Ordinal);
        Assert.Contains("--format csv", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "店铺")]
    [InlineData("zh-TW", "店铺")]
    [InlineData("de-DE", "Shop")]
    public void Speaks_the_language_of_the_user(string culture, string header)
    {
        var answer = _work.CallFrom(CultureInfo.GetCultureInfo(culture), "score", "--model", "@model.json", "--data", "@shops.csv");

        Assert.Contains(header, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Speaks_the_language_asked_for() =>
        Assert.Contains("总分", Score("@shops.csv", "--language", "zh").Output, StringComparison.Ordinal);

    [Fact]
    public void Writes_numbers_the_same_in_every_culture()
    {
        string[] words = ["score", "--model", "@model.json", "--data", "@shops.csv", "--language", "en"];

        Assert.Equal(
            _work.CallFrom(CultureInfo.InvariantCulture, words).Output, _work.CallFrom(CultureInfo.GetCultureInfo("de-DE"), words).Output);
    }

    public void Dispose() => _work.Dispose();

    private Answer Score(string data, params string[] more)
    {
        var answer = _work.Call(["score", "--model", "@model.json", "--data", data, .. more]);
        Assert.Equal(0, answer.ExitCode);
        return answer;
    }
}
