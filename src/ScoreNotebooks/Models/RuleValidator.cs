namespace ScoreNotebooks;

/// <summary>Checks what the rules do beside the tree: adjustments, limits, steps, shops with few orders, variants, gates.</summary>
internal sealed class RuleValidator(ScoreModel model, ModelProblems problems)
{
    internal void Check()
    {
        ModelValidator.Each(model.Adjustments, "adjustments", Adjustment);
        ModelValidator.Each(model.Limits, "limits", Limits);
        Steps("display", model.Display);
        Steps("stars", model.Stars);
        if (model.FewOrders is { } fewOrders) FewOrders("fewOrders", fewOrders);
        if (model.LowVolume is { } lowVolume) LowVolume("lowVolume", lowVolume);
        ModelValidator.Each(model.Variants, "variants", Variants);
        ModelValidator.Each(model.Gates, "gates", Gate);
    }

    private void Adjustment(string path, Adjustment? adjustment)
    {
        if (!problems.Present(path, adjustment)) return;
        problems.Id($"{path}.id", adjustment!.Id);
        problems.Title($"{path}.title", adjustment.Title);
        problems.Formula($"{path}.count", adjustment.Count);
        problems.Source($"{path}.source", adjustment.Source, model);
        problems.Finite($"{path}.pointsEach", adjustment.PointsEach);
        if (adjustment.Cap is { } cap) problems.Number($"{path}.cap", cap, cap > 0, "above zero, for deductions too", "大于零（扣分项也写正数）");
    }

    private void Limits(string path, ScoreLimits? limits)
    {
        if (!problems.Present(path, limits)) return;
        problems.Source($"{path}.source", limits!.Source, model);
        if (limits.Floor is null && limits.Cap is null)
            problems.Add(path, "has neither a floor nor a cap; give at least one of the two.", "既无下限 floor 也无上限 cap；请至少填写一个。");
        if (limits.Floor is { } floor) problems.Finite($"{path}.floor", floor);
        if (limits.Cap is { } cap) problems.Finite($"{path}.cap", cap);
        if (limits.Floor > limits.Cap)
            problems.Add(
                $"{path}.floor", $"is {ModelChecks.Text(limits.Floor.Value)}; it must not be above cap, which is {ModelChecks.Text(limits.Cap.Value)}.",
                $"为 {ModelChecks.Text(limits.Floor.Value)}；不能大于 cap({ModelChecks.Text(limits.Cap.Value)})。");
    }

    private void Steps(string name, IReadOnlyList<DisplayStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (!problems.Present($"{name}[{i}]", steps[i])) return;
            problems.Finite($"{name}[{i}].from", steps[i].From);
            problems.Text($"{name}[{i}].shown", steps[i].Shown);
            problems.Source($"{name}[{i}].source", steps[i].Source, model);
        }

