namespace ScoreNotebooks;

/// <summary>The sentences under lines and points that say what is missing from the drawing.</summary>
internal static class LineWords
{
    private const int MostNames = 6;

    /// <summary>What the numbers of a table are: what lines measure, and in brackets what their bands are.</summary>
    internal static string Caption(ValueAxis vertical, BilingualText? interval, IReadOnlyList<LineSeries> series, Language language)
    {
        var title = vertical.TitleWithUnit(language);
        return interval is not null && series.Any(one => one.HasBand) ? $"{title} [{interval.In(language)}]" : title;
    }

    /// <summary>The note of lines with marks, with what their gaps mean and which marks have no place.</summary>
    internal static BilingualText? Note(BilingualText? note, IReadOnlyList<LineSeries> series, IReadOnlyList<ChartMark> marks)
    {
        if (series.Any(one => one.HasGap)) note = Words.Append(note, Words.DashMeansMissing);
        return NotPlaced(note, [.. marks.Where(mark => mark.IsMissing).Select(mark => mark.Name).Distinct()]);
    }

    /// <summary>The note, with the names of the points that cannot be drawn because a number of theirs is missing.</summary>
    internal static BilingualText? NotPlaced(BilingualText? note, IReadOnlyList<BilingualText> names)
    {
        if (names.Count == 0) return note;
        var more = names.Count - MostNames;
        return Words.Append(note, new BilingualText(
            FormattableString.Invariant($"Not drawn for want of a value: {string.Join(", ", names.Take(MostNames).Select(name => name.English))}{(more > 0 ? FormattableString.Invariant($" and {more} more") : "")}."),
            FormattableString.Invariant($"因缺少数值未画出：{string.Join("、", names.Take(MostNames).Select(name => name.Chinese))}{(more > 0 ? FormattableString.Invariant($"等 {names.Count} 个") : "")}。")));
    }

    /// <summary>The note, with the names of the guides that pass beside the plot.</summary>
    internal static BilingualText? OutOfRange(BilingualText? note, IReadOnlyList<BilingualText> guides) => guides.Count == 0 ? note : Words.Append(note, new BilingualText(
        $"Outside the range of the points: {string.Join(", ", guides.Select(name => name.English))}.",
        $"不在各点的范围之内：{string.Join("、", guides.Select(name => name.Chinese))}。"));

    /// <summary>That some points stand without their name; null when all are named.</summary>
    internal static BilingualText? Unnamed(int unnamed, int points) => unnamed == 0 ? null : new BilingualText(
        FormattableString.Invariant($"{unnamed} of {points} points stand without their name for want of room."),
        FormattableString.Invariant($"{points} 个点中有 {unnamed} 个因空间不足未标名称。"));
}
