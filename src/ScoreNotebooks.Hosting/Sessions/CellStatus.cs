namespace ScoreNotebooks.Hosting;

/// <summary>How the run of a cell ended.</summary>
public enum CellStatus
{
    /// <summary>The cell ran to its end.</summary>
    Succeeded,

    /// <summary>The cell was refused or stopped by an error.</summary>
    Failed,

    /// <summary>The cell was interrupted by the person who ran it.</summary>
    Cancelled,

    /// <summary>The cell did not run because one above it failed or was interrupted.</summary>
    NotRun,
}
