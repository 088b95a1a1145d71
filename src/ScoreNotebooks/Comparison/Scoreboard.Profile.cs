namespace ScoreNotebooks;

public sealed partial class Scoreboard
{
    private const double RoundingOfAverages = 1e-9;

    /// <summary>A shop's strengths and weaknesses against the average of the other shops.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ShopProfile ProfileOf([Choices("Shops")] string shop)
    {
        var row = Table.IndexOfShop(shop);
        var weights = Model.NominalWeights();
        var entries = new List<ProfileEntry>();
        foreach (var metric in Model.Metrics)
        {
            var points = Points(metric.Id).Span;
            var others = MeanWithout(points, row);
            if (double.IsNaN(points[row]) || double.IsNaN(others)) continue;
            entries.Add(new ProfileEntry(metric, points[row], others, weights[metric.Id] * (points[row] - others)));
        }

        return new ShopProfile(
            shop,
            [.. entries.Where(entry => entry.Advantage > RoundingOfAverages).OrderByDescending(entry => entry.Advantage)],
            [.. entries.Where(entry => entry.Advantage < -RoundingOfAverages).OrderBy(entry => entry.Advantage)]);
    }

    private static double MeanWithout(ReadOnlySpan<double> values, int without)
    {
        var (sum, count) = (0.0, 0);
        for (var row = 0; row < values.Length; row++)
        {
            if (row == without || double.IsNaN(values[row])) continue;
            sum += values[row];
            count++;
        }

        return count == 0 ? double.NaN : sum / count;
    }
}
