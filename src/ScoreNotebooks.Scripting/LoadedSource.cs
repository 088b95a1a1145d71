namespace ScoreNotebooks.Scripting;

/// <summary>The code of a file that a cell brings in by <c>#load</c> or <c>#!import</c>.</summary>
/// <param name="Name">What messages call the file; two sources of the same name are the same file.</param>
/// <param name="Cells">The code cells of a notebook in their order; one for a script.</param>
public sealed record LoadedSource(string Name, IReadOnlyList<string> Cells);
