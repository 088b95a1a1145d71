namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>The slow way to a path's scores: the history goes on with the path's days, and the whole is scored as a history.</summary>
internal static class ContinuedHistories
{
    /// <summary>A history whose shops are the first paths of a shop: its own days, then those drawn.</summary>
    internal static ShopHistory Of(Trajectory trajectory, ShopForecast forecast, float[][] drawn, int paths)
    {
        var (history, ahead) = (trajectory.History, forecast.Plan.Days);
        var days = history.Days.Count + ahead;
        var columns = new List<HistoryColumn>();
        foreach (var column in history.Columns)
        {
            var amounts = new double[paths * days];
            Array.Fill(amounts, double.NaN);
            for (var path = 0; path < paths; path++)
            {
                history.Amounts(history.Shops[forecast.Shop], column.Name).Span.CopyTo(amounts.AsSpan(path * days));
                if (forecast.Fit.Streams.Find(column.Name) is not { } place) continue;
                var added = forecast.Plan.AddedTo(place);
                for (var day = 0; day < ahead; day++)
                    amounts[(path * days) + history.Days.Count + day] = drawn[place][(day * PathSimulation.PathsPerBlock) + path] + (added?[day] ?? 0);
            }

            columns.Add(column with { Amounts = amounts });
        }

        return new ShopHistory([.. Enumerable.Range(0, paths).Select(path => $"path {path}")], history.FirstDay, columns, history.Means);
    }
}
