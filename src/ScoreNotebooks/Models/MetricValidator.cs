namespace ScoreNotebooks;

/// <summary>Checks the metrics of a model, each by itself.</summary>
internal sealed class MetricValidator(ScoreModel model, ModelProblems problems)
{
    internal void Check()
    {
        if (model.Metrics.Count == 0)
            problems.Add("metrics", "is empty; a model measures at least one thing.", "为空；模型至少要有一个指标。");
        for (var i = 0; i < model.Metrics.Count; i++)
            if (problems.Present($"metrics[{i}]", model.Metrics[i]))
                Metric($"metrics[{i}]", model.Metrics[i]);
    }

    private void Metric(string path, Metric metric)
    {
        problems.Id($"{path}.id", metric.Id);
        problems.Title($"{path}.title", metric.Title);
        problems.Choice($"{path}.unit", metric.Unit, ModelVocabulary.Units);
        problems.Choice($"{path}.direction", metric.Direction, ModelVocabulary.Directions);
        problems.Formula($"{path}.value", metric.Value);
        problems.OptionalTitle($"{path}.assumption", metric.Assumption);
        if (metric.Window is { } window)
        {
            problems.Number($"{path}.window.days", window.Days, window.Days >= 1, "a whole number of at least 1", "为不小于 1 的整数");
            problems.Number($"{path}.window.lag", window.Lag, window.Lag >= 0, "a whole number of at least 0", "为不小于 0 的整数");
        }

        if (metric.MinimumSample is { } sample)
        {
            problems.Formula($"{path}.minimumSample.count", sample.Count);
            problems.Number($"{path}.minimumSample.least", sample.Least, sample.Least > 0, "above zero", "大于零");
        }

        if (metric.Treatment is { } treatment) new TreatmentValidator(metric, problems).Check($"{path}.treatment", treatment);
        problems.Source($"{path}.source", metric.Source, model);
        if (metric.Official is { } official)
        {
            problems.Choice($"{path}.official.scored", official.Scoring, ModelVocabulary.OfficialScorings);
            problems.OptionalTitle($"{path}.official.as", official.As);
            problems.Source($"{path}.official.source", official.Source, model);
        }

        if (problems.Present($"{path}.normalisation", metric.Normalisation)) Points($"{path}.normalisation", metric);
    }

    private void Points(string path, Metric metric)
    {
        switch (metric.Normalisation)
        {
            case Normalisation.Curve curve:
                Knots($"{path}.knots", curve.Knots, least: 2);
                break;
            case Normalisation.Step step:
                Knots($"{path}.tiers", step.Tiers, least: 1);
                problems.Finite($"{path}.otherwise", step.Otherwise);
                break;
            case Normalisation.Goalposts goalposts:
                Goalposts(path, metric.Direction, goalposts);
                break;
            case Normalisation.MinMax range:
                problems.Ascending(path, "low", range.Low, "high", range.High);
                break;
            case Normalisation.Percentile range:
                problems.Ascending(path, "low", range.Low, "high", range.High);
                break;
            case Normalisation.ZScore z:
                problems.Finite($"{path}.mean", z.Mean);
                problems.Number($"{path}.deviation", z.Deviation, z.Deviation > 0, "above zero", "大于零");
                break;
            case Normalisation.Unknown unknown:
                problems.Title($"{path}.readAt", unknown.ReadAt);
                break;
            case Normalisation.Identity when metric.Direction == Direction.Cost:
                problems.Add(
                    $"{path}.kind", "is identity, which takes the value itself for points, and that makes more better; a cost metric needs another kind, such as goalposts.",
                    "为 identity(数值即得分)，越大越好；越小越好的指标（cost）请改用 goalposts 等其他方式。");
                break;
        }
    }

    private void Goalposts(string path, Direction direction, Normalisation.Goalposts goalposts)
    {
        var bothFinite = problems.Finite($"{path}.worst", goalposts.Worst) & problems.Finite($"{path}.best", goalposts.Best);
        if (!bothFinite) return;
        var (worst, best) = (ModelChecks.Text(goalposts.Worst), ModelChecks.Text(goalposts.Best));
        if (direction == Direction.Benefit && goalposts.Worst >= goalposts.Best)
            problems.Add(
                $"{path}.worst", $"is {worst}; for a benefit metric it must be below best, which is {best}.",
                $"为 {worst}；越大越好的指标（benefit）其 worst 应小于 best({best})。");
        if (direction == Direction.Cost && goalposts.Worst <= goalposts.Best)
            problems.Add(
                $"{path}.worst", $"is {worst}; for a cost metric it must be above best, which is {best}.",
                $"为 {worst}；越小越好的指标（cost）其 worst 应大于 best({best})。");
    }

    private void Knots(string path, IReadOnlyList<Knot> knots, int least)
    {
        if (!problems.Present(path, knots)) return;
        if (knots.Count < least)
            problems.Add(
                path, $"has {knots.Count} pairs [value, points]; at least {least} needed.", $"只有 {knots.Count} 对 [数值, 得分]；至少需要 {least} 对。");
        for (var i = 0; i < knots.Count; i++)
            if (!double.IsFinite(knots[i].Value) || !double.IsFinite(knots[i].Points))
                problems.Add($"{path}[{i}]", "is not a pair of finite numbers.", "不是一对有限的数字。");
        problems.StrictlyIncreasing([.. knots.Select(knot => knot.Value)], i => $"{path}[{i}]");
    }
}
