namespace ScoreNotebooks;

/// <summary>Something in a file that reading went on after, kept to be shown with the table.</summary>
/// <param name="File">The file's name as the user gave it.</param>
/// <param name="Line">The line in the file, counted from 1 with the header as line 1; null when it concerns the whole file.</param>
/// <param name="Column">The header of the column, if one is concerned.</param>
/// <param name="Value">The text of the cell as printed in the file, if one is concerned.</param>
/// <param name="What">What is wrong and what was done about it.</param>
/// <param name="Advice">What the user can do.</param>
public sealed record TableProblem(
    string File, int? Line, string? Column, string? Value, BilingualText What, BilingualText Advice)
{
    private const int LongestValue = 40;

    /// <summary>The problem in one line: "file:line, column, value: what; advice".</summary>
    public BilingualText InOneLine()
    {
        var place = Line is { } line ? $"{File}:{line}" : File;
        return new(
            $"{place}{(Column is null ? "" : $", {Column}")}{(Value is null ? "" : $", \"{Shown(Value)}\"")}: {What.English}; {Advice.English}",
            $"{place}{(Column is null ? "" : $"，{Column}")}{(Value is null ? "" : $"，“{Shown(Value)}”")}：{What.Chinese}；{Advice.Chinese}");
    }

    /// <summary>The problem in one line, in <see cref="Workbook.Language"/>.</summary>
    public override string ToString() => InOneLine().ToString();

    /// <summary>The text of a cell fit for a message: in one line, and not longer than a line should be.</summary>
    internal static string Shown(string value)
    {
        var line = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestValue ? line : line[..LongestValue] + "…";
    }
}
