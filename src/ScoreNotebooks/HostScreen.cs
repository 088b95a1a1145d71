namespace ScoreNotebooks;

/// <summary>How the library shows something while a cell is still running.</summary>
/// <param name="Show">Shows a value under the cell, and gives what shows another in its place.</param>
/// <param name="Clear">Takes away what the cell has shown; told whether to wait until there is something new.</param>
internal sealed record HostScreen(Func<object, Action<object?>> Show, Action<bool> Clear);
