namespace ScoreNotebooks;

/// <summary>A walk over a grid of four levels on which every input moves once, by two thirds of its range, in an order of its own (Morris 1991).</summary>
/// <param name="Points">The level of every input (0 to 1) at the start and after each move.</param>
/// <param name="Moved">Which input moved, for each move.</param>
internal sealed record MorrisTrajectory(double[][] Points, int[] Moved)
{
    /// <summary>How far an input moves, as a share of its range.</summary>
    internal const double Step = 2.0 / 3;

    internal static MorrisTrajectory Draw(int inputs, Random random)
    {
        var order = Enumerable.Range(0, inputs).ToArray();
        random.Shuffle(order);
        var point = new double[inputs];
        // A third of the levels or none for an input that will rise, as much from the top for one that will fall.
        var rises = order.Select(_ => random.Next(2) == 0).ToArray();
        for (var input = 0; input < inputs; input++) point[input] = (random.Next(2) / 3.0) + (rises[input] ? 0 : Step);
        var points = new double[inputs + 1][];
        points[0] = [.. point];
        for (var move = 0; move < inputs; move++)
        {
            var input = order[move];
            point[input] += rises[input] ? Step : -Step;
            points[move + 1] = [.. point];
        }

        return new MorrisTrajectory(points, order);
    }

    /// <summary>How far two trajectories lie apart: the sum of the distances of each point of the one to each of the other.</summary>
    internal double DistanceTo(MorrisTrajectory other)
    {
        var distance = 0.0;
        foreach (var point in Points)
            foreach (var otherPoint in other.Points) distance += Between(point, otherPoint);
        return distance;
    }

    private static double Between(double[] point, double[] other)
    {
        var squares = 0.0;
        for (var input = 0; input < point.Length; input++) squares += (point[input] - other[input]) * (point[input] - other[input]);
        return Math.Sqrt(squares);
    }
}
