namespace ScoreNotebooks;

/// <summary>What the forecasts of a backtest were found to be worth.</summary>
/// <param name="ByDay">For each day ahead.</param>
/// <param name="BeforeEvents">On the days ahead up to which no event has begun since the forecast was made.</param>
/// <param name="AfterEvents">On the days ahead by which one has.</param>
internal sealed record BacktestFindings(IReadOnlyList<BacktestRow> ByDay, BacktestRow BeforeEvents, BacktestRow AfterEvents);
