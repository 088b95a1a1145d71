namespace ScoreNotebooks;

/// <summary>
/// Finds where along a path a minimum, a floor or a cap changes from one operand to another. Choices are taken in the
/// order of the program and the path is divided at every change found, so that the operands of the next choice are
/// without bends: between linear operands the crossing is worked out, between curved ones it is closed in on.
/// </summary>
internal sealed class ChoiceCrossings(WhatIfProgram whatIf, MetricPath path, Dependence dependence)
{
    // Curved operands are looked at between the ends too, since they may cross twice.
    private const int SpotsBetween = 15;
    private const double Rounding = 1e-12;

    private readonly int[] _registers = [.. dependence.Choices
        .SelectMany(choice => dependence.Program.Operations[choice].Operands).Distinct()];
    private readonly List<double> _found = [];

    /// <summary>The places, in no order.</summary>
    internal IReadOnlyList<double> Find()
    {
        if (_registers.Length == 0) return [];
        var places = path.Places.ToList();
        var starts = At([.. places.Select(place => (place, 1))]);
        var ends = At([.. places.Select(place => (place, -1))]);
        for (var i = 0; i + 1 < places.Count; i++) Divide(starts[i], ends[i + 1]);
        return _found;
    }

    private void Divide(Spot from, Spot to)
    {
        if (to.At - from.At <= Rounding * Math.Max(1, Math.Abs(from.At))) return;
        List<Spot> spots = [from, .. dependence.ChoicesAreCurved ? Between(from.At, to.At) : [], to];
        foreach (var choice in dependence.Choices)
            for (var i = 0; i + 1 < spots.Count; i++)
                if (Crossing(choice, spots[i], spots[i + 1]) is { } crossing && crossing > from.At && crossing < to.At)
                {
                    _found.Add(crossing);
                    var middle = At([(new PathPlace(crossing, []), 0)])[0];
                    Divide(from, middle);
                    Divide(middle, to);
                    return;
                }
    }

    /// <summary>Where a choice changes between two spots; null when one operand is chosen at both.</summary>
    private double? Crossing(int choice, Spot from, Spot to)
    {
        var before = Chosen(choice, from);
        var after = Chosen(choice, to);
        if (before.Count == 0 || after.Count == 0 || before.Intersect(after).Any()) return null;
        var (one, other) = (before[0], after[0]);
        if (dependence.IsCurved(one) || dependence.IsCurved(other)) return ClosedInOn(one, other, from, to);
        var (ahead, behind) = (Difference(one, other, from), Difference(one, other, to));
        return from.At + (to.At - from.At) * (ahead / (ahead - behind));
    }

    private double ClosedInOn(int one, int other, Spot from, Spot to)
    {
        var sign = Math.Sign(Difference(one, other, from));
        var (low, high) = (from.At, to.At);
        while (true)
        {
            var between = Between(low, high);
            var last = between.FindLastIndex(spot => Math.Sign(Difference(one, other, spot)) == sign);
            var (nextLow, nextHigh) = (last < 0 ? low : between[last].At, last == between.Count - 1 ? high : between[last + 1].At);
            if (nextLow == low && nextHigh == high) return high;
            (low, high) = (nextLow, nextHigh);
        }
    }

    private double Difference(int one, int other, Spot spot) => ValueOf(one, spot) - ValueOf(other, spot);

    private List<int> Chosen(int choice, Spot spot)
    {
        var operation = dependence.Program.Operations[choice];
        var values = operation.Operands.Select(operand => ValueOf(operand, spot)).ToList();
        var best = operation.Kind == ScoreOperationKind.Minimum ? values.Min() : values.Max();
        var near = Rounding * Math.Max(1, Math.Abs(best));
        return [.. operation.Operands.Where((_, i) => Math.Abs(values[i] - best) <= near)];
    }

    private double ValueOf(int register, Spot spot) => spot.Values[Array.IndexOf(_registers, register)];

    private List<Spot> Between(double from, double to) => At([.. Enumerable.Range(1, SpotsBetween)
        .Select(i => from + (to - from) * i / (SpotsBetween + 1)).Where(at => at > from && at < to).Distinct()
        .Select(at => (new PathPlace(at, []), 0))]);

    private List<Spot> At(IReadOnlyList<(PathPlace Place, int Side)> places)
    {
        var rows = new WhatIfRows();
        foreach (var (place, side) in places) path.AddRow(rows, place, side);
        var values = whatIf.Evaluate(rows, _registers);
        return [.. places.Select((place, row) => new Spot(place.Place.At, [.. values.Select(register => register[row])]))];
    }

    private sealed record Spot(double At, double[] Values);
}
