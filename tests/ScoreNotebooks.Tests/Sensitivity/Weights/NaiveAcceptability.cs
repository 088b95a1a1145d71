namespace ScoreNotebooks.Tests.Sensitivity.Weights;

/// <summary>Rank acceptabilities the slow way: each drawn vector of weights evaluated by itself.</summary>
internal static class NaiveAcceptability
{
    /// <summary>Every vector of weights that an analysis draws, in its order.</summary>
    internal static IEnumerable<double[]> Drawn(WeightLevel level, WeightDraws draws, int count)
    {
        for (var batch = 0; batch < AcceptabilitySimulation.Batches; batch++)
        {
            var stream = draws.Begin(batch);
            var columns = level.Parts.Select(_ => new double[AcceptabilitySimulation.Block]).ToArray();
            var size = AcceptabilitySimulation.SizeOf(batch, count);
            for (var begun = 0; begun < size; begun += AcceptabilitySimulation.Block)
            {
                var inBlock = Math.Min(AcceptabilitySimulation.Block, size - begun);
                stream.Next(columns, (inBlock + 7) / 8 * 8);
                for (var draw = 0; draw < inBlock; draw++) yield return [.. columns.Select(column => column[draw])];
            }
        }
    }

    /// <summary>Every shop's total under one vector of weights, by the program's own evaluation: no blocks, no buffers used twice.</summary>
    internal static double[] Totals(Scoreboard scores, WeightLevel level, double[] weights)
    {
        var compiled = level.Compiled;
        var program = compiled.Program.StartingAt([.. compiled.PointRegisters(), .. compiled.Weights.Select(weight => weight.Register)]);
        ReadOnlyMemory<double>[] columns =
        [
            .. scores.Compiled.Program.Evaluate(scores.Columns, scores.Compiled.PointRegisters(), scores.Sample).Select(column => column.AsMemory()),
            // From left to right, as a person adds up: the sums are rounded alike.
            .. level.Members.Select(members => Enumerable.Repeat(members.Aggregate(0.0, (sum, place) => sum + weights[place]), scores.Shops.Count).ToArray().AsMemory()),
        ];
        return program.Evaluate(columns, [compiled.Root.Score])[0];
    }

    /// <summary>The model with the weights of a level set to a drawn vector: of metrics, every dimension weighs what is below it.</summary>
    internal static ScoreModel Weighed(WeightLevel level, double[] weights)
    {
        var of = level.Parts.Zip(weights).ToDictionary(part => part.First.Id, part => part.Second);
        return level.Model with { Root = Weighed(level.Model.Root, level.Within, of) };
    }

    private static Dimension Weighed(Dimension dimension, string? within, Dictionary<string, double> of) => dimension with
    {
        Parts = [.. dimension.Parts.Select(part => part is Dimension below ? Weighed(below, within, of) : part).Select(part =>
            part.Weight > 0 && (within is null || within == dimension.Id) && WeightOf(part, of) is var weight and > 0 ? part with { Weight = weight } : part)],
    };

    private static double WeightOf(ScorePart part, Dictionary<string, double> of) =>
        of.TryGetValue(part.Id, out var weight) ? weight
        : part is Dimension dimension ? dimension.Parts.Where(below => below.Weight > 0).Sum(below => WeightOf(below, of)) : 0;
}
