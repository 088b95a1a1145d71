namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    /// <summary>
    /// What a shop must do, and by when at the latest, to be ahead of another on a day: the value that each metric would
    /// have to have if it alone changed, the latest day to begin, and the same for all metrics at the shop's own best and
    /// as the best other shop has them. The other shop goes on as its history has it; days are expected ones, with the
    /// chance that drawn courses give beside them.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="toPass">The shop to be passed.</param>
    /// <param name="by">The day on which to be ahead; null for the day on which every window has turned over once since the history.</param>
    /// <param name="from">The first day on which anything can be done; null for the day after the history.</param>
    /// <param name="paths">How many courses are drawn for the chances.</param>
    /// <param name="seed">Another seed draws other courses.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="WorkbookException">A shop is unknown, both are the same, one has no total or too few days; or the days are not in order or too far away.</exception>
    /// <example><c>trajectory.Overtake("小店B", toPass: "小店C", by: new DateOnly(2026, 7, 31))</c></example>
    public Overtaking Overtake(
        [Choices("Shops")] string shop, [Choices("Shops")] string toPass, DateOnly? by = null, DateOnly? from = null, int paths = 2000, int seed = 1,
        CancellationToken cancellation = default)
    {
        var (position, other) = (History.IndexOfShop(shop), History.IndexOfShop(toPass));
        if (position == other)
            throw new WorkbookException($"\"{shop}\" cannot pass itself; name another shop.", $"“{shop}”不能超过自己；请写另一家店铺。");
        ForecastRequest.RequirePaths(paths);
        var (first, last) = (from ?? Days[^1].AddDays(1), by ?? Days[^1].AddDays(LongestWindow()));
        RequireInOrder(first, last);
        return new OvertakingSearch(this, position, other, first, last, paths, seed, cancellation).Find(toPass, cancellation);
    }

    private void RequireInOrder(DateOnly from, DateOnly by)
    {
        var (known, end) = (Days[^1], Days[^1].AddDays(ForecastRequest.MostDays));
        if (from > known && by >= from && by <= end) return;
        throw new WorkbookException(
            FormattableString.Invariant($"What begins on {from:yyyy-MM-dd} cannot be asked about for {by:yyyy-MM-dd}: the history ends on {known:yyyy-MM-dd}, so \"from\" is a later day than that, and \"by\" is that day or a later one, up to {end:yyyy-MM-dd}."),
            FormattableString.Invariant($"from 为 {from:yyyy-MM-dd}、by 为 {by:yyyy-MM-dd} 不成立：历史数据到 {known:yyyy-MM-dd} 为止，from 应晚于这一天，by 不早于 from，最晚为 {end:yyyy-MM-dd}。"));
    }
}
