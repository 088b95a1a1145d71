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
        new RuleValidator(model, problems).Check();
        Each(model.Assumptions, "assumptions", problems.Title);
        Each(model.Conflicts, "conflicts", problems.Title);
        Each(model.Sources, "sources", validator.Source);
        validator.Names();
    }

    internal static void Each<T>(IReadOnlyList<T> items, string name, Action<string, T> check)
    {
        for (var i = 0; i < items.Count; i++) check($"{name}[{i}]", items[i]);
    }

    // Code that does not know of nullable references can leave a list out.
    private bool HasLists() =>
        _problems.Present("metrics", _model.Metrics) & _problems.Present("counts", _model.Counts)
        & _problems.Present("adjustments", _model.Adjustments) & _problems.Present("limits", _model.Limits)
        & _problems.Present("display", _model.Display) & _problems.Present("gates", _model.Gates)
        & _problems.Present("stars", _model.Stars) & _problems.Present("variants", _model.Variants)
        & _problems.Present("assumptions", _model.Assumptions) & _problems.Present("conflicts", _model.Conflicts) & _problems.Present("sources", _model.Sources);

    private void Head()
    {
        _problems.Id("id", _model.Id);
        _problems.Text("version", _model.Version);
        _problems.Title("title", _model.Title);
        _problems.OptionalTitle("description", _model.Description);
        if (_model.Platform is { } platform) _problems.Id("platform", platform);
        _problems.Source("source", _model.Source, _model);
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
