namespace ScoreNotebooks.Benchmarks.Sensitivity;

/// <summary>Rank acceptability as one would write it down: weights, totals, a sort, counts; one draw after another.</summary>
internal static class PlainLoop
{
    /// <summary>How often each shop is first; all ranks are counted on the way.</summary>
    internal static int[] FirstRanks(double[][] values, int draws)
    {
        var random = new Random(7);
        var (shops, metrics) = (values.Length, values[0].Length);
        var counts = new int[shops * shops];
        var (weights, totals, order) = (new double[metrics], new double[shops], new int[shops]);
        for (var draw = 0; draw < draws; draw++)
        {
            var sum = 0.0;
            for (var metric = 0; metric < metrics; metric++) sum += weights[metric] = -Math.Log(1 - random.NextDouble());
            for (var shop = 0; shop < shops; shop++)
            {
                var total = 0.0;
                for (var metric = 0; metric < metrics; metric++) total += weights[metric] / sum * values[shop][metric];
                totals[shop] = -total;
                order[shop] = shop;
            }

            Array.Sort(totals, order);
            var rank = 0;
            for (var place = 0; place < shops; place++)
            {
                if (place > 0 && totals[place] != totals[place - 1]) rank = place;
                counts[(order[place] * shops) + rank]++;
            }
        }

        return [.. Enumerable.Range(0, shops).Select(shop => counts[shop * shops])];
    }
}
