namespace ScoreNotebooks.Benchmarks.Sensitivity;

/// <summary>
/// First-order and total indices as one would write them down first: one Sobol' sequence, the model evaluated for all rows of
/// A, B and each exchange, and every bootstrap resample a loop over rows drawn with replacement. One thread.
/// </summary>
internal sealed record PlainEstimate(double[] First, double[] Total, double[] FirstErrors, double[] TotalErrors)
{
    internal static PlainEstimate Of(VarianceProblem problem, int samples, int resamples)
    {
        var inputs = problem.Columns;
        var sequence = new SobolSequence(2 * inputs).Scrambled(1);
        var columns = Enumerable.Range(0, 2 * inputs).Select(dimension =>
        {
            var column = new double[samples];
            sequence.Fill(dimension, 0, column);
            problem.Transform!(dimension / 2, column);
            return column;
        }).ToArray();
        var a = Evaluate(problem, columns, input => 2 * input);
        var b = Evaluate(problem, columns, input => (2 * input) + 1);
        var exchanged = Enumerable.Range(0, inputs)
            .Select(chosen => Evaluate(problem, columns, input => (2 * input) + (input == chosen ? 1 : 0))).ToArray();
        var rows = Enumerable.Range(0, samples).ToArray();
        var (first, total) = Indices(a, b, exchanged, rows);
        var random = new Random(1);
        var drawn = new (double[] First, double[] Total)[resamples];
        for (var resample = 0; resample < resamples; resample++)
        {
            for (var row = 0; row < samples; row++) rows[row] = random.Next(samples);
            drawn[resample] = Indices(a, b, exchanged, rows);
        }

        return new PlainEstimate(
            first, total, [.. first.Select((_, input) => Deviation(drawn.Select(one => one.First[input])))],
            [.. total.Select((_, input) => Deviation(drawn.Select(one => one.Total[input])))]);
    }

    // In pieces below what the evaluator shares among cores.
    private static double[] Evaluate(VarianceProblem problem, double[][] columns, Func<int, int> dimensionOf)
    {
        const int AtOnce = 8192;
        var outputs = new List<double>(columns[0].Length);
        for (var row = 0; row < columns[0].Length; row += AtOnce)
            outputs.AddRange(problem.Evaluate([.. Enumerable.Range(0, problem.Columns).Select(input => (ReadOnlyMemory<double>)columns[dimensionOf(input)].AsMemory(row, AtOnce))])[0]);
        return [.. outputs];
    }

    private static (double[] First, double[] Total) Indices(double[] a, double[] b, double[][] exchanged, int[] rows)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var row in rows) sum += a[row] + b[row];
        var mean = sum / 2 / rows.Length;
        foreach (var row in rows) squares += ((a[row] - mean) * (a[row] - mean)) + ((b[row] - mean) * (b[row] - mean));
        var variance = squares / 2 / rows.Length;
        var (first, total) = (new double[exchanged.Length], new double[exchanged.Length]);
        for (var input = 0; input < exchanged.Length; input++)
        {
            var (product, change) = (0.0, 0.0);
            foreach (var row in rows)
            {
                var difference = exchanged[input][row] - a[row];
                product += (b[row] - mean) * difference;
                change += difference * difference;
            }

            first[input] = product / rows.Length / variance;
            total[input] = change / 2 / rows.Length / variance;
        }

        return (first, total);
    }

    private static double Deviation(IEnumerable<double> values)
    {
        var all = values.ToList();
        var mean = all.Average();
        return Math.Sqrt(all.Sum(value => (value - mean) * (value - mean)) / (all.Count - 1));
    }
}
