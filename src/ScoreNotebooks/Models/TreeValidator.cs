namespace ScoreNotebooks;

/// <summary>Checks the tree of a model and everything that refers to it by id.</summary>
internal sealed class TreeValidator(ScoreModel model, ModelProblems problems)
{
    /// <summary>The most levels a tree may have, the root's included.</summary>
    internal const int MostLevels = 50;

    private readonly List<(string Path, string? Id)> _dimensions = [];
    private readonly List<(string Path, string? Id)> _uses = [];
    private bool _hasHoles;

    internal static void TooDeep(string path, ModelProblems problems) => problems.Add(
        path, $"lies more than {MostLevels} levels deep; make the tree flatter.", $"层级超过 {MostLevels} 层；请减少层级。");

    internal void Check()
    {
        if (problems.Present("score", model.Root)) Node("score", model.Root, level: 1);
        else _hasHoles = true;
        problems.Unique([
            .. model.Metrics.Select((metric, i) => ($"metrics[{i}].id", metric?.Id)), .. _dimensions,
            .. model.Adjustments.Select((adjustment, i) => ($"adjustments[{i}].id", adjustment?.Id)), ("lowVolume.id", model.LowVolume?.Id)]);
        if (!_hasHoles && model.Metrics.Count > 0 && model.Metrics.All(metric => metric?.Id is not null)) EachMetricOnce();
        if (!_hasHoles) References();
        if (!_hasHoles && !model.Metrics.Any(metric => metric?.Normalisation is null) && model.Scale is not null)
            new NegativePoints(model, problems).Check();
    }

    private void Node(string path, Dimension dimension, int level)
    {
        _dimensions.Add(($"{path}.id", dimension.Id));
        problems.Id($"{path}.id", dimension.Id);
        problems.Title($"{path}.title", dimension.Title);
        problems.Choice($"{path}.aggregation", dimension.Aggregation, ModelVocabulary.Aggregations);
        problems.Share($"{path}.leastCoverage", dimension.LeastCoverage);
        problems.OptionalTitle($"{path}.weightsAt", dimension.WeightsAt);
        problems.Source($"{path}.source", dimension.Source, model);
        if (!problems.Present($"{path}.parts", dimension.Parts))
        {
            _hasHoles = true;
            return;
        }

        _hasHoles |= dimension.Id is null || dimension.Parts.Count == 0;
        if (dimension.Parts.Count == 0)
            problems.Add($"{path}.parts", "is empty; a dimension has at least one part.", "为空；每个维度至少要有一个部分。");
        for (var i = 0; i < dimension.Parts.Count; i++) Part($"{path}.parts[{i}]", dimension.Parts[i], level + 1);
        if (dimension.Parts.Any(part => part is { IsWeightUnknown: true }) && dimension.WeightsAt is null)
            problems.Add(
                $"{path}.weightsAt", "is left out, but a weight of the parts is unknown; say where a merchant can read it.",
                "未填写，但有权重未公开；请写明商家在哪里可以看到。");
        if (dimension.Parts.Count > 0 && dimension.Parts.All(part => part?.Weight == 0))
            problems.Add($"{path}.parts", "all weigh zero; give at least one a weight above zero.", "权重全部为零；请至少给其中之一大于零的权重。");
    }

    private void Part(string path, ScorePart? part, int level)
    {
        if (level > MostLevels && part is Dimension) TooDeep(path, problems);
        else if (problems.Present(path, part))
        {
            if (!part!.IsWeightUnknown) problems.Number($"{path}.weight", part.Weight, part.Weight >= 0, "zero or more", "为零或正数");
            if (part is Dimension below) Node(path, below, level);
            else _uses.Add(($"{path}.metric", part.Id));
            if (problems.Present(part is Dimension ? $"{path}.id" : $"{path}.metric", part.Id)) return;
        }

        _hasHoles = true;
    }

    private void EachMetricOnce()
    {
        var metrics = model.Metrics.Select(metric => metric.Id).ToHashSet(StringComparer.Ordinal);
        var used = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, id) in _uses)
        {
            problems.Known(path, id, metrics, "metric", "指标");
            if (id is not null && metrics.Contains(id) && !used.TryAdd(id, path))
                problems.Add(
                    path, $"\"{id}\" already counts at {used[id]}; every metric stands once in the tree.",
                    $"“{id}”已在 {used[id]} 计分；每个指标在评分树中只能出现一次。");
        }

        for (var i = 0; i < model.Metrics.Count; i++)
            if (!used.ContainsKey(model.Metrics[i].Id))
                problems.Add(
                    $"metrics[{i}].id", $"\"{ModelJson.Shortened(model.Metrics[i].Id)}\" stands nowhere in score; add it to the parts of a dimension (with weight 0 if it should not count), or take the metric out.",
                    $"“{ModelJson.Shortened(model.Metrics[i].Id)}”未在 score 中使用；请把它加入某个维度的 parts(不计分可写权重 0)，或删除该指标。");
    }

    private void References()
    {
        string[] dimensions = [.. _dimensions.Select(dimension => dimension.Id!)];
        for (var i = 0; i < model.Adjustments.Count; i++)
            if (model.Adjustments[i] is { } adjustment)
                problems.Known($"adjustments[{i}].appliesTo", adjustment.AppliesTo, dimensions, "dimension", "维度");
        for (var i = 0; i < model.Limits.Count; i++)
            if (model.Limits[i] is { } limits)
                problems.Known($"limits[{i}].appliesTo", limits.AppliesTo, dimensions, "dimension", "维度");
        for (var i = 0; i < model.Gates.Count; i++)
        {
            if (model.Gates[i] is not { } gate) continue;
            problems.Known($"gates[{i}].on", gate.On, dimensions, "dimension", "维度");
            for (var j = 0; j < (gate.Also?.Count ?? 0); j++)
                if (gate.Also![j] is { } line) problems.Known($"gates[{i}].also[{j}].on", line.On, dimensions, "dimension", "维度");
        }
    }

    /// <summary>The ids of all parts of the tree, the root's own not among them; those that could not be read left out.</summary>
    internal static IEnumerable<string> PartsOf(Dimension dimension) => (dimension.Parts ?? []).Where(part => part?.Id is not null)
        .SelectMany(part => part is Dimension below ? PartsOf(below).Prepend(part.Id) : [part.Id]);
}
