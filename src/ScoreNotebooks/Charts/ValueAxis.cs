namespace ScoreNotebooks;

/// <summary>What the numbers of a chart measure, and between which ends they are drawn.</summary>
/// <param name="Title">What is measured, such as "Points" or "首次响应时长".</param>
/// <param name="Unit">The unit, such as "%" or "hours"; null when the title says it or there is none.</param>
public sealed record ValueAxis(BilingualText Title, BilingualText? Unit = null)
{
    /// <summary>The lower end of the axis; null lets the numbers decide. Widened when a number lies below it.</summary>
    public double? From { get; init; }

    /// <summary>The upper end of the axis; null lets the numbers decide. Widened when a number lies above it.</summary>
    public double? To { get; init; }

    /// <summary>Decimal places of the numbers written in the chart; null lets the numbers decide.</summary>
    public int? Decimals { get; init; }

    /// <summary>Points of the score, on its usual scale from 0 to 100.</summary>
    public static ValueAxis Points { get; } = new(new BilingualText("Points", "得分"), new BilingualText("points", "分")) { From = 0, To = 100 };

    /// <summary>
    /// Days, each given as its <see cref="DateOnly.DayNumber"/>, for the horizontal axis of a <see cref="LineChart"/> or
    /// <see cref="LinePanel"/> (see <see cref="ChartPoint.On"/>).
    /// </summary>
    public static ValueAxis Dates { get; } = new(new BilingualText("Day", "日期")) { IsDate = true };

    /// <summary>Whether the numbers are days, each as its <see cref="DateOnly.DayNumber"/>, and are written as such.</summary>
    public bool IsDate { get; init; }

    /// <summary>How numbers along this axis are written.</summary>
    internal NumberText TextFor(IEnumerable<double> values, Language language) =>
        IsDate ? DayText.InFull(language) : NumberText.For(values, Decimals, language);

    internal string TitleWithUnit(Language language)
    {
        var title = Title.In(language);
        if (Unit is null || string.Equals(Unit.In(language), title, StringComparison.OrdinalIgnoreCase)) return title;
        return language == Language.Chinese ? $"{title}（{Unit.Chinese}）" : $"{title} ({Unit.English})";
    }
}