        problems.StrictlyIncreasing([.. steps.Select(step => step.From)], i => $"{name}[{i}]");
    }

    private void Gate(string path, Gate? gate)
    {
        if (!problems.Present(path, gate)) return;
        problems.Id($"{path}.id", gate!.Id);
        problems.Title($"{path}.title", gate.Title);
        problems.Title($"{path}.consequence", gate.Consequence);
        problems.Source($"{path}.source", gate.Source, model);
        problems.OptionalTitle($"{path}.for", gate.For);
        problems.OptionalTitle($"{path}.further", gate.Further);
        problems.OptionalTitle($"{path}.readAt", gate.ReadAt);
        if (gate.MeanDays is { } days) problems.Number($"{path}.meanDays", days, days >= 2, "a whole number of at least 2", "为不小于 2 的整数");
        Line(path, gate.Enter, gate.Keep);
        if (!problems.Present($"{path}.also", gate.Also)) return;
        for (var i = 0; i < gate.Also.Count; i++)
            if (problems.Present($"{path}.also[{i}]", gate.Also[i])) Line($"{path}.also[{i}]", gate.Also[i].Enter, gate.Also[i].Keep);
        if (gate.Also.All(line => line is not null) && gate.IsUnknown && gate.ReadAt is null)
            problems.Add(
                $"{path}.readAt", "is left out, but a line is unknown; say where a merchant can read it.", "未填写，但有门槛未公开；请写明商家在哪里可以看到。");
    }

    private void Line(string path, double enter, double keep)
    {
        foreach (var (name, line) in new[] { ("enter", enter), ("keep", keep) })
            if (double.IsInfinity(line)) problems.Finite($"{path}.{name}", line);
        if (keep > enter)
            problems.Add(
                $"{path}.keep", $"is {ModelChecks.Text(keep)}; it must not be above enter, which is {ModelChecks.Text(enter)}.",
                $"为 {ModelChecks.Text(keep)}；不能大于 enter({ModelChecks.Text(enter)})。");
    }

    private void FewOrders(string path, FewOrders rule)
    {
        problems.Title($"{path}.title", rule.Title);
        problems.Formula($"{path}.orders", rule.Orders);
        problems.Number($"{path}.fewerThan", rule.FewerThan, rule.FewerThan > 0, "above zero", "大于零");
        if (rule.Score is { } score) problems.Finite($"{path}.score", score);
        if (rule.Lowered is { } lowered) problems.Number($"{path}.lowered", lowered, !(lowered > rule.Score), "at most score", "不大于 score");
        if (rule.LoweredIf is { } formula) problems.Formula($"{path}.loweredIf", formula);
        problems.Source($"{path}.source", rule.Source, model);
        if (rule.Lowered is null != rule.LoweredIf is null || (rule.Lowered is not null && rule.Score is null))
            problems.Add(
                rule.Lowered is null ? $"{path}.loweredIf" : $"{path}.lowered",
                "stands alone; score, lowered and loweredIf go together: the score, what it falls to, and what counts the reasons.",
                "单独出现；score、lowered、loweredIf 须同时填写：得分、降低后的得分、以及降分情形的计数。");
    }

    private void LowVolume(string path, LowVolume rule)
    {
        problems.Id($"{path}.id", rule.Id);
        problems.Title($"{path}.title", rule.Title);
        problems.Formula($"{path}.orders", rule.Orders);
        problems.OptionalTitle($"{path}.readAt", rule.ReadAt);
        problems.Source($"{path}.source", rule.Source, model);
        if (!rule.IsUnknown) problems.Number($"{path}.fewerThan", rule.FewerThan, rule.FewerThan > 0, "above zero", "大于零");
        else if (rule.ReadAt is null)
            problems.Add($"{path}.readAt", "is left out, but fewerThan is unknown; say where a merchant can read it.", "未填写，但 fewerThan 未公开；请写明商家在哪里可以看到。");
        problems.Number($"{path}.atMost", rule.AtMost, rule.AtMost >= 0, "zero or more", "为零或正数");
        problems.Finite($"{path}.points", rule.Points);
        if (!problems.Present($"{path}.metrics", rule.Metrics)) return;
        var known = model.Metrics.Select(metric => metric?.Id).OfType<string>().ToList();
        if (rule.Metrics.Count == 0) problems.Add($"{path}.metrics", "is empty; name at least one metric.", "为空；请至少写一个指标。");
        for (var i = 0; i < rule.Metrics.Count; i++)
        {
            if (!problems.Present($"{path}.metrics[{i}]", rule.Metrics[i])) continue;
            problems.Known($"{path}.metrics[{i}].metric", rule.Metrics[i].Metric, known, "metric", "指标");
            problems.Formula($"{path}.metrics[{i}].bad", rule.Metrics[i].Bad);
        }

        problems.Unique(rule.Metrics.Select((metric, i) => ($"{path}.metrics[{i}].metric", metric?.Metric)));
    }

    private void Variants(string path, VariantTable? table)
    {
        if (!problems.Present(path, table)) return;
        problems.Title($"{path}.title", table!.Title);
        problems.Source($"{path}.source", table.Source, model);
        if (!(problems.Present($"{path}.sets", table.Sets) & problems.Present($"{path}.rows", table.Rows)) || model.Root is null) return;
        if (table.Sets.Count == 0) problems.Add($"{path}.sets", "is empty; name at least one part whose weight it sets.", "为空；请至少写一个要设置权重的部分。");
        for (var i = 0; i < table.Sets.Count; i++) problems.Known($"{path}.sets[{i}]", table.Sets[i], CanBeSet(), "part", "部分");
        for (var i = 0; i < table.Rows.Count; i++)
            if (problems.Present($"{path}.rows[{i}]", table.Rows[i])) Row($"{path}.rows[{i}]", table.Rows[i], table.Sets.Count);
        problems.Unique(table.Rows.Select((row, i) => ($"{path}.rows[{i}]", row is null ? null : $"{row.Industry ?? "*"} {row.ShopType ?? "*"}")));
    }

    private void Row(string path, VariantRow row, int values)
    {
        if (row.Industry is { } industry) problems.Text($"{path}.industry", industry);
        if (row.ShopType is { } type) problems.Text($"{path}.shopType", type);
        if (!problems.Present($"{path}.values", row.Values)) return;
        if (row.Values.Count != values)
            problems.Add(
                $"{path}.values", $"has {row.Values.Count} values; sets names {values}, so give as many.", $"有 {row.Values.Count} 个值，而 sets 有 {values} 项；数量应一致。");
        for (var i = 0; i < row.Values.Count; i++)
            problems.Number($"{path}.values[{i}]", row.Values[i], row.Values[i] >= 0, "zero or more", "为零或正数");
    }

    private IReadOnlyList<string> CanBeSet() =>
    [
        .. TreeValidator.PartsOf(model.Root), .. model.LowVolume?.Id is { } id ? [id] : Array.Empty<string>(),
    ];
}
