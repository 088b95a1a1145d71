namespace ScoreNotebooks;

/// <summary>Refuses choices that do not go together, before anything is computed: means that do not exist, values without a logarithm.</summary>
internal sealed class SenselessCombinations(Scoreboard scores, ResolvedChoices choices)
{
    internal void Refuse()
    {
        for (var treatment = 0; treatment < choices.Treatments.Count; treatment++)
            for (var normalisation = 0; normalisation < choices.Normalisations.Count; normalisation++)
                RefuseTreatment(new Combination(normalisation, treatment, 0, 0));
        for (var normalisation = 0; normalisation < choices.Normalisations.Count; normalisation++)
            for (var aggregation = 0; aggregation < choices.Aggregations.Count; aggregation++)
                RefuseMean(new Combination(normalisation, 0, aggregation, 0));
    }

    private void RefuseMean(Combination combination)
    {
        if (combination is { Normalisation: 0, Aggregation: 0 }) return;
        var model = choices.ModelOf(combination);
        var problems = new ModelProblems();
        new NegativePoints(model, problems).Check();
        var negative = NegativeValue(model);
        if (problems.All.Count == 0 && negative is null) return;
        var (points, mean) = (choices.Normalisations[combination.Normalisation].Title, choices.Aggregations[combination.Aggregation].Title);
        var why = negative ?? (combination.Normalisation > 0
            ? new BilingualText("a shop far enough below the average gets points below zero.", "明显低于平均水平的店铺会得到负分。")
            : problems.All[0].What);
        var way = combination.Normalisation > 0
            ? new BilingualText(
                "Leave one of the two out, or use NormalisationKind.MinMax, Rank or Percentile, whose points stay above zero.",
                "请去掉其中之一，或改用得分始终大于零的 NormalisationKind.MinMax、Rank 或 Percentile。")
            : new BilingualText(
                "Leave this mean out, or give the metric points that stay above zero with model.WithNormalisation(new Normalisation.MinMax(1, 100)).",
                "请去掉这种平均，或用 model.WithNormalisation(new Normalisation.MinMax(1, 100)) 让得分始终大于零。");
        throw new WorkbookException(
            $"\"{points.English}\" and \"{mean.English}\" make no sense together, since a geometric or harmonic mean of points below zero does not exist: {why.English} {way.English}",
            $"“{points.Chinese}”与“{mean.Chinese}”不能同时使用，因为负分没有几何平均或调和平均：{why.Chinese}{way.Chinese}");
    }

    // Metrics whose values are their points pass the check of the model, which knows no values; the table does.
    private BilingualText? NegativeValue(ScoreModel model)
    {
        foreach (var node in model.Dimensions.Where(node => node.Aggregation is Aggregation.Geometric or Aggregation.Harmonic))
            foreach (var part in node.Parts.OfType<MetricPart>().Where(part => part.Weight > 0))
            {
                var metric = model.Metric(part.Id);
                if (metric.Normalisation is not Normalisation.Identity) continue;
                var values = scores.Values(metric.Id).Span;
                for (var row = 0; row < values.Length; row++)
                    if (values[row] < 0)
                        return new BilingualText(
                            $"\"{metric.Title.English}\" takes the value for points, and that of {scores.Shops[row]} is {metric.Show(values[row]).English}.",
                            $"“{metric.Title.Chinese}”以数值为得分，而{scores.Shops[row]}的数值为 {metric.Show(values[row]).Chinese}。");
            }

        return null;
    }

    private void RefuseTreatment(Combination combination)
    {
        var model = choices.ModelOf(combination);
        foreach (var metric in model.Metrics.Where(metric => metric.Treatment is not null))
        {
            if (combination.Treatment > 0) RefuseRule(metric);
            if (metric.Treatment is not Treatment.Logarithm logarithm) continue;
            if (combination.Treatment > 0) RefuseValues(metric, logarithm.Offset);
            if (metric.Normalisation is Normalisation.Goalposts goalposts) RefuseGoalposts(metric, goalposts, logarithm.Offset);
        }
    }

    private static void RefuseRule(Metric metric)
    {
        var problems = new ModelProblems();
        new TreatmentValidator(metric, problems).Check($"{metric.Id}.treatment", metric.Treatment!);
        if (problems.All.Count == 0) return;
        var (rule, sentence) = (metric.Treatment.Show(), problems.All[0].Sentence);
        throw new WorkbookException(
            $"Outliers \"{rule.English}\" make no sense for \"{metric.Title.English}\": {sentence.English}",
            $"离群值处理“{rule.Chinese}”不适用于“{metric.Title.Chinese}”：{sentence.Chinese}");
    }

    private void RefuseValues(Metric metric, double offset)
    {
        var values = scores.Values(metric.Id).Span;
        for (var row = 0; row < values.Length; row++)
            if (values[row] + offset <= 0)
                throw new WorkbookException(
                    $"The value {metric.Show(values[row]).English} of {scores.Shops[row]} for \"{metric.Title.English}\" has no logarithm with an offset of {ModelChecks.Text(offset)}; give an offset greater than {ModelChecks.Text(0 - values[row])}.",
                    $"{scores.Shops[row]}的“{metric.Title.Chinese}”为 {metric.Show(values[row]).Chinese}，offset 为 {ModelChecks.Text(offset)} 时无法取对数；请让 offset 大于 {ModelChecks.Text(0 - values[row])}。");
    }

    private void RefuseGoalposts(Metric metric, Normalisation.Goalposts goalposts, double offset)
    {
        var least = Math.Min(goalposts.Worst, goalposts.Best) - (choices.GoalpostShare * Math.Abs(goalposts.Best - goalposts.Worst));
        if (choices.GoalpostShare == 0 || least + offset > 0) return;
        throw new WorkbookException(
            $"The goalposts of \"{metric.Title.English}\" would be moved down to {metric.Show(least).English}, which has no logarithm with an offset of {ModelChecks.Text(offset)}; give an offset greater than {ModelChecks.Text(0 - least)}, or a smaller goalpostShare.",
            $"“{metric.Title.Chinese}”的下限会移到 {metric.Show(least).Chinese}，offset 为 {ModelChecks.Text(offset)} 时无法取对数；请让 offset 大于 {ModelChecks.Text(0 - least)}，或减小 goalpostShare。");
    }
}
