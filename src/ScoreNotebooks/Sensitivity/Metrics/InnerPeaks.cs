using MathNet.Numerics;

namespace ScoreNotebooks;

/// <summary>
/// Finds where along a path the total turns between two places, from rising to falling or back, so that it is monotone
/// between all places. Where it can turn (several metrics move, a mean or a logarithm curves it) every stretch is looked at
/// in sixteen parts, and each turn found is closed in on.
/// </summary>
internal sealed class InnerPeaks(PathTotals totals)
{
    private const int Parts = 16;
    private const double Precision = 1e-9;
    private const int MostSteps = 200;

    internal IReadOnlyList<double> Find()
    {
        var places = totals.Path.Places.Select(place => place.At).ToList();
        return [.. places.Zip(places.Skip(1)).SelectMany(pair => Between(pair.First, pair.Second))];
    }

    private List<double> Between(double from, double to)
    {
        // Not the ends themselves, where the total may jump.
        var (low, high) = (from + (to - from) * Precision, to - (to - from) * Precision);
        if (!(low < high)) return [];
        double[] at = [.. Enumerable.Range(0, Parts + 1).Select(i => low + (high - low) * i / Parts)];
        var values = totals.At(at);
        var turns = new List<double>();
        for (var i = 1; i < Parts; i++)
        {
            var (before, after) = (values[i] - values[i - 1], values[i + 1] - values[i]);
            if (!(before * after < 0)) continue;
            var sign = before > 0 ? -1 : 1;
            turns.Add(FindMinimum.OfScalarFunctionConstrained(place => sign * totals.At([place])[0], at[i - 1], at[i + 1], (to - from) * Precision, MostSteps));
        }

        return turns;
    }
}
