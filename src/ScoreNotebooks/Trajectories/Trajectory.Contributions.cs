namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    /// <summary>
    /// What a part of the tree makes of a shop's total on each day, in points, as <see cref="MetricScore.Contribution"/> and
    /// <see cref="DimensionScore.Contribution"/> have it: contributions of the parts right below the root, with bonuses,
    /// deductions and limits, add up to the total.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="part">The id of a dimension or a metric.</param>
    /// <returns>One number per day; 0 where the part has no score, NaN where there is no total.</returns>
    /// <exception cref="WorkbookException">There is no such shop, dimension or metric; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Contributions([Choices("Shops")] string shop, [Choices("Model.Dimensions.Id"), Choices("Model.Metrics.Id")] string part)
    {
        Model.TitleOf(part);
        return ContributionsOf(shop, [part])[0];
    }

    /// <summary>The contributions of several parts, worked out together.</summary>
    internal double[][] ContributionsOf(string shop, IReadOnlyList<string> parts)
    {
        var registers = RegistersOf(History.IndexOfShop(shop), ..);
        var shares = new PartShares(Compiled, registers);
        var totals = registers[Compiled.Root.Score];
        return [.. parts.Select(part => totals.Select((total, day) => double.IsNaN(total) ? double.NaN : shares.ContributionOf(part, ScoreOf(part), day)).ToArray())];
    }

    private int ScoreOf(string part) =>
        Compiled.Nodes.FirstOrDefault(node => node.Dimension.Id == part)?.Score ?? Compiled.Metrics.First(metric => metric.Metric.Id == part).Points;
}
