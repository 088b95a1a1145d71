namespace ScoreNotebooks.Cli.Tests;

public sealed class CompareTests : IDisposable
{
    private readonly Workplace _work = new();

    [Fact]
    public void Shares_the_gap_among_the_metrics_as_worked_by_hand()
    {
        var json = Compare("--format", "json", "甲店", "乙店").Json;

        var gap = Assert.Single(json.GetProperty("gaps").EnumerateArray());
        Assert.Equal(("甲店", "乙店"), (gap.GetProperty("from").GetString(), gap.GetProperty("to").GetString()));
        // 47.5 − 76.25; of it ¾·(50 − 75) by the rating and ¼·(40 − 80) by the time to ship.
        Assert.Equal(-28.75, gap.GetProperty("gap").GetDouble(), 12);
        Assert.Equal(-18.75, gap.GetProperty("shares").GetProperty("rating").GetProperty("points").GetDouble(), 12);
        Assert.Equal(-10, gap.GetProperty("shares").GetProperty("shipping").GetProperty("points").GetDouble(), 12);
    }

    [Fact]
    public void Has_the_shops_in_the_order_asked_for_and_as_the_scores_have_them()
    {
        var shops = Compare("--format", "json", "乙店", "甲店").Json.GetProperty("shops").EnumerateArray().ToList();

        Assert.Equal(["乙店", "甲店"], shops.Select(shop => shop.GetProperty("shop").GetString()));
        Assert.Equal(76.25, shops[1].GetProperty("total").GetDouble(), 12);
        Assert.Equal(["value", "points", "weight", "contribution"], shops[0].GetProperty("metrics").GetProperty("rating").EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Explains_the_gap_from_the_first_shop_to_each_other()
    {
        var gaps = Compare("--format", "json", "甲店", "乙店", "丙店").Json.GetProperty("gaps").EnumerateArray().ToList();

        Assert.Equal(["甲店", "甲店"], gaps.Select(gap => gap.GetProperty("from").GetString()));
        Assert.Equal(["乙店", "丙店"], gaps.Select(gap => gap.GetProperty("to").GetString()));
    }

    [Fact]
    public void Says_in_words_what_the_numbers_show_in_both_languages()
    {
        Assert.Contains("4.5 stars", Compare("甲店", "乙店").Output, StringComparison.Ordinal);
        Assert.Contains("4.5 星", Compare("甲店", "乙店", "--language", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_words_after_the_path_of_a_table_for_shops()
    {
        _work.Write("more.csv", "店铺名称,评分,发货时长\n戊店,5,12小时\n");

        var answer = _work.Call("compare", "--model", "@model.json", "--data", "@shops.csv", "--data", "@more.csv", "甲店", "戊店", "--format", "json");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(100, answer.Json.GetProperty("shops")[1].GetProperty("total").GetDouble(), 12);
    }

    public void Dispose() => _work.Dispose();

    private Answer Compare(params string[] words)
    {
        var answer = _work.Call(["compare", "--model", "@model.json", "--data", "@shops.csv", .. words]);
        Assert.Equal(0, answer.ExitCode);
        return answer;
    }
}
