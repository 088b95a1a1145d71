namespace ScoreNotebooks;

/// <summary>
/// The points of one metric (or adjustment) in every state between two days. Of the bits of a state's index the first says
/// whether the first part has changed (the days that enter are in), the second whether the second has (those that leave
/// are out), the third, if there are eight states, whether the other shops are those of the later day.
/// </summary>
internal sealed record ChangeStates(double[] Points)
{
    internal double Before => Points[0];

    internal double After => Points[^1];

    /// <summary>Whether the metric has points on one of the two days only.</summary>
    internal bool IsOneSided => double.IsNaN(Before) != double.IsNaN(After);

    /// <summary>Whether anything moves the points in any state.</summary>
    internal bool IsMoving => Points.Any(points => !points.Equals(Before));

    /// <summary>
    /// Divides the value of the game among the first part, the second and the other shops: Owen values in two levels
    /// (Owen 1977; Winter 1989), the two parts forming a group within the metric.
    /// </summary>
    /// <param name="values">The value of the game in every state; those without a value are filled in.</param>
    internal static (double First, double Second, double Others) Divide(Span<double> values)
    {
        var sides = values.Length / 4;
        if (sides == 2)
        {
            if (double.IsNaN(values[4])) values[4] = values[0];
            if (double.IsNaN(values[3])) values[3] = values[7];
        }

        var (first, second) = (0.0, 0.0);
        for (var side = 0; side < sides; side++)
        {
            var state = values.Slice(4 * side, 4);
            FillIn(state);
            first += (state[1] - state[0] + (state[3] - state[2])) / 2 / sides;
            second += (state[2] - state[0] + (state[3] - state[1])) / 2 / sides;
        }

        return (first, second, sides == 1 ? 0 : (values[4] - values[0] + (values[7] - values[3])) / 2);
    }

    // A window that nothing stays in has no value once the old days are out and before the new ones are in. The new
    // days are then taken first in both orders, or the old ones, or each has half.
    private static void FillIn(Span<double> state)
    {
        if (double.IsNaN(state[2])) state[2] = state[0] + state[3] - state[1];
        if (double.IsNaN(state[1])) state[1] = state[0] + state[3] - state[2];
        if (double.IsNaN(state[1])) state[1] = state[2] = (state[0] + state[3]) / 2;
    }
}
