namespace ScoreNotebooks.Cli;

/// <summary>How scores are written.</summary>
internal enum ScoreFormat
{
    /// <summary>A table for people, with notes below it.</summary>
    Table,

    /// <summary>One line per shop, for spreadsheets and programs.</summary>
    Csv,

    /// <summary>Everything, for programs.</summary>
    Json,
}
