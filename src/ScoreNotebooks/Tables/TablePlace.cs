namespace ScoreNotebooks;

/// <summary>A place in a table file, said the same way in every error: file, line, column.</summary>
/// <param name="File">The file's name as the user gave it.</param>
/// <param name="Line">The line, counted from 1; null for the whole file.</param>
/// <param name="Column">The header of the column, if one is concerned.</param>
internal readonly record struct TablePlace(string File, int? Line = null, string? Column = null)
{
    internal string English =>
        File + (Line is { } line ? $", line {line}" : "") + (Column is { } column ? $", column \"{column}\"" : "");

    internal string Chinese =>
        File + (Line is { } line ? $" 第 {line} 行" : "") + (Column is { } column ? $"“{column}”列" : "");

    /// <summary>The error that names this place first, then what is wrong and what to do.</summary>
    internal WorkbookException Refuse(string english, string chinese, Exception? inner = null) =>
        new(new BilingualText($"{English}: {english}", $"{Chinese}：{chinese}"), inner);
}
