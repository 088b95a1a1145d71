namespace ScoreNotebooks;

/// <summary>Daily amounts of one file as they were read, before they are joined with the others.</summary>
/// <param name="File">The file's name as the user gave it, with the sheet if it has several.</param>
/// <param name="Shops">The shop of each row.</param>
/// <param name="Days">The day of each row.</param>
/// <param name="Lines">The line of each row in the file.</param>
/// <param name="Columns">The columns that hold numbers, one per row.</param>
/// <param name="Texts">The headers of columns that hold text and were left out.</param>
internal sealed record DatedTable(
    string File, IReadOnlyList<string> Shops, IReadOnlyList<DateOnly> Days, IReadOnlyList<int> Lines, IReadOnlyList<FileColumn> Columns,
    IReadOnlyList<string> Texts);
