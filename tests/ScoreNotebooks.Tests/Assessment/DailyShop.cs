namespace ScoreNotebooks.Tests.Assessments;

/// <summary>A shop with daily sales and ratings, under a model whose total is the mean rating of thirty days.</summary>
internal static class DailyShop
{
    internal const string Name = "示例店";
    internal const string Sales = "成交额";

    internal static Trajectory Trajectory(DateOnly first, int days, Func<int, double> sales, Func<int, double> stars)
    {
        const int ratings = 40;
        double[] Of(Func<int, double> amount) => [.. Enumerable.Range(0, days).Select(amount)];
        var history = new ShopHistory(
            [Name], first,
            [
                new(Sales, Unit.Number, Of(sales)), new("评分合计", Unit.Number, Of(day => ratings * stars(day))), new("评分次数", Unit.Number, Of(_ => ratings)),
            ]);
        var title = new BilingualText("Rating", "评分");
        var metric = new Metric("rating", title, MetricUnit.Stars, Direction.Benefit, Formula.Parse("评分"), new Normalisation.Identity()) { Window = new MetricWindow(30) };
        var model = new ScoreModel(
            "rating-3-to-5", "1", title, new ScoreScale(3, 5), new MissingValues(MissingPolicy.Renormalise), [metric],
            new Dimension("total", 1, title, Aggregation.Arithmetic, [new MetricPart("rating", 1)]));
        return model.Trajectory(history, partialWindows: true);
    }
}
