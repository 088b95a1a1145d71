namespace ScoreNotebooks.Hosting;

/// <summary>What a cell of a notebook is for.</summary>
public enum CellKind
{
    /// <summary>Code that runs and has outputs.</summary>
    Code,

    /// <summary>Text in Markdown.</summary>
    Markdown,

    /// <summary>Text that no host touches.</summary>
    Raw,
}
