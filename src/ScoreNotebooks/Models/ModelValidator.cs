namespace ScoreNotebooks;

/// <summary>
/// Checks what a model means: everything that the types of its records do not already rule out. The paths
/// are those of the model's file, so that a model read and a model built in code are refused alike.
/// </summary>
internal sealed class ModelValidator
{
    private readonly ScoreModel _model;
    private readonly ModelProblems _problems;

    private ModelValidator(ScoreModel model, ModelProblems problems)
    {
        _model = model;
        _problems = problems;
    }

    internal static void Check(ScoreModel model, ModelProblems problems)
    {
        var validator = new ModelValidator(model, problems);
        if (!validator.HasLists()) return;
        validator.Head();
        new MetricValidator(model, problems).Check();
        new TreeValidator(model, problems).Check();
        Each(model.Counts, "counts", validator.CountGroup);
        Each(model.Adjustments, "adjustments", validator.Adjustment);
        Each(model.Limits, "limits", validator.Limits);
        validator.Display();
        Each(model.Gates, "gates", validator.Gate);
        Each(model.Assumptions, "assumptions", problems.Title);
        Each(model.Sources, "sources", validator.Source);
        validator.Names();
    }

    private static void Each<T>(IReadOnlyList<T> items, string name, Action<string, T> check)
    {
        for (var i = 0; i < items.Count; i++) check($"{name}[{i}]", items[i]);
    }

    // Code that does not know of nullable references can leave a list out.
    private bool HasLists() =>
        _problems.Present("metrics", _model.Metrics) & _problems.Present("counts", _model.Counts)
        & _problems.Present("adjustments", _model.Adjustments) & _problems.Present("limits", _model.Limits)
        & _problems.Present("display", _model.Display) & _problems.Present("gates", _model.Gates)
        & _problems.Present("assumptions", _model.Assumptions) & _problems.Present("sources", _model.Sources);

    private void Head()
    {
        _problems.Id("id", _model.Id);
        _problems.Text("version", _model.Version);
        _problems.Title("title", _model.Title);
        _problems.OptionalTitle("description", _model.Description);
        if (_model.Platform is { } platform) _problems.Id("platform", platform);
        if (_problems.Present("scale", _model.Scale)) _problems.Ascending("scale", "low", _model.Scale.Low, "high", _model.Scale.High);
        if (_problems.Present("missing", _model.Missing))
        {
            _problems.Choice("missing.policy", _model.Missing.Policy, ModelVocabulary.MissingPolicies);
            _problems.Share("missing.leastCoverage", _model.Missing.LeastCoverage);
        }

        if (_model.Effective is { To: { } to } effective && to < effective.From)
            _problems.Add(
                "effective.to", FormattableString.Invariant($"is {to:yyyy-MM-dd}; it must not be before effective.from, {effective.From:yyyy-MM-dd}."),
                FormattableString.Invariant($"为 {to:yyyy-MM-dd};不能早于 effective.from({effective.From:yyyy-MM-dd})。"));
    }

    private void CountGroup(string path, CountGroup? group)
    {
        if (!_problems.Present(path, group)) return;
        _problems.Id($"{path}.id", group!.Id);
        _problems.Title($"{path}.title", group.Title);
        if (!_problems.Present($"{path}.parts", group.Parts)) return;
        for (var i = 0; i < group.Parts.Count; i++) _problems.Text($"{path}.parts[{i}]", group.Parts[i]);
        _problems.Unique([.. group.Parts.Select((part, i) => ($"{path}.parts[{i}]", (string?)part)), ($"{path}.total", group.Total)]);
        if (group.Total is not null) _problems.Text($"{path}.total", group.Total);
        if (group.Parts.Count == 0)
            _problems.Add($"{path}.parts", "is empty; name at least one column that counts an outcome.", "为空；请至少写一个计数列。");
        if (group.Parts.Count == 1 && group.Total is null)
            _problems.Add(
                $"{path}.total", "is missing; one outcome alone says nothing, so name the column that counts all cases, or a second outcome in parts.",
                "缺失；只有一种结果无法算出比例，请写出总数所在的列，或在 parts 中再写一种结果。");
    }

