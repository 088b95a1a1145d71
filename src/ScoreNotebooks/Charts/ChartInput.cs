namespace ScoreNotebooks;

/// <summary>What every chart asks of its data before it is made.</summary>
internal static class ChartInput
{
    /// <summary>Larger numbers cannot be told apart from infinity once an axis is laid around them.</summary>
    private const double Largest = 1e300;

    internal static IReadOnlyList<double> Finite(IEnumerable<double> values, BilingualText name)
    {
        IReadOnlyList<double> copy = [.. values];
        for (var i = 0; i < copy.Count; i++) Finite(copy[i], name, i + 1);
        return copy;
    }

    internal static double Finite(double value, BilingualText name, int position) =>
        double.IsNaN(value) || Math.Abs(value) <= Largest ? value : throw new WorkbookException(
            FormattableString.Invariant($"Value {position} of \"{name.English}\" is {value}, which cannot be drawn; give a number between -1e300 and 1e300, or double.NaN where it is missing."),
            FormattableString.Invariant($"“{name.Chinese}”的第 {position} 个值是 {value}，无法画在图上；请给出 -1e300 到 1e300 之间的数，缺失时用 double.NaN。"));

    internal static double Known(double value, BilingualText name) =>
        !double.IsNaN(value) ? Finite(value, name, 1) : throw new WorkbookException(
            $"\"{name.English}\" has no value; a waterfall needs a number to start from and one to end at.",
            $"“{name.Chinese}”没有数值；瀑布图的起点和终点都必须是具体的数。");

    internal static void SameCount(int values, int expected, BilingualText name, string each, string eachInChinese)
    {
        if (values != expected)
            throw new WorkbookException(
                $"\"{name.English}\" has {values} values where the chart has {expected}; give one value per {each} (double.NaN where it is missing).",
                $"“{name.Chinese}”有 {values} 个值，而图中有 {expected} 个{eachInChinese}；请每个{eachInChinese}给一个值（缺失时用 double.NaN）。");
    }

    internal static double Centre(double value, BilingualText name) =>
        !double.IsNaN(value) ? Finite(value, name, 1) : throw new WorkbookException(
            $"\"{name.English}\" has no value; a tornado needs the number from which its bars begin.",
            $"“{name.Chinese}”没有数值；龙卷风图的条形必须从一个具体的数开始。");

    /// <summary>The points, which must stand from left to right at known places.</summary>
    internal static IReadOnlyList<ChartPoint> FromLeftToRight(IEnumerable<ChartPoint> points, BilingualText name)
    {
        IReadOnlyList<ChartPoint> copy = [.. points];
        for (var i = 0; i < copy.Count; i++)
        {
            Finite(copy[i].X, name, i + 1);
            Finite(copy[i].Y, name, i + 1);
            if (double.IsNaN(copy[i].X))
                throw new WorkbookException(
                    FormattableString.Invariant($"Point {i + 1} of \"{name.English}\" has no X; every point of a line needs its place (only Y may be double.NaN)."),
                    FormattableString.Invariant($"“{name.Chinese}”的第 {i + 1} 个点没有 X；线上的每个点都要有位置（只有 Y 可以是 double.NaN）。"));
            if (i > 0 && copy[i].X < copy[i - 1].X)
                throw new WorkbookException(
                    FormattableString.Invariant($"Point {i + 1} of \"{name.English}\" stands at {copy[i].X:R}, left of the point before it at {copy[i - 1].X:R}; give the points in order of X."),
                    FormattableString.Invariant($"“{name.Chinese}”的第 {i + 1} 个点位于 {copy[i].X:R}，在前一个点 {copy[i - 1].X:R} 的左边；请按 X 从小到大给出各点。"));
        }

        return copy;
    }

    internal static void Positive(double x, BilingualText name)
    {
        if (x <= 0)
            throw new WorkbookException(
                FormattableString.Invariant($"\"{name.English}\" has a point at {x:R}, which has no place on a logarithmic axis; give only numbers above zero or leave IsHorizontalLogarithmic off."),
                FormattableString.Invariant($"“{name.Chinese}”有一个点位于 {x:R}，对数坐标轴上没有这个位置；请只给大于零的数，或不使用 IsHorizontalLogarithmic。"));
    }

    /// <summary>One edge of an interval for each value; null stays null.</summary>
    internal static IReadOnlyList<double>? IntervalEnds(IReadOnlyList<double>? ends, int expected, BilingualText name, string each, string eachInChinese)
    {
        if (ends is null) return null;
        SameCount(ends.Count, expected, name, each, eachInChinese);
        return Finite(ends, name);
    }

    internal static void LowFirst(IReadOnlyList<double>? low, IReadOnlyList<double>? high, BilingualText name)
    {
        if (low is null || high is null) return;
        for (var i = 0; i < low.Count; i++) LowFirst(low[i], high[i], name);
    }

    internal static void LowFirst(double low, double high, BilingualText name)
    {
        if (low > high)
            throw new WorkbookException(
                FormattableString.Invariant($"The interval of \"{name.English}\" runs from {low:R} down to {high:R}; give the lower end first."),
                FormattableString.Invariant($"“{name.Chinese}”的区间下限 {low:R} 大于上限 {high:R}；请先给下限，再给上限。"));
    }
}
