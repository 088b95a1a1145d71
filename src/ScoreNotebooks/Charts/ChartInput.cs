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
}
