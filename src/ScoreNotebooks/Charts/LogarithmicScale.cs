namespace ScoreNotebooks;

/// <summary>An axis on which equal factors lie equally far apart, with ticks at 1, 2 and 5 times powers of ten, or at the powers alone.</summary>
internal sealed record LogarithmicScale(double From, double To) : AxisScale(From, To)
{
    internal override IReadOnlyList<double> Ticks { get; init; } = TicksOf(From, To);

    /// <summary>The axis from the lowest to the highest of positive numbers and of the ends the axis states.</summary>
    internal static LogarithmicScale Over(IEnumerable<double> values, ValueAxis axis)
    {
        var known = values.Concat(new[] { axis.From, axis.To }.OfType<double>()).Where(value => value > 0).ToList();
        var (from, to) = known.Count == 0 ? (1.0, 10.0) : (known.Min(), known.Max());
        return to / from > 1.0001 ? new LogarithmicScale(from, to) : new LogarithmicScale(from / 2, to * 2);
    }

    internal override double Fraction(double value) => Math.Log(value / From) / Math.Log(To / From);

    internal override NumberText TickText(Language language) => NumberText.For(Ticks, null, language);

    private static IReadOnlyList<double> TicksOf(double from, double to)
    {
        var all = Candidates(from, to).ToList();
        var decades = Math.Log10(to / from);
        if (decades <= 3.2) return all;
        var every = (int)Math.Ceiling(decades / 8);
        return [.. all.Where(tick => IsPower(tick) && (int)Math.Round(Math.Log10(tick)) % every == 0)];
    }

    private static bool IsPower(double tick) => Math.Abs(Math.Log10(tick) - Math.Round(Math.Log10(tick))) < 1e-9;

    /// <summary>The numbers 1, 2 and 5 times a power of ten between the ends, both included.</summary>
    private static IEnumerable<double> Candidates(double from, double to)
    {
        for (var power = (int)Math.Floor(Math.Log10(from)) - 1; power <= Math.Log10(to) + 1; power++)
            foreach (var lead in new[] { 1, 2, 5 })
            {
                var candidate = double.Parse(FormattableString.Invariant($"{lead}e{power}"), System.Globalization.CultureInfo.InvariantCulture);
                if (candidate >= from * (1 - 1e-12) && candidate <= to * (1 + 1e-12)) yield return candidate;
            }
    }
}
