namespace ScoreNotebooks;

/// <summary>The few words that drawings add to what the record says.</summary>
internal static class Words
{
    /// <summary>What stands where a number is missing.</summary>
    internal const string Missing = "–";

    internal static readonly BilingualText Total = new("Total", "合计");

    internal static readonly BilingualText NoValue = new("no value", "无数据");

    internal static readonly BilingualText NothingToShow = new("There is nothing to show: no values.", "没有可展示的数据。");

    internal static readonly BilingualText DashMeansMissing = new("“–” marks a missing value; it is not zero.", "“–”表示无数据，不代表零。");

    internal static readonly BilingualText DashMeansMissingPart = new("“–” marks a missing part; totals add up the parts that are there.", "“–”表示该部分无数据，合计只加总已有部分。");

    internal static readonly BilingualText LayerLeftOut = new("A layer without a value is left out there; the total adds up the layers that are there.", "没有数据的部分不画出，合计只加总已有部分。");

    internal static BilingualText EmptyIsZero(string zero) => new($"Empty cell: {zero}", $"空格：{zero}");

    internal static BilingualText LeftOut(int count) =>
        new(Invariant($"… {count} not shown …"), Invariant($"……其余 {count} 个未显示……"));

    /// <summary>Two remarks one after the other.</summary>
    internal static BilingualText Append(BilingualText? first, BilingualText second) =>
        first is null ? second : new BilingualText($"{first.English} {second.English}", first.Chinese + second.Chinese);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
