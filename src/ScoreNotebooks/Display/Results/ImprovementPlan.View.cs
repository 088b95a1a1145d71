namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ImprovementPlan : IViewable
{
    /// <summary>The measures of the plan: what each does, costs and adds, and when.</summary>
    public ResultTable ToTable() => new(
        Title(),
        [
            ResultColumns.Titles(new BilingualText("Measure", "措施"), Chosen.Select(chosen => chosen.Measure.Measure.Title)),
            ResultColumns.Titles(new BilingualText("Estimated effect", "预计效果"), Chosen.Select(chosen => EffectsOf(chosen.Measure))),
            ResultColumns.Numbers(PlanWords.Cost, Chosen.Select(chosen => chosen.Cost), NumberFormat.Count) with { Name = "cost" },
            ResultColumns.Numbers(new BilingualText("Begins after (days)", "开始（天后）"), Chosen.Select(chosen => (double)chosen.BeginsAfter), NumberFormat.Count) with { Name = "begins after" },
            ResultColumns.Numbers(new BilingualText("Shows in full after (days)", "完全见效（天后）"), Chosen.Select(chosen => (double)chosen.InEffectAfter), NumberFormat.Count) with { Name = "in effect after" },
            ResultColumns.Numbers(new BilingualText("Points added", "增加分数"), Chosen.Select(chosen => chosen.PointsAdded), NumberFormat.Signed()) with { Name = "points added" },
            ResultColumns.Numbers(new BilingualText("Lost without it", "去掉则减少"), Chosen.Select(chosen => chosen.PointsWithoutIt), NumberFormat.Plain(2)) with { Name = "points without it" },
        ])
    { ShownRows = Math.Max(50, Chosen.Count), Notes = [.. TableNotes()] };

    /// <summary>What the plan makes of every metric that it moves.</summary>
    public ResultTable ValuesTable() => new(
        new BilingualText("What the plan makes of the metrics", "计划对各指标的影响"),
        [
            ResultColumns.Titles(ResultColumns.Metric, Values.Select(value => value.Title)),
            ResultColumns.Titles(SensitivityWords.Now, Values.Select(value => Shown(value, value.Now))),
            ResultColumns.Titles(PlanWords.AtWorst, Values.Select(value => Shown(value, value.Worst))),
            ResultColumns.Titles(PlanWords.AsExpected, Values.Select(value => Shown(value, value.Expected))),
            ResultColumns.Titles(PlanWords.AtBest, Values.Select(value => Shown(value, value.Best))),
        ])
    { ShownRows = Math.Max(50, Values.Count), Notes = [.. EndNotes()] };

    /// <summary>The plan in words and as tables.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => new([Sentence(), .. Chosen.Count == 0 ? [] : new ResultBlock[] { ToTable(), ValuesTable() }, .. LeftOutBlock()]);

    private BilingualText Title() => new(
        $"A plan for {Shop}: {PlanWords.Points(Now)} to {PlanWords.Points(Score)} points",
        $"{Shop}的改进计划：{PlanWords.Points(Now)} 分到 {PlanWords.Points(Score)} 分");

    private BilingualText EffectsOf(EstimatedMeasure measure)
    {
        var effects = measure.Effects.Select(effect => effect.Show(Scores.Model)).ToList();
        return new BilingualText(string.Join("; ", effects.Select(effect => effect.English)), string.Join("；", effects.Select(effect => effect.Chinese)));
    }

    private static BilingualText Shown(PlannedValue value, double number) => value.Metric is { } metric
        ? metric.Show(number)
        : new BilingualText($"{PlanWords.Points(number)} points", $"{PlanWords.Points(number)} 分");

    private BilingualText Sentence()
    {
        var what = On == Scores.Model.Root ? BilingualText.Same("") : new BilingualText($" in {SensitivityWords.InSentence(On.Title.English)}", $"（{On.Title.Chinese}）");
        var reach = Reach();
        var answer = Answer();
        return new BilingualText(
            $"{Shop} has {PlanWords.Points(Now)} points{what.English}. {answer.English}{reach.English}{Proof().English}",
            $"{Shop}现为 {PlanWords.Points(Now)} 分{what.Chinese}。{answer.Chinese}{reach.Chinese}{Proof().Chinese}");
    }

    private BilingualText Answer()
    {
        var (cost, count) = (PlanWords.Money(Cost), Chosen.Count);
        var limits = Limits();
        if (Target is not { } target)
            return new BilingualText(
                $"The most that can be had{limits.English}: {count} measures for {cost}.", $"{limits.Chinese}得分最高的方案：{count} 项措施，成本 {cost}。");
        var points = PlanWords.Points(target);
        if (!IsReached)
            return new BilingualText(
                $"{points} points cannot be reached with these measures{limits.English}; the highest plan takes {count} of them for {cost}.",
                $"用这些措施{limits.Chinese}达不到 {points} 分；得分最高的方案采用其中 {count} 项，成本 {cost}。");
        return count == 0
            ? new BilingualText($"{points} points are met already; nothing needs to be done.", $"已达到 {points} 分，无需采取措施。")
            : new BilingualText($"The cheapest way to {points} points{limits.English}: {count} measures for {cost}.", $"{limits.Chinese}达到 {points} 分成本最低的方案：{count} 项措施，成本 {cost}。");
    }

    private BilingualText Limits() => (Budget, Within) switch
    {
        ({ } budget, { } days) => new BilingualText($" within {PlanWords.Money(budget)} and {days} days", $"在 {PlanWords.Money(budget)} 预算、{days} 天之内"),
        ({ } budget, null) => new BilingualText($" within {PlanWords.Money(budget)}", $"在 {PlanWords.Money(budget)} 预算内"),
        (null, { } days) => new BilingualText($" within {days} days", $"在 {days} 天之内"),
        _ => BilingualText.Same(""),
    };

    private BilingualText Reach() => Chosen.Count == 0
        ? BilingualText.Same("")
        : new BilingualText(
            $" It leads to {PlanWords.Points(Worst)} points if every effect comes out at its worst, {PlanWords.Points(Expected)} as expected, {PlanWords.Points(Best)} at best; all of it shows after {Days} days.",
            $"若各项效果都最差，可到 {PlanWords.Points(Worst)} 分；按预期为 {PlanWords.Points(Expected)} 分；最好为 {PlanWords.Points(Best)} 分。{Days} 天后全部体现。");

    private BilingualText Proof()
    {
        if (IsProven) return BilingualText.Same("");
        if (LeastCost is { } least)
            return new BilingualText(
                $" The search was ended before every set was ruled out: no set costs less than {PlanWords.Money(least)}.", $"搜索在排除全部组合之前达到上限：可以确定任何组合的成本都不会低于 {PlanWords.Money(least)}。");
        return MostPoints is { } most
            ? new BilingualText(
                $" The search was ended before every set was ruled out: no set scores more than {PlanWords.Points(most)}.", $"搜索在排除全部组合之前达到上限：可以确定任何组合的得分都不会高于 {PlanWords.Points(most)} 分。")
            : new BilingualText(" The search was ended before every set was ruled out.", "搜索在排除全部组合之前达到上限。");
    }

    private IEnumerable<BilingualText> TableNotes()
    {
        yield return new BilingualText(
            $"Chosen so that it holds {PlanWords.At(Robustness).English}; points are those {PlanWords.At(Robustness).English}, each measure added to those above it.",
            $"方案按“{PlanWords.At(Robustness).Chinese}”的情形选定，分数也按此计算，每项为在其上各项之后增加的分数。");
        yield return PlanWords.Estimates;
        yield return PlanWords.Combination;
        if (Scores.Model.Metrics.All(metric => metric.Window is null))
            yield return new BilingualText("This model names no windows, so days are those until a measure works.", "此模型没有统计窗口，天数指措施开始发挥作用的时间。");
        foreach (var note in Notes) yield return note;
        foreach (var note in SensitivityWords.SampleNotes(Values.Select(value => value.Metric).OfType<Metric>())) yield return note;
        foreach (var note in SensitivityWords.AssumptionNotes(Scores)) yield return note;
    }

    private IEnumerable<BilingualText> EndNotes()
    {
        var ends = Values.Where(value => value.IsAtItsEnd).ToList();
        if (ends.Count > 0)
            yield return new BilingualText(
                $"At the end of what can be had even at worst: {string.Join(", ", ends.Select(value => value.Title.English))}.",
                $"即使效果最差也已到达极限：{string.Join("、", ends.Select(value => value.Title.Chinese))}。");
    }

    private IEnumerable<ResultBlock> LeftOutBlock()
    {
        var reasons = LeftOut.Where(left => left.Reason is not null).ToList();
        if (reasons.Count == 0) yield break;
        yield return ResultBlock.List([.. reasons.Select(left => new BilingualText(
            $"Not {left.Measure.Measure.Title.English}: {left.Reason!.English}.", $"未选“{left.Measure.Measure.Title.Chinese}”：{left.Reason.Chinese}。"))]);
    }
}
