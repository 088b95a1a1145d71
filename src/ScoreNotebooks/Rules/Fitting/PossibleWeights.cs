namespace ScoreNotebooks;

/// <summary>Which weights reproduce every day within the rounding of what was shown, whatever else is assumed.</summary>
internal static class PossibleWeights
{
    private const double RoundingOfComputation = 1e-9;

    /// <summary>The least and the greatest weight of each part among all weights that reproduce every day; NaN when none do.</summary>
    internal static (double Least, double Most)[] Ranges(double[][] scores, double[] totals, double scoreStep, double totalStep)
    {
        var parts = scores[0].Length;
        // A total lies within half its step, and what weights make of scores within half of theirs, since weights sum to 1.
        var slack = ((scoreStep + totalStep) / 2) + RoundingOfComputation;
        var constraints = new List<LinearConstraint> { new([.. Enumerable.Repeat(1.0, parts)], 1, IsEquality: true) };
        foreach (var (row, total) in scores.Zip(totals).DistinctBy(day => string.Join(' ', day.First.Append(day.Second))))
        {
            constraints.Add(new LinearConstraint(row, total + slack));
            constraints.Add(new LinearConstraint([.. row.Select(score => -score)], slack - total));
        }

        return [.. Enumerable.Range(0, parts).Select(part => (-Greatest(part, -1), Greatest(part, 1)))];

        double Greatest(int part, double sign)
        {
            var objective = new double[parts];
            objective[part] = sign;
            return LinearProgram.Maximise(objective, constraints)?.Value ?? double.NaN;
        }
    }

    /// <summary>How many sets of whole percentages make the total of every day within half its step, the scores taken as shown.</summary>
    internal static int WholePercentages(double[][] scores, double[] totals, double totalStep)
    {
        var parts = scores[0].Length;
        var weights = new int[parts];
        return Count(0, 100);

        int Count(int part, int left)
        {
            if (part < parts - 1)
            {
                var sets = 0;
                for (weights[part] = 0; weights[part] <= left; weights[part]++) sets += Count(part + 1, left - weights[part]);
                return sets;
            }

            weights[part] = left;
            for (var day = 0; day < scores.Length; day++)
            {
                var made = 0.0;
                for (var i = 0; i < parts; i++) made += weights[i] * scores[day][i];
                if (Math.Abs((made / 100) - totals[day]) > (totalStep / 2) + RoundingOfComputation) return 0;
            }

            return 1;
        }
    }
}
