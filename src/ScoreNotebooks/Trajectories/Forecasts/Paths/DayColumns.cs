namespace ScoreNotebooks;

/// <summary>The numbers of one day ahead: for each column one per path.</summary>
internal readonly ref struct DayColumns(float[][] columns, int day, int paths)
{
    /// <summary>A column's numbers, to be read or written.</summary>
    internal Span<float> this[int column] => columns[column].AsSpan(day * paths, paths);
}