    private void Adjustment(string path, Adjustment? adjustment)
    {
        if (!_problems.Present(path, adjustment)) return;
        _problems.Id($"{path}.id", adjustment!.Id);
        _problems.Title($"{path}.title", adjustment.Title);
        _problems.Formula($"{path}.count", adjustment.Count);
        _problems.Finite($"{path}.pointsEach", adjustment.PointsEach);
        if (adjustment.Cap is { } cap) _problems.Number($"{path}.cap", cap, cap > 0, "above zero, for deductions too", "大于零（扣分项也写正数）");
    }

    private void Limits(string path, ScoreLimits? limits)
    {
        if (!_problems.Present(path, limits)) return;
        if (limits!.Floor is null && limits.Cap is null)
            _problems.Add(path, "has neither a floor nor a cap; give at least one of the two.", "既无下限 floor 也无上限 cap；请至少填写一个。");
        if (limits.Floor is { } floor) _problems.Finite($"{path}.floor", floor);
        if (limits.Cap is { } cap) _problems.Finite($"{path}.cap", cap);
        if (limits.Floor > limits.Cap)
            _problems.Add(
                $"{path}.floor", $"is {ModelChecks.Text(limits.Floor.Value)}; it must not be above cap, which is {ModelChecks.Text(limits.Cap.Value)}.",
                $"为 {ModelChecks.Text(limits.Floor.Value)}；不能大于 cap({ModelChecks.Text(limits.Cap.Value)})。");
    }

    private void Display()
    {
        for (var i = 0; i < _model.Display.Count; i++)
        {
            if (!_problems.Present($"display[{i}]", _model.Display[i])) return;
            _problems.Finite($"display[{i}].from", _model.Display[i].From);
            _problems.Text($"display[{i}].shown", _model.Display[i].Shown);
        }

        _problems.StrictlyIncreasing([.. _model.Display.Select(step => step.From)], i => $"display[{i}]");
    }

    private void Gate(string path, Gate? gate)
    {
        if (!_problems.Present(path, gate)) return;
        _problems.Id($"{path}.id", gate!.Id);
        _problems.Title($"{path}.title", gate.Title);
        _problems.Title($"{path}.consequence", gate.Consequence);
        var bothFinite = _problems.Finite($"{path}.enter", gate.Enter) & _problems.Finite($"{path}.keep", gate.Keep);
        if (bothFinite && gate.Keep > gate.Enter)
            _problems.Add(
                $"{path}.keep", $"is {ModelChecks.Text(gate.Keep)}; it must not be above enter, which is {ModelChecks.Text(gate.Enter)}.",
                $"为 {ModelChecks.Text(gate.Keep)}；不能大于 enter({ModelChecks.Text(gate.Enter)})。");
    }

    private void Source(string path, ModelSource? source)
    {
        if (!_problems.Present(path, source)) return;
        _problems.Text($"{path}.id", source!.Id);
        _problems.Title($"{path}.title", source.Title);
        _problems.Choice($"{path}.confidence", source.Confidence, ModelVocabulary.Confidences);
        if (source.Address is not null) _problems.Text($"{path}.address", source.Address);
    }

    private void Names()
    {
        _problems.Unique(_model.Counts.Select((group, i) => ($"counts[{i}].id", (string?)group?.Id)));
        _problems.Unique(_model.Gates.Select((gate, i) => ($"gates[{i}].id", (string?)gate?.Id)));
        _problems.Unique(_model.Sources.Select((source, i) => ($"sources[{i}].id", (string?)source?.Id)));
        _problems.Unique(_model.Limits.Select((limits, i) => ($"limits[{i}].appliesTo", (string?)limits?.AppliesTo)));
    }
}
