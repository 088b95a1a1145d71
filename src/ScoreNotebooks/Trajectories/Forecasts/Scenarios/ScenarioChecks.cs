using System.Globalization;

namespace ScoreNotebooks;

/// <summary>What must hold of a scenario for one shop, and what is said when it does not.</summary>
internal static class ScenarioChecks
{
    /// <summary>Refuses metrics and columns that are not there, before a shop is asked about.</summary>
    internal static void RequireNames(Trajectory trajectory, Scenario scenario)
    {
        foreach (var change in scenario.Changes)
        {
            if (change is ScenarioChange.Rate rate) trajectory.Model.Metric(rate.Metric);
            if (change is ScenarioChange.More more && trajectory.History.Find(more.Column) is null)
                throw NearestName.NotFound("daily column", "每日数据列", more.Column, trajectory.History.Columns.Select(column => column.Name));
        }
    }

    /// <summary>Where the rate that a change sets sits.</summary>
    /// <exception cref="WorkbookException">There is no such metric, its value is no single rate, or it cannot be what it is set to.</exception>
    internal static MetricRate RateOf(Trajectory trajectory, ShopStreams streams, ScenarioChange.Rate change)
    {
        var metric = trajectory.Model.Metric(change.Metric);
        var rate = MetricRate.Of(metric, streams, trajectory.History) ?? throw NoRate(trajectory, streams, metric);
        if (change.To >= rate.Least && change.To <= rate.Greatest) return rate;
        var (least, greatest) = (metric.Show(rate.Least), metric.Show(rate.Greatest));
        var isOpen = double.IsInfinity(rate.Greatest);
        throw new WorkbookException(
            $"\"{metric.Id}\" cannot be {Written(change.To)} ({metric.Show(change.To).English}); it lies {(isOpen ? $"at {least.English} or above" : $"between {least.English} and {greatest.English}")}.{PercentHint(metric, change.To).English}",
            $"“{metric.Title.Chinese}”（{metric.Id}）不可能为 {Written(change.To)}（{metric.Show(change.To).Chinese}）；{(isOpen ? $"应不低于 {least.Chinese}" : $"应在 {least.Chinese} 到 {greatest.Chinese} 之间")}。{PercentHint(metric, change.To).Chinese}");
    }

    /// <summary>The column that a change adds to.</summary>
    /// <exception cref="WorkbookException">The history has no such column, or the model reads nothing of it.</exception>
    internal static int ColumnOf(Trajectory trajectory, ShopStreams streams, ScenarioChange.More change)
    {
        if (streams.Find(change.Column) is { } column) return column;
        var known = streams.Columns.Select(one => one.Name).Where(name => trajectory.History.Find(name) is not null).ToList();
        throw new WorkbookException(
            $"Nothing of the score is read from \"{change.Column}\", so adding to it changes nothing. Columns that count: {string.Join(", ", known)}.",
            $"得分与“{change.Column}”无关，增加它不会有任何影响。参与计分的列：{string.Join("、", known)}。");
    }

    /// <summary>Refuses shares of outcomes that together are more than all.</summary>
    internal static void RequireRoom(Trajectory trajectory, IReadOnlyList<OutcomeShift> shifts, ScenarioChange.Rate change)
    {
        var isAll = Enumerable.Range(0, shifts[0].Outcomes.Count).All(outcome => shifts.Any(shift => shift.Outcomes[outcome]));
        for (var ahead = 0; ahead < shifts[0].Days.Length; ahead++)
        {
            if (shifts.Any(shift => shift.Days[ahead].Keep > 0)) continue;
            var sum = shifts.Sum(shift => shift.Days[ahead].Add);
            if (sum <= 1 + 1e-9 && (!isAll || sum >= 1 - 1e-9)) continue;
            var metric = trajectory.Model.Metric(change.Metric);
            throw new WorkbookException(
                $"The shares set for outcomes of the same cases come to {Percent(sum)}, with \"{metric.Id}\" at {metric.Show(change.To).English}; together they can be at most 100%{(isAll ? ", and here exactly that, since they are all outcomes" : "")}.",
                $"同一批数据的各项占比合计为 {Percent(sum)}（其中“{metric.Title.Chinese}”为 {metric.Show(change.To).Chinese}）；合计最多为 100%{(isAll ? "，且此处各项已是全部结果，须恰好为 100%" : "")}。");
        }
    }

    /// <summary>Says that two metrics of a scenario set the same outcomes.</summary>
    internal static WorkbookException Overlap(Trajectory trajectory, ScenarioChange.Rate change)
    {
        var metric = trajectory.Model.Metric(change.Metric);
        return new WorkbookException(
            $"\"{metric.Id}\" counts outcomes that another metric of the scenario sets already; set one of the two.",
            $"“{metric.Title.Chinese}”（{metric.Id}）与情景中另一项指标统计的是相同的结果；请只设定其中一项。");
    }

    /// <summary>Refuses an occasion without a factor of which the history knows nothing.</summary>
    internal static void RequirePast(Trajectory trajectory, ShopFit fit, ScenarioChange.Volume change, HistoryEventKind occasion)
    {
        if (fit.Processes.OfType<ProcessFit.Count>().Any(count => count.Occasions.ContainsKey(occasion))) return;
        var isHoliday = occasion == HistoryEventKind.Holiday;
        var from = Formats.Day(change.From);
        throw new WorkbookException(
            $"The history names no {(isHoliday ? "holiday" : "campaign")} of this shop (kind {(isHoliday ? "节假日" : "活动")} in its events file), so nothing is known of what the one from {from} does; say it: volumeFactor: {(isHoliday ? "0.6" : "1.8")}.",
            $"历史事件中没有该店的{(isHoliday ? "节假日" : "活动")}，无从得知 {from} 起的这次会有多大影响；请给出倍数：volumeFactor: {(isHoliday ? "0.6" : "1.8")}。");
    }

    /// <summary>The ids of the metrics whose rate a scenario can set for a shop.</summary>
    internal static IEnumerable<string> Settable(Trajectory trajectory, ShopStreams streams) =>
        trajectory.Model.Metrics.Where(metric => MetricRate.Of(metric, streams, trajectory.History) is not null).Select(metric => metric.Id);

    private static WorkbookException NoRate(Trajectory trajectory, ShopStreams streams, Metric metric)
    {
        var settable = string.Join(", ", Settable(trajectory, streams));
        return new WorkbookException(
            $"\"{metric.Id}\" ({metric.Value.Text}) is no single rate of this shop's daily numbers, or the shop has no data for it, so a scenario cannot set it. It can set: {settable}. Amounts of single columns are changed with More and Once.",
            $"“{metric.Title.Chinese}”（{metric.Id}，{metric.Value.Text}）不是该店每日数据的单一比率，或该店没有相应数据，情景无法直接设定。可设定的指标：{settable}。单列数量可用 More、Once 调整。");
    }

    private static BilingualText PercentHint(Metric metric, double value) => metric.Unit == MetricUnit.Share && value is > 1 and <= 100
        ? new BilingualText($" For {Written(value)}% write {Written(value / 100)}.", $"若指 {Written(value)}%，请写 {Written(value / 100)}。")
        : BilingualText.Same("");

    private static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Written(double value) => Math.Round(value, 9).ToString(CultureInfo.InvariantCulture);
}
