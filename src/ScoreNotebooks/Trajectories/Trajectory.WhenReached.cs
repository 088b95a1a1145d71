namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    /// <summary>
    /// How many more good reviews (or completed orders, or five-star ratings) a shop needs for a target, and when it has
    /// them at a pace, while days leave the windows; beside it the number that the textbook gives, which forgets that
    /// they do.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="target">The points of the total to be reached; with a <paramref name="metric"/>, its value in its unit.</param>
    /// <param name="goodReviewsPerDay">How many more come each day, from the day after the history on.</param>
    /// <param name="outcome">
    /// What comes more: a column of the model's counts, such as 好评数量 or 订单完成数量, or a mean of stars, such as
    /// 商品质量评分, of which each new rating is five; null for the best outcome of the model's first counts.
    /// </param>
    /// <param name="metric">The id of the metric that is to reach the target; null for the total.</param>
    /// <param name="withUsualCases">Whether the usual cases go on coming beside the additional ones; otherwise these are all that come.</param>
    /// <param name="paths">How many courses are drawn for the chances.</param>
    /// <param name="seed">Another seed draws other courses.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="WorkbookException">A name is unknown, the model counts nothing, the target cannot be, the pace is not above zero, or the shop has no total or too few days.</exception>
    /// <example><c>trajectory.WhenReached("小店B", target: 50, goodReviewsPerDay: 10)</c></example>
    public PaceToTarget WhenReached(
        [Choices("Shops")] string shop, double target, double goodReviewsPerDay = 10, [Choices("Model.Counts.Parts"), Choices("History.Means.Name")] string? outcome = null,
        [Choices("Model.Metrics.Id")] string? metric = null, bool withUsualCases = true, int paths = 2000, int seed = 1, CancellationToken cancellation = default)
    {
        var position = History.IndexOfShop(shop);
        ForecastRequest.RequirePaths(paths);
        if (!(goodReviewsPerDay > 0 && double.IsFinite(goodReviewsPerDay)))
            throw new WorkbookException(
                $"goodReviewsPerDay is {goodReviewsPerDay.ToString(Formats.Plain)}; give how many more come a day, above zero, such as 10.",
                $"goodReviewsPerDay 为 {goodReviewsPerDay.ToString(Formats.Plain)}；请给每天多出的数量，须大于零，例如 10。");
        var measured = metric is null ? null : Model.Metric(metric);
        if (measured is null) ForecastRequest.RequireReachable(Model, target);
        var cases = AddedCases.Of(this, position, outcome);
        return new PaceSearch(this, position, cases, measured, target, withUsualCases).Find(goodReviewsPerDay, paths, seed, cancellation);
    }
}
