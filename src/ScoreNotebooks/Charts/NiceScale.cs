namespace ScoreNotebooks;

/// <summary>The ends of a value axis and its ticks at round numbers (1, 2, 2.5 or 5 times a power of ten).</summary>
internal sealed record NiceScale(double From, double To, double Step) : AxisScale(From, To)
{
    internal override IReadOnlyList<double> Ticks { get; init; } = TicksOf(From, To, Step);

    /// <summary>Lays an axis around the numbers; the ends the axis states are kept unless a number lies beyond them.</summary>
    internal static NiceScale Around(IEnumerable<double> values, ValueAxis axis, bool includeZero, int about = 5)
    {
        var known = values.Where(value => !double.IsNaN(value)).ToList();
        if (includeZero) known.Add(0);
        var lowest = known.Count == 0 ? axis.From ?? 0 : known.Min();
        var highest = known.Count == 0 ? axis.To ?? 1 : known.Max();
        var from = Math.Min(axis.From ?? lowest, lowest);
        var to = Math.Max(axis.To ?? highest, highest);
        if (to - from <= 1e-9 * Math.Max(Math.Abs(from), Math.Abs(to)))
        {
            var room = from == 0 ? 1 : Math.Abs(from) * 0.1;
            (from, to) = includeZero && from == 0 ? (0, 1) : (from - room, to + room);
        }

        var step = RoundStep((to - from) / about);
        if (axis.Decimals == 0) step = Whole(step);
        var fromStated = axis.From == from || (includeZero && from == 0);
        var toStated = axis.To == to || (includeZero && to == 0);
        return new NiceScale(
            fromStated ? from : Math.Floor((from / step) + 1e-9) * step,
            toStated ? to : Math.Ceiling((to / step) - 1e-9) * step,
            step);
    }

    /// <summary>
    /// An axis of ranks, a little wider than from the best to the worst, with ticks at both and at whole numbers
    /// between; null when the numbers are no ranks or lie within one.
    /// </summary>
    internal static NiceScale? OfRanks(IEnumerable<double> ranks)
    {
        var known = ranks.Where(rank => !double.IsNaN(rank)).ToList();
        if (known.Count == 0) return null;
        var (best, worst) = (Math.Floor(known.Min()), Math.Ceiling(known.Max()));
        if (worst - best is < 1 or > 1e6) return null;
        var step = worst - best <= 14 ? 1 : Whole(RoundStep((worst - best) / 8));
        var between = TicksOf(best, worst, step).Where(tick => tick - best > step * 0.6 && worst - tick > step * 0.6);
        var room = (worst - best) * 0.02;
        return new NiceScale(best - room, worst + room, step) { Ticks = [best, .. between, worst] };
    }

    internal override double Fraction(double value) => (value - From) / (To - From);

    /// <summary>How the ticks are written: with the decimals their step needs.</summary>
    internal override NumberText TickText(Language language)
    {
        var text = NumberText.For(Ticks, null, language);
        if (text.Scientific) return text;
        var step = Step / text.Divisor;
        var decimals = 0;
        while (decimals < 15 && Math.Abs(Math.Round(step, decimals) - step) > step * 1e-6) decimals++;
        return text with { Decimals = decimals };
    }

    /// <summary>The step or the next whole one of 1, 2 and 5 times a power of ten.</summary>
    private static double Whole(double step) => step <= 1 ? 1 : step == 2.5 ? 5 : step;

    private static double RoundStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var lead = rough / power;
        return (lead <= 1.0001 ? 1 : lead <= 2.0001 ? 2 : lead <= 2.5001 ? 2.5 : lead <= 5.0001 ? 5 : 10) * power;
    }

    private static IReadOnlyList<double> TicksOf(double from, double to, double step)
    {
        var first = Math.Ceiling((from / step) - 1e-9);
        var last = Math.Min(Math.Floor((to / step) + 1e-9), first + 40);
        var ticks = new List<double>();
        for (var k = first; k <= last; k++) ticks.Add(Exact(k * step));
        return ticks;
    }

    /// <summary>Removes the last bits of rounding (3 × 0.1 is 0.3), so that the same tick is always the same number.</summary>
    private static double Exact(double value) =>
        double.Parse(value.ToString("G12", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
