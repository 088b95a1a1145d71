namespace ScoreNotebooks.Cli;

/// <summary>Told how many rows are written.</summary>
/// <param name="written">How many.</param>
/// <exception cref="OperationCanceledException">The user interrupted.</exception>
internal delegate void RowProgress(int written);
