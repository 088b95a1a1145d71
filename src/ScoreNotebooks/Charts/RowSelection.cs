namespace ScoreNotebooks;

/// <summary>Which rows of a chart with very many rows are drawn; what is left out is counted and said.</summary>
internal sealed record RowSelection(IReadOnlyList<int> Rows, int GapBefore, BilingualText? Rule, int LeftOut)
{
    /// <summary>
    /// All rows in their order while they are few enough; otherwise the highest and the lowest, highest first,
    /// equal ones in their order. Rows without a value are the first to be left out.
    /// </summary>
    internal static RowSelection HighestAndLowest(int count, int maximum, Func<int, double> value, BilingualText measure)
    {
        maximum = Math.Max(2, maximum);
        if (count <= maximum) return new RowSelection([.. Enumerable.Range(0, count)], -1, null, 0);
        var keys = Enumerable.Range(0, count).Select(value).ToArray();
        var ordered = Enumerable.Range(0, count).Where(row => !double.IsNaN(keys[row])).OrderByDescending(row => keys[row]).ToList();
        if (ordered.Count == 0) ordered = [.. Enumerable.Range(0, count)];
        var highest = (Math.Min(maximum, ordered.Count) + 1) / 2;
        var lowest = Math.Min(maximum, ordered.Count) - highest;
        var leftOut = count - highest - lowest;
        var valueless = keys.Count(double.IsNaN);
        return new RowSelection(
            [.. ordered.Take(highest), .. ordered.TakeLast(lowest)],
            highest,
            new BilingualText(
                FormattableString.Invariant($"Shown: the {highest} highest and the {lowest} lowest of {count} by {measure.English}; {leftOut} are left out{(valueless > 0 ? FormattableString.Invariant($", {valueless} of them without a value") : "")}."),
                FormattableString.Invariant($"仅显示 {count} 个中按{measure.Chinese}排序最高的 {highest} 个和最低的 {lowest} 个，其余 {leftOut} 个未显示{(valueless > 0 ? FormattableString.Invariant($"（其中 {valueless} 个无数据）") : "")}。")),
            leftOut);
    }

    internal BilingualText? AppendTo(BilingualText? note) => Rule is null ? note : Words.Append(note, Rule);
}
