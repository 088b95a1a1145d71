namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record WeightFit : IViewable
{
    /// <summary>One line per part: its weight with its interval, and the weights with which every day can be reproduced.</summary>
    public ResultTable ToTable()
    {
        var dimension = Model.TitleOf(Dimension);
        return new ResultTable(
            new BilingualText($"{dimension.English}: weights fitted to {Days} {(Days == 1 ? "day" : "days")}", $"{dimension.Chinese}：由 {Days} 天数据拟合的权重"),
            [
                ResultColumns.Titles(new BilingualText("Part", "组成部分"), Weights.Select(weight => weight.Title)),
                ResultColumns.Numbers(ResultColumns.Weight, Weights.Select(weight => weight.Weight), NumberFormat.Percent()) with { Name = "weight" },
                Range("Interval", "区间", weight => (weight.Low, weight.High), IsDetermined),
                Range("Possible", "可能范围", weight => (weight.LeastPossible, weight.MostPossible), IsPossible),
            ])
        { Notes = [.. Remarks()] };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private TextColumn Range(string english, string chinese, Func<FittedWeight, (double Low, double High)> range, bool isKnown) => new(
        new BilingualText(english, chinese),
        [.. Weights.Select(range).Select(ends => isKnown
            ? $"{NumberFormat.Percent().Write(ends.Low, Language.English)} – {NumberFormat.Percent().Write(ends.High, Language.English)}"
            : Words.Missing)]);

    private IEnumerable<BilingualText> Remarks()
    {
        var level = NumberFormat.Percent(0).Write(Level, Language.English);
        if (IsDetermined)
            yield return new BilingualText(
                $"Least squares over weights that sum to 1. All intervals hold together with at least {level}; a day's score deviates by {NumberFormat.Plain().Write(Deviation, Language.English)} points from what the weights make.",
                $"最小二乘拟合，权重非负且合计为 1。全部区间同时成立的概率不低于 {level}；每天的得分与权重推算值的偏差（标准差）为 {NumberFormat.Plain().Write(Deviation, Language.English)} 分。");
        else
            yield return new BilingualText(
                "Not determined: these days do not tell the weights, since too few of them moved the scores against one another. The possible range holds every weight that fits.",
                "无法确定：这些日期的各项得分没有足够的相对变化，看不出权重。可能范围内的权重都能吻合。");
        if (!IsPossible)
            yield return new BilingualText(
                "No weights reproduce every day within the rounding of the scores shown: something else moved the score, such as a bonus or a deduction without a column.",
                "没有任何一组权重能在四舍五入范围内重现每一天的得分：得分可能还受其他因素影响，例如表中没有列出的加分或扣分。");
        if (!IsDetermined && WholePercentages is { } sets)
            yield return new BilingualText(
                $"{sets} {(sets == 1 ? "set" : "sets")} of whole percentages {(sets == 1 ? "reproduces" : "reproduce")} every day within the rounding of its score.", $"有 {sets} 组整数百分比权重能在总分四舍五入范围内重现每一天。");
        foreach (var note in Notes) yield return note;
    }
}
