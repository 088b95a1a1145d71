namespace ScoreNotebooks.Hosting;

/// <summary>One cell as the notebook file has it.</summary>
public sealed record NotebookCell
{
    /// <summary>The language name of the cells that our hosts run.</summary>
    public const string CSharp = "csharp";

    /// <summary>The place of the cell in the notebook, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The cell's id; null in notebooks older than nbformat 4.5, which have none.</summary>
    public string? Id { get; init; }

    /// <summary>What the cell is for.</summary>
    public required CellKind Kind { get; init; }

    /// <summary>
    /// The language of a code cell, <see cref="CSharp"/> for all spellings of C#; <c>markdown</c> and <c>raw</c>
    /// for the others. A cell's own metadata comes before the notebook's.
    /// </summary>
    public required string Language { get; init; }

    /// <summary>The text of the cell, lines separated as in the file.</summary>
    public required string Source { get; init; }

    /// <summary>The tags of the cell, such as <c>en</c>, <c>zh</c> or <c>parameters</c>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The count of the run that gave the outputs; null when the cell was never run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>The saved outputs of a code cell, in the order in which they appeared.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];

    /// <summary>Pictures that came with a Markdown cell, by the name that <c>attachment:name</c> refers to.</summary>
    public IReadOnlyDictionary<string, MimeBundle> Attachments { get; init; } = new Dictionary<string, MimeBundle>();

    /// <summary>Whether the cell is code that our hosts run.</summary>
    public bool Runs => Kind == CellKind.Code && Language == CSharp;
}
