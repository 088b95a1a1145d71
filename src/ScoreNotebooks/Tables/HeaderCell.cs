namespace ScoreNotebooks;

/// <summary>The header of one column: its text as printed, the name without its unit, and the unit in brackets.</summary>
/// <param name="Text">The header as printed, trimmed.</param>
/// <param name="Name">The header without a unit in brackets: 平均发货时长(小时) is 平均发货时长.</param>
/// <param name="Unit">What a number without a unit means in this column.</param>
/// <param name="HasUnit">Whether the header itself gives the unit.</param>
internal readonly record struct HeaderCell(string Text, string Name, CellUnit Unit, bool HasUnit)
{
    private static readonly string[] TimeWords = ["时长", "时间", "耗时", "用时", "时效", "duration", "time", "delay"];
    private static readonly string[] PointWords = ["评分", "得分", "打分", "分数", "体验分", "星级", "score", "rating", "points"];

    /// <summary>The header of a cell; blank text stays blank.</summary>
    internal static HeaderCell Parse(string printed)
    {
        var shown = ShopNames.Normalise(printed);
        var ascii = CellText.HalfWidth(shown);
        var open = ascii.EndsWith(')') ? ascii.LastIndexOf('(') : ascii.EndsWith(']') ? ascii.LastIndexOf('[') : -1;
        if (open <= 0) return new(shown, shown, CellUnit.None, false);
        var name = shown[..open].TrimEnd();
        var word = ascii[(open + 1)..^1].Trim();
        if (word.StartsWith("单位", StringComparison.Ordinal)) word = word[2..].TrimStart(':', ' ');
        if (word == "分" && UnitOfFen(name) is { } meaning) return new(shown, name, meaning, meaning != CellUnit.None);
        // 订单数(日) are orders a day, not days.
        var isPeriod = word is "日" or "时" && !HasOneOf(TimeWords, name);
        return !isPeriod && CellUnit.TryFind(word, out var unit)
            ? new(shown, name, unit, unit.Kind != CellKind.Plain)
            : new(shown, shown, CellUnit.None, false);
    }

    /// <summary>
    /// What 分 after a number means in this column: minutes (响应时长 3分) or points (商品质量评分 4.5分). The unit
    /// or the words of the header decide; null when they do not.
    /// </summary>
    internal CellUnit? UnitOfFen() => HasUnit && Unit.Kind == CellKind.Hours ? CellUnit.Minutes : UnitOfFen(Name);

    private static CellUnit? UnitOfFen(string name)
    {
        if (HasOneOf(PointWords, name)) return CellUnit.None;
        return HasOneOf(TimeWords, name) ? CellUnit.Minutes : null;
    }

    private static bool HasOneOf(string[] words, string name) =>
        words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
