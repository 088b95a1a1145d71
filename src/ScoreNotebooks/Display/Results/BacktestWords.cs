namespace ScoreNotebooks;

/// <summary>Words that the table and the charts of a backtest share.</summary>
internal static class BacktestWords
{
    internal static BilingualText Promised { get; } = new(
        "Dashed: what the bands promise. Totals of neighbouring days and origins are much alike, so a few points beside it are chance.",
        "虚线为应有的比例。相邻日期与起点的得分十分相近，相差几个百分点属于偶然。");

    /// <summary>How much was tested.</summary>
    internal static BilingualText Size(Backtest backtest) => new(
        FormattableString.Invariant($"{backtest.Shops.Count:N0} shops, forecast from {backtest.Origins.Count:N0} days between {Formats.Day(backtest.Origins[0])} and {Formats.Day(backtest.Origins[^1])}"),
        FormattableString.Invariant($"{backtest.Shops.Count:N0} 家店铺，从 {Formats.Day(backtest.Origins[0])} 至 {Formats.Day(backtest.Origins[^1])} 之间的 {backtest.Origins.Count:N0} 个日期出发预测"));
}
