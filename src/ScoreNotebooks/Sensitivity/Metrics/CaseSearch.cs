namespace ScoreNotebooks;

/// <summary>
/// Finds the least number of new cases with which a target is met: every number up to 65,536 is evaluated, so that
/// nothing is assumed of the model; beyond, the total is taken to go steadily towards where it ends.
/// </summary>
internal sealed class CaseSearch(NewCases cases, ScoreTarget target)
{
    private const int FirstBlock = 1 << 10;
    private const int LargestBlock = 1 << 14;
    private const int EveryNumberUpTo = 1 << 16;
    private const int Sections = 63;

    // As many as can be written exactly; by then every rate stands where it will stay.
    private const double EverMore = 1L << 52;

    /// <summary>The best total seen.</summary>
    internal double Best { get; private set; } = double.NegativeInfinity;

    /// <summary>The least number; null when none is enough.</summary>
    internal long? Find(CancellationToken cancellation)
    {
        var block = FirstBlock;
        for (var first = 0; first < EveryNumberUpTo; first += block, block = Math.Min(2 * block, LargestBlock))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Met([.. Enumerable.Range(first, block).Select(number => (double)number)]) is { } found) return (long)found;
        }

        double[] further = [.. Enumerable.Range(17, 36).Select(power => Math.Pow(2, power))];
        if (Met(further) is not { } high) return null;
        return CloseIn(high / 2, high);
    }

    /// <summary>The total with ever more new cases.</summary>
    internal static double Far => EverMore;

    private long CloseIn(double low, double high)
    {
        while (high - low > 1)
        {
            var between = Enumerable.Range(1, Sections).Select(i => Math.Floor(low + (high - low) * i / (Sections + 1)))
                .Where(number => number > low && number < high).Distinct().ToList();
            var met = Array.FindIndex(cases.Totals(between), target.IsMetBy);
            (low, high) = met < 0 ? (between[^1], high) : (met == 0 ? low : between[met - 1], between[met]);
        }

        return (long)high;
    }

    private double? Met(IReadOnlyList<double> numbers)
    {
        var totals = cases.Totals(numbers);
        foreach (var total in totals) if (total > Best) Best = total;
        var met = Array.FindIndex(totals, target.IsMetBy);
        return met < 0 ? null : numbers[met];
    }
}
