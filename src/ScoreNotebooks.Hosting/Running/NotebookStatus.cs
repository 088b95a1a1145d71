namespace ScoreNotebooks.Hosting;

/// <summary>How the run of a notebook ended.</summary>
public enum NotebookStatus
{
    /// <summary>Every code cell ran to its end.</summary>
    Succeeded,

    /// <summary>A cell failed; the executed notebook and the report show where.</summary>
    Failed,

    /// <summary>The run was interrupted.</summary>
    Cancelled,

    /// <summary>The file is not a notebook that can be read; there is neither executed notebook nor report.</summary>
    Unreadable,
}
