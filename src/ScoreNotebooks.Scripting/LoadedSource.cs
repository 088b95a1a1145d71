namespace ScoreNotebooks.Scripting;

/// <summary>The code of a file that a cell brings in by <c>#load</c> or <c>#!import</c>.</summary>
/// <param name="Name">What messages call the file, its path from the workbook's folder with <c>/</c>; two sources of the same name are the same file.</param>
/// <param name="Cells">The cells of a notebook in their order, empty where one has no code; one for a script.</param>
public sealed record LoadedSource(string Name, IReadOnlyList<string> Cells);
