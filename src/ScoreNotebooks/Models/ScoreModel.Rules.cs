namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    /// <summary>The same model with another treatment of outliers.</summary>
    /// <param name="treatment">The rule, such as <c>new Treatment.Winsorise()</c>; null to leave values as they are.</param>
    /// <param name="metrics">The ids of the metrics it is for; all when none is named.</param>
    /// <returns>A new model whose assumptions say so.</returns>
    /// <exception cref="WorkbookException">A metric is unknown, or the rule does not go with how its values become points.</exception>
    public ScoreModel WithTreatment(Treatment? treatment, [Choices("Metrics.Id")] params string[] metrics)
    {
        var rule = treatment.Show();
        return WithRule(
            metrics, metric => metric with { Treatment = treatment },
            new BilingualText($"Treatment of outliers set by the user ({rule.English})", $"使用者设定的离群值处理方式为“{rule.Chinese}”"));
    }

    /// <summary>The same model with another rule by which values become points.</summary>
    /// <param name="normalisation">The rule, such as <c>new Normalisation.MinMax(0, 100)</c>.</param>
    /// <param name="metrics">The ids of the metrics it is for; all when none is named.</param>
    /// <returns>A new model whose assumptions say so; what was assumed of the old rules of these metrics is gone.</returns>
    /// <exception cref="WorkbookException">A metric is unknown, or the rule does not go with its direction or with a mean above it, such as negative points under a geometric mean.</exception>
    public ScoreModel WithNormalisation(Normalisation normalisation, [Choices("Metrics.Id")] params string[] metrics)
    {
        ArgumentNullException.ThrowIfNull(normalisation);
        var rule = normalisation.Show();
        var isEntered = (metrics.Length == 0 ? Metrics : metrics.Select(Metric)).All(metric => metric.Normalisation is Normalisation.Unknown);
        return WithRule(
            metrics, metric => metric with { Normalisation = normalisation, Assumption = null },
            isEntered ? new BilingualText($"Standard entered by the user, since the platform does not publish it ({rule.English})", $"平台未公开的计分标准由使用者填写（{rule.Chinese}）") : new BilingualText($"Points by another rule ({rule.English}), set by the user in place of the model's", $"使用者改用的计分方式为“{rule.Chinese}”，取代模型原有方式"));
    }

    /// <summary>The same model with the tiers of a metric, as the back office shows them for an industry.</summary>
    /// <param name="metric">The id of the metric.</param>
    /// <param name="otherwise">The points of a value that reaches no tier.</param>
    /// <param name="tiers">
    /// For each tier the value where it begins, in the metric's unit (a share of 2% is 0.02), and its points. A value of a
    /// benefit metric gets the points of the highest value it reaches, one of a cost metric those of the lowest it does not exceed.
    /// </param>
    /// <returns>A new model whose assumptions say so.</returns>
    /// <exception cref="WorkbookException">The metric is unknown, or there is no tier or one is no pair of numbers.</exception>
    public ScoreModel WithTiers([Choices("Metrics.Id")] string metric, double otherwise, params (double Value, double Points)[] tiers) =>
        WithNormalisation(new Normalisation.Step([.. tiers.OrderBy(tier => tier.Value).Select(tier => new Knot(tier.Value, tier.Points))], otherwise), metric);

    private ScoreModel WithRule(string[] metrics, Func<Metric, Metric> change, BilingualText assumption)
    {
        var named = metrics.Select(Metric).ToHashSet();
        var (english, chinese) = named.Count == 0
            ? ("for all metrics", "适用于全部指标")
            : ($"for {string.Join(", ", named.Select(metric => metric.Title.English))}", $"适用于：{string.Join("、", named.Select(metric => metric.Title.Chinese))}");
        var changed = this with
        {
            Metrics = [.. Metrics.Select(metric => named.Count == 0 || named.Contains(metric) ? change(metric) : metric)],
            Assumptions = [.. Assumptions, new BilingualText($"{assumption.English}, {english}.", $"{assumption.Chinese}，{chinese}。")],
        };
        var problems = changed.Validate();
        return problems.Count == 0 ? changed : throw ModelProblems.Refusal(problems, new BilingualText($"\"{Id}\"", $"“{Id}”"));
    }
}
