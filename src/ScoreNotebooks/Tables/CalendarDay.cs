using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoreNotebooks;

/// <summary>A day as a file writes it.</summary>
/// <param name="Day">The calendar day, as written: the shop's own day.</param>
/// <param name="Time">The time of day written with it; null when there is none.</param>
/// <param name="Offset">The time zone written with it, as its difference from UTC; null when there is none.</param>
internal readonly record struct WrittenDay(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>The calendar day at that moment in another zone.</summary>
    internal DateOnly DayAt(TimeSpan zone) =>
        DateOnly.FromDateTime(new DateTimeOffset(Day.ToDateTime(Time ?? TimeOnly.MinValue), Offset ?? zone).ToOffset(zone).DateTime);
}

/// <summary>
/// Reads days: 2026-05-01, 2026/5/1, 2026.5.1, 20260501, 2026年5月1日, 31/05/2026 and 05/31/2026 where only one reading
/// is a day, the serial numbers of spreadsheets; each with a time and a time zone or without.
/// </summary>
internal static partial class CalendarDay
{
    // 2000-01-01 to 2099-12-31: fewer digits than a date has, more than any amount of days since a shop began.
    private const int LeastSerial = 36526;
    private const int GreatestSerial = 73050;

    /// <summary>The day that a text is; null when it is none, or may be two.</summary>
    internal static WrittenDay? Read(string printed)
    {
        var text = CellText.HalfWidth(printed).Trim();
        if (YearFirst().Match(text) is { Success: true } yearFirst)
            return DayOf(yearFirst, yearFirst.Groups["m"].Value, yearFirst.Groups["d"].Value) is { } day ? WithTime(day, yearFirst) : null;
        if (YearLast().Match(text) is { Success: true } yearLast && !IsAmbiguous(yearLast))
            return OneReading(yearLast) is { } day ? WithTime(day, yearLast) : null;
        return Serial(text) is { } serial ? new WrittenDay(DateOnly.FromDateTime(DateTime.FromOADate(serial))) : null;
    }

    /// <summary>Whether the text is a date of which nobody can tell the day from the month, such as 01/02/2026.</summary>
    internal static bool IsAmbiguous(string printed) =>
        YearLast().Match(CellText.HalfWidth(printed).Trim()) is { Success: true } match && IsAmbiguous(match);

    /// <summary>The day in a file's name, and the name without it; null when there is none.</summary>
    internal static (DateOnly Day, string Remainder)? InName(string name)
    {
        foreach (Match match in InsideName().Matches(name))
            if (DayOf(match, match.Groups["m"].Value, match.Groups["d"].Value) is { } day)
                return (day, name.Remove(match.Index, match.Length));
        return null;
    }

    /// <summary>Why a text is no day, and what to write instead.</summary>
    internal static WorkbookException Refusal(TablePlace place, string printed)
    {
        var shown = TableProblem.Shown(printed);
        if (IsAmbiguous(printed))
        {
            var match = YearLast().Match(CellText.HalfWidth(printed).Trim());
            var (one, other) = (DayOf(match, match.Groups["one"].Value, match.Groups["two"].Value)!.Value, DayOf(match, match.Groups["two"].Value, match.Groups["one"].Value)!.Value);
            return place.Refuse(
                FormattableString.Invariant($"\"{shown}\" may be {one:yyyy-MM-dd} or {other:yyyy-MM-dd}. Write the year first, such as {one:yyyy-MM-dd}."),
                FormattableString.Invariant($"“{shown}”可能是 {one:yyyy-MM-dd}，也可能是 {other:yyyy-MM-dd}。请把年份写在前面，例如 {one:yyyy-MM-dd}。"));
        }

        return place.Refuse(
            $"\"{shown}\" is no day of the calendar. Write it as 2026-05-01, 2026/5/1, 20260501 or 2026年5月1日.",
            $"“{shown}”不是有效的日期。请写成 2026-05-01、2026/5/1、20260501 或 2026年5月1日。");
    }

    private static bool IsAmbiguous(Match yearLast)
    {
        var (one, two) = (yearLast.Groups["one"].Value, yearLast.Groups["two"].Value);
        return DayOf(yearLast, one, two) is { } monthFirst && DayOf(yearLast, two, one) is { } dayFirst && monthFirst != dayFirst;
    }

    private static DateOnly? OneReading(Match yearLast)
    {
        var (one, two) = (yearLast.Groups["one"].Value, yearLast.Groups["two"].Value);
        return DayOf(yearLast, one, two) ?? DayOf(yearLast, two, one);
    }

    private static DateOnly? DayOf(Match match, string month, string day)
    {
        var (y, m, d) = (int.Parse(match.Groups["y"].Value, Formats.Plain), int.Parse(month, Formats.Plain), int.Parse(day, Formats.Plain));
        return m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    private static WrittenDay? WithTime(DateOnly day, Match match)
    {
        var clock = match.Groups["clock"];
        if (!clock.Success) return new WrittenDay(day);
        if (!TimeOnly.TryParse(clock.Value, Formats.Plain, DateTimeStyles.None, out var time)) return null;
        return new WrittenDay(day, time, OffsetOf(match.Groups["zone"].Value));
    }

    private static TimeSpan? OffsetOf(string zone)
    {
        if (zone.Length == 0) return null;
        if (zone is "Z" or "z") return TimeSpan.Zero;
        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        var minutes = int.Parse(digits[..2], Formats.Plain) * 60 + (digits.Length > 2 ? int.Parse(digits[2..], Formats.Plain) : 0);
        return TimeSpan.FromMinutes(Math.Min(minutes, 14 * 60) * (zone[0] == '-' ? -1 : 1));
    }

    private static int? Serial(string text) =>
        text.Length == 5 && int.TryParse(text, NumberStyles.None, Formats.Plain, out var serial) && serial is >= LeastSerial and <= GreatestSerial
            ? serial
            : null;

    private const string Clock = @"(?:(?:\s+|T)(?<clock>[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9](?:\.[0-9]+)?)?)\s*(?<zone>Z|z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?";

    [GeneratedRegex(@"^(?:(?<y>[12][0-9]{3})(?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|(?<y>[12][0-9]{3})(?<m>[0-9]{2})(?<d>[0-9]{2})|(?<y>[12][0-9]{3})\s*年\s*(?<m>[0-9]{1,2})\s*月\s*(?<d>[0-9]{1,2})\s*[日号]?)" + Clock + "$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<one>[0-9]{1,2})(?<s>[-/.])(?<two>[0-9]{1,2})\k<s>(?<y>[12][0-9]{3})" + Clock + "$")]
    private static partial Regex YearLast();

    [GeneratedRegex(@"(?<![0-9])(?<y>20[0-9]{2})(?:(?<s>[-_.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|(?<m>[0-9]{2})(?<d>[0-9]{2})|年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})[日号]?)(?![0-9])")]
    private static partial Regex InsideName();
}
