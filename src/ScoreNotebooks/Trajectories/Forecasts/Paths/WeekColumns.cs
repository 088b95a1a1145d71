namespace ScoreNotebooks;

/// <summary>The numbers of one week ahead, or of what the forecast still has of it: for each column one per day and path, place day × paths + path.</summary>
internal readonly ref struct WeekColumns(float[][] columns, int firstDay, int days, int paths)
{
    /// <summary>The position of the week's first day, 0 for the first day ahead.</summary>
    internal int FirstDay => firstDay;

    /// <summary>The days, seven but for the last week.</summary>
    internal int Days => days;

    /// <summary>How many numbers a column has.</summary>
    internal int Rows => days * paths;

    /// <summary>A column's numbers, to be read or written.</summary>
    internal Span<float> this[int column] => columns[column].AsSpan(firstDay * paths, days * paths);
}
