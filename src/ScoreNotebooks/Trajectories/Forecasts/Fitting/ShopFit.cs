namespace ScoreNotebooks;

/// <summary>Everything that is fitted to one shop's history up to a day.</summary>
internal sealed class ShopFit
{
    /// <summary>The days with data that a forecast needs: four weeks, below which weekdays cannot be told from chance.</summary>
    internal const int LeastDays = 28;

    private ShopFit(ShopStreams streams, IReadOnlyList<ProcessFit> processes, DateOnly lastDay)
    {
        Streams = streams;
        Processes = processes;
        LastDay = lastDay;
        Series = [.. processes.SelectMany(process => process.Series)];
        LevelFactor = LevelCorrelation.Factor(LevelCorrelation.Of([.. Series.Select(series => series.Level.Surprises)]));
    }

    /// <summary>How the columns hang together.</summary>
    internal ShopStreams Streams { get; }

    /// <summary>The processes with their fits, in the order of <see cref="ShopStreams.Processes"/>.</summary>
    internal IReadOnlyList<ProcessFit> Processes { get; }

    /// <summary>The series of all processes, in their order.</summary>
    internal IReadOnlyList<SeriesFit> Series { get; }

    /// <summary>What makes independent normal numbers stray together as the levels of <see cref="Series"/> do; see <see cref="LevelCorrelation.Factor"/>.</summary>
    internal double[,] LevelFactor { get; }

    /// <summary>The last day that was used.</summary>
    internal DateOnly LastDay { get; }

    /// <summary>Fits a shop.</summary>
    /// <param name="trajectory">The trajectory.</param>
    /// <param name="shop">The shop's position.</param>
    /// <param name="lastDay">The position of the last day that may be used.</param>
    /// <exception cref="WorkbookException">The shop has data on too few days; the message says how many it has and how many are needed.</exception>
    internal static ShopFit Of(Trajectory trajectory, int shop, int lastDay)
    {
        var streams = StreamReading.Of(trajectory, shop, lastDay);
        RequireDays(trajectory, shop, streams, lastDay);
        var fitting = new ProcessFitting(trajectory, shop, lastDay, streams);
        return new ShopFit(streams, [.. streams.Processes.Select(fitting.Fit)], trajectory.Days[lastDay]);
    }

    private static void RequireDays(Trajectory trajectory, int shop, ShopStreams streams, int lastDay)
    {
        var days = streams.Columns.Select(column => column.Amounts.Count(amount => !double.IsNaN(amount))).DefaultIfEmpty(0).Max();
        if (days >= LeastDays) return;
        var day = trajectory.Days[lastDay];
        throw new WorkbookException(
            FormattableString.Invariant($"\"{trajectory.Shops[shop]}\" has data on {days} days up to {day:yyyy-MM-dd}, too few to say how its days differ; at least {LeastDays} are needed (four of each weekday). Read a longer history, or ask from {trajectory.Days[0].AddDays(lastDay + LeastDays - days):yyyy-MM-dd} on."),
            FormattableString.Invariant($"“{trajectory.Shops[shop]}”截至 {day:yyyy-MM-dd} 只有 {days} 天数据，不足以估计每日波动；至少需要 {LeastDays} 天（每个星期几各 4 天）。请读入更长的历史数据，或等到 {trajectory.Days[0].AddDays(lastDay + LeastDays - days):yyyy-MM-dd} 之后再预测。"));
    }
}
