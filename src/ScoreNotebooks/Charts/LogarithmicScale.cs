namespace ScoreNotebooks;

/// <summary>An axis on which equal factors lie equally far apart, with ticks at 1, 2 and 5 times powers of ten, or at the powers alone.</summary>
internal sealed record LogarithmicScale(double From, double To) : AxisScale(From, To)
{
    internal override IReadOnlyList<double> Ticks { get; } = TicksOf(From, To);

    /// <summary>Lays an axis around positive numbers, to the next of 1, 2 or 5 times a power of ten on both sides.</summary>
    internal static LogarithmicScale Around(IEnumerable<double> values, ValueAxis axis)
    {
        var known = values.Where(value => value > 0).ToList();
        foreach (var stated in new[] { axis.From, axis.To }.OfType<double>().Where(stated => stated > 0)) known.Add(stated);
        var (lowest, highest) = known.Count == 0 ? (1.0, 10.0) : (known.Min(), known.Max());
        var (from, to) = (Candidates(lowest / 10, lowest).Last(), Candidates(highest, highest * 10).First());
        return from < to ? new LogarithmicScale(from, to) : new LogarithmicScale(from / 2, to * 2);
    }

    internal override double Fraction(double value) => Math.Log(value / From) / Math.Log(To / From);

    internal override NumberText TickText(Language language) => NumberText.For(Ticks, null, language);

    private static IReadOnlyList<double> TicksOf(double from, double to)
    {
        var all = Candidates(from, to).ToList();
        var decades = Math.Log10(to / from);
        if (decades <= 2.5) return all;
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
