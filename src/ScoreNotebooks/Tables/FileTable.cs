namespace ScoreNotebooks;

/// <summary>One file (or sheet) as it was read, before it is joined with the others.</summary>
/// <param name="File">The file's name as the user gave it, with the sheet if it has several.</param>
/// <param name="Header">Its header.</param>
/// <param name="Shops">The shop of each row; a shop may stand in several rows.</param>
/// <param name="Lines">The line of each row in the file.</param>
/// <param name="Columns">The columns that hold numbers.</param>
/// <param name="Problems">What was noticed in this file.</param>
internal sealed record FileTable(
    string File,
    TableHeader Header,
    IReadOnlyList<string> Shops,
    IReadOnlyList<int> Lines,
    IReadOnlyList<FileColumn> Columns,
    IReadOnlyList<TableProblem> Problems);

/// <summary>One column of a file.</summary>
/// <param name="Name">The column's name in the table.</param>
/// <param name="Header">The header as printed in the file.</param>
/// <param name="Unit">What its numbers measure.</param>
/// <param name="Values">One value per row; NaN for missing.</param>
internal sealed record FileColumn(string Name, string Header, Unit Unit, ReadOnlyMemory<double> Values);
