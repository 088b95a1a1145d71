namespace ScoreNotebooks.Jupyter;

/// <summary>Asks for a cell to be run.</summary>
/// <param name="Code">The cell.</param>
/// <param name="Silent">Whether nothing is shown, counted or remembered.</param>
/// <param name="StoreHistory">Whether the cell is counted and remembered, unless it is silent.</param>
/// <param name="UserExpressions">Expressions by name that are evaluated when the cell has run.</param>
/// <param name="AllowStdin">Whether the cell may ask the person for something.</param>
/// <param name="StopOnError">Whether cells that wait are given up when this one fails.</param>
internal sealed record ExecuteRequest(
    string Code, bool Silent = false, bool StoreHistory = true, Dictionary<string, string>? UserExpressions = null, bool AllowStdin = true,
    bool StopOnError = true);
