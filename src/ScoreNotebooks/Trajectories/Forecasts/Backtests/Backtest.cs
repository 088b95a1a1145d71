namespace ScoreNotebooks;

/// <summary>
/// How the forecast would have done in the past: from several days of the history, each time with nothing but what was
/// known by then, the days after it are forecast and held against what came. Beside it stand two forecasts that need no
/// model: that the total stays as it is (persistence), and that it is the mean of all such weekdays so far.
/// </summary>
/// <param name="Shops">The shops that were forecast.</param>
/// <param name="Origins">The days that forecasts were made on.</param>
/// <param name="Horizon">How many days each reaches.</param>
/// <param name="ByDay">What was found for each day ahead.</param>
public sealed partial record Backtest(
    IReadOnlyList<string> Shops, IReadOnlyList<DateOnly> Origins, int Horizon, IReadOnlyList<BacktestRow> ByDay)
{
    /// <summary>What was found over all days ahead.</summary>
    public BacktestRow Overall => BacktestRow.Joined(ByDay);

    /// <summary>What was found in weeks ahead: days 1 to 7, 8 to 14 and so on.</summary>
    public IReadOnlyList<BacktestRow> ByWeek => [.. ByDay.Chunk(7).Select(BacktestRow.Joined)];

    /// <summary>
    /// What was found on the days up to which no event of the history's had begun since the forecast was made: how good
    /// forecasts are as long as nothing happens that their past does not hold.
    /// </summary>
    public required BacktestRow BeforeEvents { get; init; }

    /// <summary>What was found on the days by which an event had begun that the forecast could not know of.</summary>
    public required BacktestRow AfterEvents { get; init; }

    /// <summary>Whether the forecast's error is below that of persistence and of the weekday mean.</summary>
    public bool BeatsBoth => Overall.Error < Overall.PersistenceError && Overall.Error < Overall.SeasonalError;

    /// <summary>How many courses each forecast drew.</summary>
    public required int Paths { get; init; }

    /// <summary>The trajectory.</summary>
    internal Trajectory Trajectory { get; init; } = null!;
}
