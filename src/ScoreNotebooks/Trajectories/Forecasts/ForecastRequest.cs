namespace ScoreNotebooks;

/// <summary>How many days and paths a forecast has, and what of it is refused.</summary>
internal static class ForecastRequest
{
    internal const int MostDays = 730;
    internal const int MostPaths = 1_000_000;

    /// <summary>Refuses a number of days that cannot be forecast.</summary>
    internal static void RequireDays(int days)
    {
        if (days is < 1 or > MostDays)
            throw new WorkbookException(
                $"A forecast over {days} days cannot be made; give 1 to {MostDays} days.", $"无法预测 {days} 天；请给 1 到 {MostDays} 天。");
    }

    /// <summary>Refuses a number of paths that cannot be drawn.</summary>
    internal static void RequirePaths(int paths)
    {
        if (paths is < 100 or > MostPaths)
            throw new WorkbookException(
                $"{paths:N0} paths are {(paths < 100 ? "too few to tell quantiles" : "too many")}; give 100 to {MostPaths:N0}, 10,000 by default.",
                $"模拟 {paths:N0} 条路径{(paths < 100 ? "太少，无法估计分位数" : "太多")}；请给 100 到 {MostPaths:N0}，默认为 10,000。");
    }

    /// <summary>Refuses a target above what the model's total can be.</summary>
    internal static void RequireReachable(ScoreModel model, double target)
    {
        var (least, most) = Range(model);
        if (double.IsFinite(target) && target >= least && target <= most) return;
        throw new WorkbookException(
            FormattableString.Invariant($"The total of \"{model.Title.English}\" lies between {least:0.##} and {most:0.##}, so {target:0.##} is no target. Give one in between."),
            FormattableString.Invariant($"“{model.Title.Chinese}”的总分在 {least:0.##} 到 {most:0.##} 之间，{target:0.##} 不能作为目标。请给这个范围内的分数。"));
    }

    /// <summary>Says that a forecast does not reach a day.</summary>
    internal static WorkbookException NoSuchDay(DateOnly day, IReadOnlyList<DateOnly> days) => new(
        $"The forecast reaches from {Formats.Day(days[0])} to {Formats.Day(days[^1])}; {Formats.Day(day)} is not among its days. Give a day between the two, or forecast more days.",
        $"预测范围为 {Formats.Day(days[0])} 至 {Formats.Day(days[^1])}，不含 {Formats.Day(day)}。请给这段时间内的日期，或增加预测天数。");

    // Without limits of its own the total ends where the scale does, and bonuses and deductions reach beyond.
    private static (double Least, double Most) Range(ScoreModel model)
    {
        var limits = model.Limits.FirstOrDefault(limit => limit.AppliesTo == model.Root.Id);
        var isFree = model.Metrics.Any(metric => metric.Normalisation is Normalisation.ZScore or Normalisation.Identity or Normalisation.Rank);
        var bonus = model.Adjustments.Where(adjustment => adjustment.PointsEach > 0).Sum(adjustment => adjustment.Cap ?? double.PositiveInfinity);
        var deduction = model.Adjustments.Where(adjustment => adjustment.PointsEach < 0).Sum(adjustment => adjustment.Cap ?? double.PositiveInfinity);
        return (
            limits?.Floor ?? (isFree ? double.NegativeInfinity : model.Scale.Low - deduction),
            limits?.Cap ?? (isFree ? double.PositiveInfinity : model.Scale.High + bonus));
    }
}
