namespace ScoreNotebooks;

/// <summary>The choices that were asked for, held against a model and its table: what can be varied, and between what.</summary>
internal sealed class ResolvedChoices
{
    private readonly Scoreboard _scores;
    private readonly AssumptionChoices _asked;
    private readonly List<VariedChoice> _varied = [];
    private readonly List<BilingualText> _notVaried = [];

    internal ResolvedChoices(Scoreboard scores, AssumptionChoices asked)
    {
        _scores = scores;
        _asked = asked;
        Normalisations = ResolveNormalisations();
        Treatments = ResolveTreatments();
        Aggregations = ResolveAggregations();
        Policies = ResolvePolicies();
        WeightShare = ResolveWeights();
        GoalpostShare = ResolveGoalposts();
        DrawsCounts = ResolveCounts();
        if (_varied.Count == 0) throw NothingVaries();
        new SenselessCombinations(scores, this).Refuse();
    }

    /// <summary>How values become points; the model's own first, as in the lists below.</summary>
    internal IReadOnlyList<Alternative> Normalisations { get; }

    /// <summary>What becomes of outliers.</summary>
    internal IReadOnlyList<Alternative> Treatments { get; }

    /// <summary>How parts make one score.</summary>
    internal IReadOnlyList<Alternative> Aggregations { get; }

    /// <summary>What becomes of missing values.</summary>
    internal IReadOnlyList<Alternative> Policies { get; }

    /// <summary>The share by which weights vary; 0 when they do not.</summary>
    internal double WeightShare { get; }

    /// <summary>The share of their range by which goalposts vary; 0 when they do not.</summary>
    internal double GoalpostShare { get; }

    /// <summary>Whether counts are drawn.</summary>
    internal bool DrawsCounts { get; }

    /// <summary>The choices that vary.</summary>
    internal IReadOnlyList<VariedChoice> Varied => _varied;

    /// <summary>Choices that were asked for and cannot vary here, and why.</summary>
    internal IReadOnlyList<BilingualText> NotVaried => _notVaried;

    private ScoreModel Model => _scores.Model;

    /// <summary>The model in which the choices are made in a certain way.</summary>
    internal ScoreModel ModelOf(Combination choices) => Policies[choices.Missing].Apply(
        Aggregations[choices.Aggregation].Apply(Treatments[choices.Treatment].Apply(Normalisations[choices.Normalisation].Apply(Model))));

    private IReadOnlyList<Alternative> ResolveNormalisations() => Among(
        "normalisation", ChoiceWords.Normalisation, _asked.Normalisations.Count,
        from kind in _asked.Normalisations.Distinct()
        let rule = kind.In(Model.Scale)
        where Model.Metrics.Any(metric => metric.Normalisation != rule)
        select new Alternative(rule.Show(), model => model with
        {
            Metrics = [.. model.Metrics.Select(metric => metric with { Normalisation = rule })],
        }));

    private IReadOnlyList<Alternative> ResolveTreatments() => Among(
        "treatment", ChoiceWords.Treatment, _asked.Treatments.Count,
        from rule in _asked.Treatments.Distinct()
        where Model.Metrics.Any(metric => metric.Treatment != rule)
        select new Alternative(rule.Show(), model => model with
        {
            Metrics = [.. model.Metrics.Select(metric => metric with { Treatment = rule })],
        }));

    private IReadOnlyList<Alternative> ResolveAggregations()
    {
        var isRootOnly = _asked.AggregationLevel == AggregationLevel.Root;
        // A mean of one part is that part, whatever the mean.
        var nodes = (isRootOnly ? [Model.Root] : Model.Dimensions).Where(node => node.Parts.Count(part => part.Weight > 0) > 1).ToList();
        return Among(
            "aggregation", ChoiceWords.Aggregation, _asked.Aggregations.Count,
            from rule in _asked.Aggregations.Distinct()
            where nodes.Any(node => node.Aggregation != rule)
            let words = rule.Show()
            select new Alternative(
                isRootOnly ? new BilingualText($"{words.English} at the root", $"总分用{words.Chinese}") : words,
                model => model with { Root = isRootOnly ? model.Root with { Aggregation = rule } : Throughout(model.Root, rule) }));
    }

    private static Dimension Throughout(Dimension dimension, Aggregation rule) => dimension with
    {
        Aggregation = rule,
        Parts = [.. dimension.Parts.Select(part => part is Dimension below ? Throughout(below, rule) : part)],
    };

    private IReadOnlyList<Alternative> ResolvePolicies()
    {
        var isComplete = !_scores.Coverage.Span.ContainsAnyExcept(1);
        if (isComplete && _asked.MissingPolicies.Any(policy => policy != Model.Missing.Policy))
        {
            _notVaried.Add(ChoiceWords.NothingMissing);
            return [Alternative.Own];
        }

        return Among(
            "missing", ChoiceWords.Missing, _asked.MissingPolicies.Count,
            from policy in _asked.MissingPolicies.Distinct()
            where policy != Model.Missing.Policy
            select new Alternative(policy.Show(), model => model with { Missing = model.Missing with { Policy = policy } }));
    }

    private double ResolveWeights()
    {
        if (_asked.WeightShare == 0) return 0;
        if (Model.Dimensions.All(node => node.Parts.Count(part => part.Weight > 0) < 2))
        {
            _notVaried.Add(ChoiceWords.NoWeights);
            return 0;
        }

        _varied.Add(new VariedChoice("weights", ChoiceWords.Weights, [ChoiceWords.WeightsVary(_asked.WeightShare)]));
        return _asked.WeightShare;
    }

    private double ResolveGoalposts()
    {
        if (_asked.GoalpostShare == 0) return 0;
        if (!Model.Metrics.Any(metric => metric.Normalisation is Normalisation.Goalposts))
        {
            _notVaried.Add(ChoiceWords.NoGoalposts);
            return 0;
        }

        _varied.Add(new VariedChoice("goalposts", ChoiceWords.Goalposts, [ChoiceWords.GoalpostsVary(_asked.GoalpostShare)]));
        return _asked.GoalpostShare;
    }

    private bool ResolveCounts()
    {
        if (!_asked.DrawsCounts) return false;
        if (!CountBank.HasCounts(_scores))
        {
            _notVaried.Add(ChoiceWords.NoCounts);
            return false;
        }

        _varied.Add(new VariedChoice("counts", ChoiceWords.Counts, [ChoiceWords.CountsVary(Model.Counts)]));
        return true;
    }

    private IReadOnlyList<Alternative> Among(string id, BilingualText title, int asked, IEnumerable<Alternative> others)
    {
        Alternative[] all = [Alternative.Own, .. others];
        if (all.Length > 1) _varied.Add(new VariedChoice(id, title, [.. all.Select(alternative => alternative.Title)]));
        else if (asked > 0) _notVaried.Add(ChoiceWords.OnlyOwn(title));
        return all;
    }

    private WorkbookException NothingVaries()
    {
        var why = string.Join(" ", _notVaried.Select(reason => reason.English));
        return new WorkbookException(
            $"Nothing varies, so no rank can depend on it. {why} Give at least one choice an alternative, such as AssumptionChoices.Default.With(weightShare: 0.25).".Replace("  ", " ", StringComparison.Ordinal),
            $"没有任何选择可以变化，名次也就不会受影响。{string.Concat(_notVaried.Select(reason => reason.Chinese))}请至少给一项选择另一种做法，例如 AssumptionChoices.Default.With(weightShare: 0.25)。");
    }
}
