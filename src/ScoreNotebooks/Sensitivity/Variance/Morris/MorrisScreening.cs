namespace ScoreNotebooks;

/// <summary>Walks a function along trajectories and sums up the effects of each input.</summary>
internal static class MorrisScreening
{
    // Of a distribution without bounds the levels run over all but this share at either end.
    private const double Tail = 0.01;

    internal static MorrisEffects Run(
        BilingualText output, IReadOnlyList<UncertainInput> inputs, BatchFunction function, int trajectories, int seed, CancellationToken cancellation)
    {
        var chosen = TrajectoryChoice.Draw(inputs.Count, trajectories, new Random(seed), cancellation);
        var rows = chosen.SelectMany(trajectory => trajectory.Points).ToArray();
        var columns = inputs.Select((input, i) => Values(input.Distribution, [.. rows.Select(row => row[i])]));
        cancellation.ThrowIfCancellationRequested();
        var outputs = function([.. columns])[0];
        cancellation.ThrowIfCancellationRequested();
        var effects = inputs.Select(_ => new List<double>()).ToArray();
        for (var walk = 0; walk < chosen.Count; walk++)
            foreach (var (input, effect) in Effects(chosen[walk], outputs.AsMemory(walk * (inputs.Count + 1), inputs.Count + 1)))
                effects[input].Add(effect);
        return new MorrisEffects(
            output, [.. inputs.Select((input, i) => Effect(input, [.. effects[i]]))], chosen.Count, rows.Length, outputs.Count(value => !double.IsFinite(value)))
        { Distributions = [.. inputs.Select(input => input.Distribution.Describe(VarianceResult.Plain))] };
    }

    private static IEnumerable<(int Input, double Effect)> Effects(MorrisTrajectory trajectory, ReadOnlyMemory<double> outputs)
    {
        for (var move = 0; move < trajectory.Moved.Length; move++)
        {
            var input = trajectory.Moved[move];
            var risen = trajectory.Points[move + 1][input] - trajectory.Points[move][input];
            var effect = (outputs.Span[move + 1] - outputs.Span[move]) / risen;
            if (double.IsFinite(effect)) yield return (input, effect);
        }
    }

    private static ReadOnlyMemory<double> Values(Distribution distribution, double[] levels)
    {
        var isBounded = double.IsFinite(distribution.Low) && double.IsFinite(distribution.High);
        for (var row = 0; row < levels.Length; row++)
            levels[row] = isBounded ? Math.Clamp(levels[row], 0, 1) : Tail + ((1 - (2 * Tail)) * levels[row]);
        distribution.Quantiles(levels, levels);
        return levels;
    }

    private static MorrisEffect Effect(UncertainInput input, double[] effects)
    {
        var without = effects.Select((_, left) => Figures([.. effects.Where((_, walk) => walk != left)])).ToArray();
        var figures = effects.Length < 3
            ? [.. Figures(effects).Select(figure => new IndexEstimate(figure, double.NaN, double.NaN, double.NaN))]
            : ReplicateEstimate.Of(Figures(effects), without);
        return new MorrisEffect(input.Id, input.Title, figures[0], figures[1], figures[2]);
    }

    private static double[] Figures(double[] effects)
    {
        if (effects.Length == 0) return [double.NaN, double.NaN, double.NaN];
        var mean = effects.Average();
        var squares = effects.Sum(effect => (effect - mean) * (effect - mean));
        return [mean, effects.Average(Math.Abs), effects.Length < 2 ? double.NaN : Math.Sqrt(squares / (effects.Length - 1))];
    }
}
