using System.Globalization;

namespace ScoreNotebooks;

/// <summary>What tables and charts of variance-based results have in common.</summary>
internal static class VarianceWords
{
    internal static BilingualText Input { get; } = new("Input", "输入");

    internal static BilingualText First { get; } = new("First-order index", "一阶指数");

    internal static BilingualText Total { get; } = new("Total index", "总指数");

    internal static BilingualText ShareOfVariance { get; } = new("Share of the variance", "占方差的比例");

    internal static BilingualText Interval { get; } = new("90% interval", "90% 区间");

    internal static BilingualText IntervalNote { get; } = new("In brackets the interval that holds the true figure with 90% probability.", "方括号内为以 90% 概率包含真实值的区间。");

    /// <summary>A column of indices with their intervals; exact ones have none.</summary>
    internal static NumberColumn Column(BilingualText header, string name, IEnumerable<IndexEstimate> indices, NumberFormat format)
    {
        var all = indices.ToList();
        var column = ResultColumns.Numbers(header, all.Select(index => index.Value), format) with { Name = name };
        return all.All(index => index.StandardError == 0 || double.IsNaN(index.Low))
            ? column
            : column with { Low = all.Select(index => index.Low).ToArray(), High = all.Select(index => index.High).ToArray() };
    }

    /// <summary>A series of indices with their intervals, in percent or as they are.</summary>
    internal static ChartSeries Series(BilingualText name, IEnumerable<IndexEstimate> indices, double factor)
    {
        var all = indices.ToList();
        var series = new ChartSeries(name, [.. all.Select(index => factor * index.Value)]);
        return all.All(index => index.StandardError == 0 || double.IsNaN(index.Low))
            ? series
            : series with { Low = [.. all.Select(index => factor * index.Low)], High = [.. all.Select(index => factor * index.High)] };
    }

    /// <summary>How many evaluations gave nothing; nothing to say when all gave something.</summary>
    internal static IEnumerable<BilingualText> Missing(long missing, long evaluations)
    {
        if (missing == 0) yield break;
        var share = (missing / (double)evaluations).ToString("0.0%", CultureInfo.InvariantCulture);
        yield return new BilingualText(
            $"{Count(missing)} of {Count(evaluations)} evaluations ({share}) gave no result; the figures are those of the rest.",
            $"{Count(evaluations)} 次计算中有 {Count(missing)} 次（{share}）没有结果，以上数字只反映其余部分。");
    }

    /// <summary>The remarks one after the other; null for none.</summary>
    internal static BilingualText? Joined(IEnumerable<BilingualText> notes) => notes.Aggregate((BilingualText?)null, (so, note) => Words.Append(so, note));

    internal static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Percent(double share) => NumberFormat.Percent(1).Write(share, Language.English);
}
