namespace ScoreNotebooks;

/// <summary>What distributions ask of their numbers.</summary>
internal static class DistributionInput
{
    internal static double Finite(double value) => double.IsFinite(value) ? value : throw new WorkbookException(
        Invariant($"A distribution cannot be made with {value}; give a finite number."),
        Invariant($"无法用 {value} 构造分布；请给出有限的数。"));

    internal static double Positive(double value) => Finite(value) > 0 ? value : throw new WorkbookException(
        Invariant($"A deviation or a shape of a distribution is {value}; it must be above zero. For a value that is certain, use Distribution.Constant."),
        Invariant($"分布的标准差或形状参数为 {value}，应大于零。若数值确定不变，请用 Distribution.Constant。"));

    internal static double Below(double low, double high) => Finite(low) < Finite(high) ? low : throw new WorkbookException(
        Invariant($"A distribution from {low} to {high} has no width; give the low end first and a higher one second, or use Distribution.Constant for a value that is certain."),
        Invariant($"从 {low} 到 {high} 的分布没有宽度；请先给下限，再给更大的上限；若数值确定不变，请用 Distribution.Constant。"));

    internal static double Within(double value, double low, double high) => value >= low && value <= high ? value : throw new WorkbookException(
        Invariant($"{value} does not lie between {low} and {high}; give a number from {low} to {high}."),
        Invariant($"{value} 不在 {low} 与 {high} 之间；请给出 {low} 到 {high} 之间的数。"));

    internal static double[] Ascending(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Select(Finite)];
        if (sorted.Length == 0)
            throw new WorkbookException(
                "A distribution of values that were seen needs at least one value; none was given.",
                "经验分布至少需要一个值，而没有给出任何值。");
        Array.Sort(sorted);
        return sorted;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
