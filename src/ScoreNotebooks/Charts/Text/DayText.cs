using System.Globalization;

namespace ScoreNotebooks;

/// <summary>How days are written that a chart holds as numbers (<see cref="DateOnly.DayNumber"/>).</summary>
internal sealed record DayText : NumberText
{
    private const int DaysOfMonthsInARow = 800;

    private readonly Language _language;
    private readonly IReadOnlySet<double>? _withYear;
    private readonly bool _isOfYears;
    private readonly bool _isOfMonths;

    private DayText(Language language, IReadOnlyList<double>? ticks)
        : base(0, 1, "", false)
    {
        _language = language;
        if (ticks is null) return;
        var days = ticks.Select(Day).ToList();
        _isOfYears = days.Count > 1 && days.All(day => day is { Month: 1, Day: 1 });
        _isOfMonths = days.Count > 1 && days.All(day => day.Day == 1) && days[^1].DayNumber - days[0].DayNumber > DaysOfMonthsInARow;
        _withYear = ticks.Where((_, i) => i == 0 || days[i].Year != days[i - 1].Year).ToHashSet();
    }

    /// <summary>Days in full, as tables have them: 2026-05-01.</summary>
    internal static DayText InFull(Language language) => new(language, null);

    /// <summary>Days as ticks of an axis: as short as they can be told apart.</summary>
    internal static DayText OfTicks(Language language, IReadOnlyList<double> ticks) => new(language, ticks);

    /// <summary>A day within a sentence: "1 May 2026" and 2026年5月1日, or without the year.</summary>
    internal static string InWords(DateOnly day, Language language, bool withYear) => (language, withYear) switch
    {
        (Language.Chinese, true) => day.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture),
        (Language.Chinese, false) => day.ToString("M'月'd'日'", CultureInfo.InvariantCulture),
        (_, true) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        _ => day.ToString("d MMM", CultureInfo.InvariantCulture),
    };

    internal override string Text(double value)
    {
        if (double.IsNaN(value)) return Words.Missing;
        var day = Day(value);
        if (_withYear is null) return Formats.Day(day);
        if (_isOfYears) return day.ToString(_language == Language.Chinese ? "yyyy'年'" : "yyyy", CultureInfo.InvariantCulture);
        if (_isOfMonths) return day.ToString(_language == Language.Chinese ? "yyyy'年'M'月'" : "MMM yyyy", CultureInfo.InvariantCulture);
        return InWords(day, _language, _withYear.Contains(value));
    }

    private static DateOnly Day(double value) =>
        DateOnly.FromDayNumber((int)Math.Clamp(Math.Floor(value), DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
