namespace ScoreNotebooks;

/// <summary>Checks the treatment of a metric's outliers, by itself and against how the metric's values become points.</summary>
internal sealed class TreatmentValidator(Metric metric, ModelProblems problems)
{
    internal void Check(string path, Treatment treatment)
    {
        switch (treatment)
        {
            case Treatment.Winsorise rule:
                problems.Number($"{path}.mostPoints", rule.MostPoints, rule.MostPoints >= 1, "a whole number of at least 1", "为不小于 1 的整数");
                problems.Number($"{path}.skewness", rule.Skewness, rule.Skewness > 0, "above zero", "大于零");
                problems.Number($"{path}.kurtosis", rule.Kurtosis, rule.Kurtosis > 0, "above zero", "大于零");
                break;
            case Treatment.Percentiles rule:
                problems.Share($"{path}.low", rule.Low);
                problems.Share($"{path}.high", rule.High);
                problems.Ascending(path, "low", rule.Low, "high", rule.High);
                break;
            case Treatment.Logarithm rule:
                if (problems.Finite($"{path}.offset", rule.Offset)) Logarithm(path, rule.Offset);
                break;
        }
    }

    private void Logarithm(string path, double offset)
    {
        if (metric.Normalisation is Normalisation.Identity)
            problems.Add(
                $"{path}.kind", "is logarithm, but the normalisation takes the value itself for points, and the logarithm of points is no points; use another normalisation, such as minmax or goalposts, or another treatment.",
                "为 logarithm，但该指标的归一化为 identity(数值即得分)，得分取对数后不再是得分；请改用 minmax、goalposts 等归一化，或其他处理方式。");
        foreach (var value in StatedValues().Where(value => double.IsFinite(value) && value + offset <= 0).Take(1))
            problems.Add(
                $"{path}.offset", $"is {ModelChecks.Text(offset)}, and the normalisation names the value {ModelChecks.Text(value)}: their sum is not above zero and has no logarithm; make offset greater than {ModelChecks.Text(0 - value)}.",
                $"为 {ModelChecks.Text(offset)}，而归一化中写有数值 {ModelChecks.Text(value)}：两者之和不大于零，无法取对数；请让 offset 大于 {ModelChecks.Text(0 - value)}。");
    }

    // The values that the normalisation states in the metric's unit and that are treated like those of the shops.
    private IEnumerable<double> StatedValues() => metric.Normalisation switch
    {
        Normalisation.Goalposts goalposts => [goalposts.Worst, goalposts.Best],
        Normalisation.Curve curve => (curve.Knots ?? []).Select(knot => knot.Value),
        _ => [],
    };
}
