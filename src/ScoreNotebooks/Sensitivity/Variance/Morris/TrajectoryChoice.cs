namespace ScoreNotebooks;

/// <summary>
/// Chooses, among many random trajectories, those that lie farthest apart, so that few of them see much of the space
/// (Campolongo, Cariboni &amp; Saltelli 2007): one after the other is added (Ruano et al. 2012), then each is exchanged while that
/// helps. The spread is the sum of the squared distances of all pairs.
/// </summary>
internal static class TrajectoryChoice
{
    private const int MostCandidates = 250;
    private const double MostWork = 2e8;

    internal static IReadOnlyList<MorrisTrajectory> Draw(int inputs, int wanted, Random random, CancellationToken cancellation)
    {
        var affordable = (int)Math.Sqrt(2 * MostWork / inputs / (inputs + 1) / (inputs + 1));
        var drawn = Enumerable.Range(0, Math.Max(wanted, Math.Min(Math.Min(MostCandidates, 10 * wanted), affordable)))
            .Select(_ => MorrisTrajectory.Draw(inputs, random)).ToList();
        // Of a few inputs there are few different trajectories; then there is nothing to choose from.
        var candidates = drawn.DistinctBy(trajectory => string.Join(' ', trajectory.Points[0].Select(level => (int)(3 * level + 0.5)).Concat(trajectory.Moved))).ToArray();
        return candidates.Length <= wanted
            ? drawn[..wanted]
            : [.. FarthestApart(Squares(candidates, cancellation), wanted).Select(place => candidates[place])];
    }

    /// <summary>The sum of the squared distances of all pairs.</summary>
    internal static double Spread(IReadOnlyList<MorrisTrajectory> trajectories)
    {
        var spread = 0.0;
        for (var one = 0; one < trajectories.Count; one++)
            for (var other = one + 1; other < trajectories.Count; other++) spread += Math.Pow(trajectories[one].DistanceTo(trajectories[other]), 2);
        return spread;
    }

    private static double[][] Squares(MorrisTrajectory[] candidates, CancellationToken cancellation)
    {
        var squares = candidates.Select(_ => new double[candidates.Length]).ToArray();
        for (var one = 0; one < candidates.Length; one++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var other = one + 1; other < candidates.Length; other++)
                squares[one][other] = squares[other][one] = Math.Pow(candidates[one].DistanceTo(candidates[other]), 2);
        }

        return squares;
    }

    private static List<int> FarthestApart(double[][] squares, int wanted)
    {
        var all = Enumerable.Range(0, squares.Length).ToList();
        var first = all.MaxBy(one => squares[one].Max());
        var chosen = new List<int> { first };
        while (chosen.Count < wanted)
            chosen.Add(all.Except(chosen).MaxBy(candidate => Sum(candidate)));
        for (var improved = true; improved;)
        {
            improved = false;
            for (var place = 0; place < chosen.Count; place++)
            {
                var leaving = chosen[place];
                chosen.RemoveAt(place);
                var best = all.Except(chosen).MaxBy(candidate => Sum(candidate));
                var isBetter = Sum(best) > Sum(leaving) * (1 + 1e-12);
                improved |= isBetter;
                chosen.Insert(place, isBetter ? best : leaving);
            }
        }

        return chosen;

        double Sum(int candidate) => chosen.Sum(one => squares[candidate][one]);
    }
}
