namespace ScoreNotebooks;

/// <summary>What one additional case of an outcome adds to a shop's daily columns.</summary>
/// <param name="Outcome">The column of the outcome, or the mean of stars.</param>
/// <param name="PerCase">What a case adds to each column, by the column's name.</param>
/// <param name="Group">The columns that count the same cases: what comes usually comes in these.</param>
/// <param name="Whole">The columns whose sum is the number of all cases.</param>
internal sealed record AddedCases(string Outcome, IReadOnlyDictionary<string, double> PerCase, IReadOnlyList<string> Group, IReadOnlyList<string> Whole)
{
    private const double MostStars = 5;
    private const double ManyCases = 1000;

    /// <summary>The cases of an outcome; of no named one, of the best outcome of the model's first counts.</summary>
    /// <exception cref="WorkbookException">The model counts nothing, or there is no such outcome, or the history lacks its columns.</exception>
    internal static AddedCases Of(Trajectory trajectory, int shop, string? outcome)
    {
        if (outcome is null) return Best(trajectory, shop);
        if (trajectory.Model.Counts.FirstOrDefault(group => group.Parts.Contains(outcome)) is { } counted) return Counted(trajectory, counted, outcome);
        if (trajectory.History.FindMean(outcome) is { } mean && IsStars(trajectory, outcome))
            return new AddedCases(outcome, new Dictionary<string, double> { [mean.Sum] = MostStars, [mean.Number] = 1 }, [mean.Sum, mean.Number], [mean.Number]);
        throw NearestName.NotFound("counted outcome", "计数结果", outcome, Known(trajectory));
    }

    private static bool IsStars(Trajectory trajectory, string mean) =>
        trajectory.Model.Metrics.Any(metric => metric.Unit == MetricUnit.Stars && metric.Value.IsColumn && metric.Value.Columns[0] == mean);

    private static IEnumerable<string> Known(Trajectory trajectory) =>
        [.. trajectory.Model.Counts.SelectMany(group => group.Parts), .. trajectory.History.Means.Select(mean => mean.Name).Where(mean => IsStars(trajectory, mean))];

    private static AddedCases Counted(Trajectory trajectory, CountGroup group, string outcome)
    {
        string[] columns = group.Total is null ? [.. group.Parts] : [.. group.Parts, group.Total];
        foreach (var column in columns) _ = trajectory.History[column];
        var perCase = new Dictionary<string, double> { [outcome] = 1 };
        if (group.Total is { } total) perCase[total] = 1;
        return new AddedCases(outcome, perCase, columns, group.Total is { } whole ? [whole] : group.Parts);
    }

    private static AddedCases Best(Trajectory trajectory, int shop)
    {
        if (trajectory.Model.Counts.Count == 0)
        {
            var stars = Known(trajectory).ToList();
            if (stars.Count > 0) return Of(trajectory, shop, stars[0]);
            throw new WorkbookException(
                $"The model \"{trajectory.Model.Id}\" names no columns that count cases (\"counts\") and no mean of stars, so there is nothing that could come more often. Recovery says what better rates would do.",
                $"模型“{trajectory.Model.Id}”既没有声明计数列（counts），也没有星级均值，无从谈起增加数量。可用 Recovery 查看改善比率的效果。");
        }

        var group = trajectory.Model.Counts[0];
        var now = new WindowsNow(trajectory, shop);
        return group.Parts.Select(part => Counted(trajectory, group, part)).MaxBy(cases => now.With(cases, ManyCases, trajectory.Compiled.Root.Score))!;
    }
}
