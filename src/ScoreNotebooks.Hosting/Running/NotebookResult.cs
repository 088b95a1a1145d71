namespace ScoreNotebooks.Hosting;

/// <summary>What came of running one notebook.</summary>
public sealed record NotebookResult
{
    /// <summary>The path of the notebook that was run.</summary>
    public required string Notebook { get; init; }

    /// <summary>The notebook's first heading in each language; null when it has none or could not be read.</summary>
    public NotebookText? Title { get; init; }

    /// <summary>How the run ended.</summary>
    public required NotebookStatus Status { get; init; }

    /// <summary>How long reading, running and writing took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The full path of the executed notebook; null when there is none.</summary>
    public string? ExecutedPath { get; init; }

    /// <summary>The full path of the HTML report; null when there is none.</summary>
    public string? ReportPath { get; init; }

    /// <summary>The runs of the code cells, from the first to the last.</summary>
    public IReadOnlyList<CellRun> Cells { get; init; } = [];

    /// <summary>The first cell that failed or was interrupted; null when none did.</summary>
    public CellRun? FailedCell => Cells.FirstOrDefault(cell => cell.Status is CellStatus.Failed or CellStatus.Cancelled);

    /// <summary>Why the notebook could not be read; null when it could.</summary>
    public NotebookText? Problem { get; init; }
}
