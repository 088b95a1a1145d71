namespace ScoreNotebooks;

/// <summary>A month of the calendar, in which assessments are counted.</summary>
public readonly record struct CalendarMonth : IComparable<CalendarMonth>
{
    private readonly int _months;

    /// <summary>Makes a month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="WorkbookException">There is no such month.</exception>
    public CalendarMonth(int year, int month)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12)
            throw new WorkbookException(
                $"There is no month {month} of the year {year}. Give the year first, then the month from 1 to 12.",
                $"不存在 {year} 年 {month} 月。请先写年份，再写 1 到 12 的月份。");
        _months = (year * 12) + month - 1;
    }

    private CalendarMonth(int months) => _months = months;

    /// <summary>The month that a day lies in.</summary>
    public static CalendarMonth Of(DateOnly day) => new((day.Year * 12) + day.Month - 1);

    /// <summary>The year.</summary>
    public int Year => _months / 12;

    /// <summary>The month of the year, 1 to 12.</summary>
    public int Month => (_months % 12) + 1;

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => new(Year, Month, 1);

    /// <summary>The last day, which in February depends on the year.</summary>
    public DateOnly LastDay => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>The month that lies so many months later (or, below zero, earlier).</summary>
    public CalendarMonth Add(int months) => new(_months + months);

    /// <summary>How many months later another month is; below zero when it is earlier.</summary>
    public int MonthsUntil(CalendarMonth later) => later._months - _months;

    /// <inheritdoc/>
    public int CompareTo(CalendarMonth other) => _months.CompareTo(other._months);

    /// <summary>The month as "2026-03".</summary>
    public override string ToString() => FormattableString.Invariant($"{Year:0000}-{Month:00}");
}
