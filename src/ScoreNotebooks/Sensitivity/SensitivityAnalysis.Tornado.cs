namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    /// <summary>Each metric of a shop moved alone over a range: how far it can move the total.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="range">Over which values: by default from the worst to the best of the table.</param>
    /// <returns>The bars, the widest first; it shows itself as a chart and a table.</returns>
    /// <exception cref="WorkbookException">The shop is unknown or has no total, or the table has one shop only and so no worst and best.</exception>
    public Tornado Tornado([Choices("Shops")] string shop, TornadoRange range = TornadoRange.TableRange)
    {
        var row = RowWithTotal(shop);
        if (range == TornadoRange.Own)
            throw new WorkbookException(
                $"Say which ranges: ranges: [(\"{Model.Metrics[0].Id}\", low, high)].", $"请给出各指标的范围：ranges: [(\"{Model.Metrics[0].Id}\", 下限, 上限)]。");
        if (range == TornadoRange.TableRange && Shops.Count == 1)
            throw new WorkbookException(
                $"\"{shop}\" is the only shop of the table, so there is no worst and no best to move to. Ask for range: TornadoRange.PlusMinusTenPercent, or give ranges.",
                $"表中只有“{shop}”一家店铺，没有最差和最好可比。请改用 range: TornadoRange.PlusMinusTenPercent，或自行给出 ranges。");
        var counted = new CountedError(Scores);
        return TornadoOver(row, range, [.. WhatIf.Curves.Select(curve => (curve, RangeOf(row, curve, range, counted)))]);
    }

    /// <summary>Each metric named moved alone over a range of one's own.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="ranges">Metrics, each with the lowest and the highest value, in its unit.</param>
    /// <exception cref="WorkbookException">A name is unknown, the shop has no total, or a range is empty or beyond what can be had.</exception>
    /// <example><c>whatIf.Tornado("小店B", ranges: [("shipping_time", 24, 60), ("complaint_handling", 3.5, 4.5)])</c></example>
    public Tornado Tornado([Choices("Shops")] string shop, IReadOnlyList<(string Metric, double Low, double High)> ranges)
    {
        var row = RowWithTotal(shop);
        return TornadoOver(row, TornadoRange.Own, [.. ranges.Select(range => (WhatIf.Curve(range.Metric), (ValueRange?)OwnRange(range.Metric, range.Low, range.High)))]);
    }

    private ValueRange OwnRange(string metric, double low, double high)
    {
        var curve = WhatIf.Curve(metric);
        if (low < high && curve.Reachable.Contains(low) && curve.Reachable.Contains(high)) return new ValueRange(low, high);
        var (least, greatest) = (curve.Metric.Show(curve.Reachable.Low), curve.Metric.Show(curve.Reachable.High));
        throw new WorkbookException(
            FormattableString.Invariant($"The range of \"{metric}\" is {low} to {high}; give the lower value first, both between {least.English} and {greatest.English}."),
            FormattableString.Invariant($"“{metric}”的范围为 {low} 至 {high}；请先写较小的值，且都在 {least.Chinese} 与 {greatest.Chinese} 之间。"));
    }

    private ValueRange? RangeOf(int row, MetricCurve curve, TornadoRange range, CountedError counted)
    {
        var value = WhatIf.ValueOf(curve, row);
        switch (range)
        {
            case TornadoRange.TableRange:
                return curve.Table;
            case TornadoRange.PlusMinusTenPercent:
                return Around(curve, value, Math.Abs(value) / 10);
            default:
                return counted.Of(row, curve.Metric) is { } error ? Around(curve, value, error) : null;
        }
    }

    private static ValueRange Around(MetricCurve curve, double value, double distance) =>
        new(curve.Reachable.Nearest(value - distance), curve.Reachable.Nearest(value + distance));

    private Tornado TornadoOver(int row, TornadoRange kind, IReadOnlyList<(MetricCurve Curve, ValueRange? Range)> ranges)
    {
        var asked = ranges.Select(range => (range.Curve, range.Range, Reason: ReasonNotToMove(row, range.Curve, range.Range))).ToList();
        var moved = asked.Where(one => one.Reason is null).ToList();
        var totals = PathTotals.Along(WhatIf, [.. moved.Select(one => MetricPath.Over(WhatIf, row, one.Curve, one.Range!.Value, Origin(row, one.Curve, one.Range.Value)))]);
        var bars = moved.Zip(totals, (one, along) => Bar(row, one.Curve, along)).OrderByDescending(bar => bar.Swing)
            .Concat(asked.Where(one => one.Reason is not null).Select(one =>
                new MetricSwing(one.Curve.Metric, WhatIf.ValueOf(one.Curve, row), null, null) { Reason = one.Reason }));
        return new Tornado(Scores, Shops[row], Scores.Totals.Span[row], kind, [.. bars]);
    }

    private double[] Origin(int row, MetricCurve curve, ValueRange range) =>
        range.Contains(WhatIf.ValueOf(curve, row)) ? [WhatIf.ValueOf(curve, row)] : [];

    private MetricSwing Bar(int row, MetricCurve curve, PathTotals totals)
    {
        var settings = totals.Places.SelectMany(place => new[] { place.Before, place.Total, place.After }
            .Select(total => new TornadoSetting(place.At, total))).ToList();
        // Of equal totals the setting at the worse end is told for the least, at the better end for the greatest.
        var least = settings.OrderBy(setting => Math.Round(setting.Total, 9)).ThenBy(setting => setting.Value * curve.Better).First();
        var greatest = settings.OrderByDescending(setting => Math.Round(setting.Total, 9)).ThenByDescending(setting => setting.Value * curve.Better).First();
        return new MetricSwing(curve.Metric, WhatIf.ValueOf(curve, row), least, greatest);
    }

    private BilingualText? ReasonNotToMove(int row, MetricCurve curve, ValueRange? range)
    {
        if (double.IsNaN(Scores.Points(curve.Metric.Id).Span[row])) return new BilingualText("no value", "无数据");
        if (range is not { } ends) return new BilingualText("no counts known", "没有计数数据");
        return ends.Low == ends.High && ends.Low == WhatIf.ValueOf(curve, row) ? new BilingualText("the same in every shop", "各店相同") : null;
    }
}
