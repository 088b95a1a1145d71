namespace ScoreNotebooks;

/// <summary>
/// An axis of days, each as its <see cref="DateOnly.DayNumber"/>, from the first to the last and no further, with ticks
/// at every day, every second one, Mondays, the first of months, or the first of January.
/// </summary>
internal sealed record DateScale(double From, double To, int About = 5) : AxisScale(From, To)
{
    private const double DaysPerMonth = 30.44;

    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

    internal override IReadOnlyList<double> Ticks { get; init; } = TicksOf(From, To, About);

    /// <summary>The axis from the first to the last of some days and of the ends the axis states.</summary>
    internal static DateScale Over(IEnumerable<double> days, ValueAxis axis, int about = 5)
    {
        var known = days.Concat(new[] { axis.From, axis.To }.OfType<double>()).Where(IsDay).ToList();
        if (known.Count == 0) return new DateScale(DateOnly.MinValue.DayNumber, DateOnly.MinValue.DayNumber + 1, about);
        var (from, to) = (known.Min(), known.Max());
        return from < to ? new DateScale(from, to, about) : new DateScale(from - 1, to + 1, about);
    }

    internal override double Fraction(double value) => (value - From) / (To - From);

    /// <summary>How the ticks are written: "1 May" and 5月1日, with the year at the first tick of each year.</summary>
    internal override NumberText TickText(Language language) => DayText.OfTicks(language, Ticks);

    private static bool IsDay(double value) => value >= DateOnly.MinValue.DayNumber && value <= DateOnly.MaxValue.DayNumber;

    private static IReadOnlyList<double> TicksOf(double from, double to, int about)
    {
        // Days are short to write, so there is room for about twice as many as there is for numbers.
        var step = (to - from) / (2 * about);
        if (step <= 1) return Every(1, Math.Ceiling(from), to);
        if (step <= 2) return Every(2, Math.Ceiling(from), to);
        if (step <= 7) return Every(7, NextMonday(Math.Ceiling(from)), to);
        if (step <= 14) return Every(14, NextMonday(Math.Ceiling(from)), to);
        var months = MonthSteps.FirstOrDefault(months => step <= months * DaysPerMonth * 1.1, MonthSteps[^1]);
        return FirstsOfMonths(from, to, months);
    }

    private static IReadOnlyList<double> Every(int days, double first, double to)
    {
        var ticks = new List<double>();
        for (var day = first; day <= to; day += days) ticks.Add(day);
        return ticks;
    }

    private static double NextMonday(double day)
    {
        while (day < DateOnly.MaxValue.DayNumber && DateOnly.FromDayNumber((int)day).DayOfWeek != DayOfWeek.Monday) day++;
        return day;
    }

    /// <summary>The first of every so many months, counted from January so that the same months come every year.</summary>
    private static IReadOnlyList<double> FirstsOfMonths(double from, double to, int months)
    {
        var ticks = new List<double>();
        var first = DateOnly.FromDayNumber((int)from);
        for (var month = first.Year * 12 / months * months; month / 12 <= DateOnly.MaxValue.Year; month += months)
        {
            if (month < 12) continue;
            double day = new DateOnly(month / 12, (month % 12) + 1, 1).DayNumber;
            if (day > to) break;
            if (day >= from) ticks.Add(day);
        }

        return ticks;
    }
}
