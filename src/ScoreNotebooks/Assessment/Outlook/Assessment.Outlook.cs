namespace ScoreNotebooks;

public sealed partial record Assessment
{
    /// <summary>What the sales come to if they go on as in the last months: a straight line, with the best and the worst of those months as its range.</summary>
    /// <param name="months">How many of the last months that are over; fewer when the cycle has fewer.</param>
    /// <exception cref="WorkbookException">No month of the running cycle is over, or the shop is in its opening month.</exception>
    public AssessmentOutlook Outlook(int months = 3)
    {
        var running = AssessmentWords.Require(this);
        var over = running.Months.Where(month => month.State == MonthState.Over).TakeLast(Math.Max(1, months)).ToList();
        if (over.Count == 0)
            throw new WorkbookException(
                $"No month of the {AssessmentWords.Name(running).English} is over, so there is no pace to go on from. Wait for the first month, or forecast from daily sales: Outlook(trajectory, …).",
                $"{AssessmentWords.Name(running).Chinese}还没有已结束的月份，无法按近几个月的速度推算。请等第一个月结束，或按每日成交额预测：Outlook(trajectory, …)。");
        var (mean, least, most) = (over.Average(month => month.Sales), over.Min(month => month.Sales), over.Max(month => month.Sales));
        var list = string.Join(", ", over.Select(month => month.Month));
        var nodes = running.Nodes.Where(node => node.MonthsLeft > 0 && node.Target.IsAssessed)
            .Select(node => new NodeOutlook(node, At(running, node, least), At(running, node, mean), At(running, node, most), double.NaN)).ToList();
        return new AssessmentOutlook(this, nodes, [], double.NaN, [new BilingualText(
            $"Sales go on at the mean of {list}; the range is what the worst and the best of these months would give. No season is allowed for. The score is not forecast without a trajectory.",
            $"假设之后每月成交额等于 {list} 的平均值，区间按其中最差和最好的月份推算，未考虑淡旺季。没有每日历史时不预测体验分。")]);
    }

    /// <summary>
    /// What sales and score may come to, drawn from the shop's own days: the sales of the days to each node, and the score
    /// of each month's last day, as in <see cref="Trajectory.Forecast(int, Scenario?, int, int)"/>.
    /// </summary>
    /// <param name="scores">The trajectory under a model of the real experience score, whose history ends on the day of the assessment and holds the daily sales too.</param>
    /// <param name="sales">The column of daily settled sales in yuan; null to leave sales to the pace of the last months.</param>
    /// <param name="scenario">What changes; null for nothing.</param>
    /// <param name="shopName">The shop in the history; null for the name that the assessment was given.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="WorkbookException">The history ends on another day, the model has another scale, or the shop or column is not there.</exception>
    public AssessmentOutlook Outlook(
        Trajectory scores, string? sales = null, Scenario? scenario = null, string? shopName = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scores);
        AssessmentScale.Require(scores.Model);
        var running = AssessmentWords.Require(this);
        if (scores.History.LastDay != AsOf)
            throw new WorkbookException(
                FormattableString.Invariant($"The history ends on {scores.History.LastDay:yyyy-MM-dd}, the assessment is as of {AsOf:yyyy-MM-dd}; a forecast begins where both end. Assess as of the history's last day (asOf)."),
                FormattableString.Invariant($"历史数据到 {scores.History.LastDay:yyyy-MM-dd} 为止，而考核截止日为 {AsOf:yyyy-MM-dd}；预测须从同一天开始。请把考核截止日（asOf）设为历史的最后一天。"));
        return new OutlookRun(this, running, scores, shopName ?? Shop, scenario ?? Scenario.Nothing, cancellation).Of(sales);
    }

    private static double At(CycleAssessment running, SalesNode node, double perMonth)
    {
        // What a running month has sold already is part of its month.
        var isRunning = running.Months.FirstOrDefault(month => month.State == MonthState.Running);
        var known = isRunning is null ? 0 : isRunning.Sales;
        return node.Sales + Math.Max(0, (perMonth * node.MonthsLeft) - known);
    }
}
