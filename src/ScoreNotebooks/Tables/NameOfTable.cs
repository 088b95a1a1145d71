namespace ScoreNotebooks;

/// <summary>What the name of a file or sheet says where a column is absent: the day, and the shop or the measure.</summary>
/// <param name="Day">The day in the name; null when there is none.</param>
/// <param name="Rest">The name without the day, the folder and the ending; blank when nothing else is in it.</param>
internal sealed record NameOfTable(DateOnly? Day, string Rest)
{
    private static readonly char[] Edges = [' ', '-', '_', '.', '(', ')', '（', '）'];

    /// <summary>Takes a name apart: "history/小店A-2026-05-01.csv"; of a sheet ("shops.xlsx[小店A]"), the sheet's own name.</summary>
    internal static NameOfTable Of(string file)
    {
        var stem = file.EndsWith(']') && file.LastIndexOf('[') is > 0 and var open
            ? file[(open + 1)..^1]
            : Path.GetFileNameWithoutExtension(file.Replace('\\', '/'));
        return CalendarDay.InName(stem) is { } found
            ? new(found.Day, ShopNames.Normalise(found.Remainder.Trim(Edges)))
            : new(null, ShopNames.Normalise(stem.Trim()));
    }
}
