namespace ScoreNotebooks;

/// <summary>All that replications share and nobody changes: the draws, and the points that are the same in all of them.</summary>
internal sealed class ReplicationBanks
{
    private readonly PointSource[,] _sources;
    private readonly TreePlan[,,] _trees;

    // Trees differ by how their points came about only in whether a metric's points are its values, which the model's
    // own may be and no alternative's are.
    private readonly int _kinds;

    internal ReplicationBanks(Scoreboard scores, ResolvedChoices choices, int replications, int seed)
    {
        (Scores, Choices) = (scores, choices);
        Shops = scores.Shops.Count;
        var hasValuesForPoints = scores.Model.Metrics.Any(metric => metric.Normalisation is Normalisation.Identity);
        _kinds = hasValuesForPoints ? Math.Min(2, choices.Normalisations.Count) : 1;
        Rows = (Shops + ProgramEvaluator.Lanes - 1) / ProgramEvaluator.Lanes * ProgramEvaluator.Lanes;
        Weights = new WeightBank(Weighed(scores.Model), choices.WeightShare, replications, SeedHash.Of((ulong)seed, 1));
        Goalposts = new GoalpostBank(scores.Model, choices.GoalpostShare, replications, SeedHash.Of((ulong)seed, 2));
        Counts = new CountBank(scores, choices.DrawsCounts, replications, Rows, SeedHash.Of((ulong)seed, 3));
        _sources = new PointSource[choices.Normalisations.Count, choices.Treatments.Count];
        _trees = new TreePlan[_kinds, choices.Aggregations.Count, choices.Policies.Count];
        Parallel.Invoke([.. Sources()]);
        // Points may be missing for some draws of counts, and where values are points a mean may leave some out.
        var isComplete = !choices.DrawsCounts && !hasValuesForPoints && _sources.Cast<PointSource>().All(source => source.IsComplete);
        Parallel.Invoke([.. Trees(isComplete)]);
    }

    internal Scoreboard Scores { get; }

    internal ResolvedChoices Choices { get; }

    /// <summary>How many shops there are.</summary>
    internal int Shops { get; }

    /// <summary>How many rows are computed: the shops, and the last one again until whole vectors are full.</summary>
    internal int Rows { get; }

    internal WeightBank Weights { get; }

    internal GoalpostBank Goalposts { get; }

    internal CountBank Counts { get; }

    /// <summary>Everything as the model and the table have it, but for the alternatives given.</summary>
    internal Replication Nominal(Combination choices = default) => new(choices, Weights.Draws, Goalposts.Draws, Counts.Draws);

    /// <summary>The points under a normalisation and a treatment.</summary>
    internal PointSource SourceOf(Combination choices) => _sources[choices.Normalisation, choices.Treatment];

    /// <summary>The tree under a mean and a rule for missing values.</summary>
    internal TreePlan TreeOf(Combination choices) => _trees[Math.Min(choices.Normalisation, _kinds - 1), choices.Aggregation, choices.Missing];

    private IEnumerable<Action> Sources()
    {
        var drawn = Choices.DrawsCounts ? Counts.Columns.Keys.ToList() : [];
        for (var i = 0; i < _sources.GetLength(0); i++)
            for (var j = 0; j < _sources.GetLength(1); j++)
            {
                var (normalisation, treatment) = (i, j);
                yield return () => _sources[normalisation, treatment] = new PointSource(
                    Scores, Choices.ModelOf(new Combination(normalisation, treatment, 0, 0)), Choices.GoalpostShare > 0 && normalisation == 0, drawn, Rows);
            }
    }

    private IEnumerable<Action> Trees(bool isComplete)
    {
        for (var i = 0; i < _kinds; i++)
            for (var j = 0; j < _trees.GetLength(1); j++)
                for (var k = 0; k < _trees.GetLength(2); k++)
                {
                    var (kind, aggregation, missing) = (i, j, k);
                    yield return () => _trees[kind, aggregation, missing] = new TreePlan(
                        Choices.ModelOf(new Combination(kind, 0, aggregation, missing)), isComplete);
                }
    }

    /// <summary>A model compiled with all weights from outside.</summary>
    internal static CompiledModel Weighed(ScoreModel model) =>
        ModelCompiler.Compile(model, model.Dimensions.Select(dimension => dimension.Id).ToHashSet());
}
