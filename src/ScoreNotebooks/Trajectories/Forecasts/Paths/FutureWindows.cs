namespace ScoreNotebooks;

/// <summary>
/// The inputs of a model's program on the days to come of one shop: what of each window is known already, and what days
/// to come add to it and take away as they pass through.
/// </summary>
internal sealed class FutureWindows
{
    private readonly FutureWindow?[] _inputs;

    internal FutureWindows(Trajectory trajectory, ShopStreams streams, int shop, int lastDay, int days)
    {
        Days = days;
        _inputs = [.. trajectory.Inputs.Columns.Select(column => column is null || streams.Find(column.Sum.Name) is null
            ? null
            : new FutureWindow(trajectory, streams, column, shop, lastDay, days))];
        KnownDays = _inputs.OfType<FutureWindow>().Select(input => input.Lag).DefaultIfEmpty(0).Min();
    }

    /// <summary>For each input of the program its window; null where the history lacks its columns.</summary>
    internal IReadOnlyList<FutureWindow?> Inputs => _inputs;

    /// <summary>How many days ahead there are.</summary>
    internal int Days { get; }

    /// <summary>On how many of the first days nothing is left to chance, because every window still ends in the past.</summary>
    internal int KnownDays { get; }

    /// <summary>The least share of each day's windows that is known: 1 on a day without chance, 0 once every day of some window is drawn.</summary>
    internal double[] KnownShare()
    {
        var shares = new double[Days];
        for (var day = 0; day < Days; day++)
            shares[day] = _inputs.OfType<FutureWindow>().Select(input => Math.Clamp(1 - ((day + 1.0 - input.Lag) / input.Window), 0, 1)).DefaultIfEmpty(1).Min();
        return shares;
    }

    /// <summary>The inputs when the days to come are these, one value per day and column.</summary>
    internal double[][] Of(double[][] columns) =>
        [.. _inputs.Select(input => input?.Of(columns) ?? [.. Enumerable.Repeat(double.NaN, Days)])];
}
