namespace ScoreNotebooks.Hosting;

/// <summary>The value of one cell that was run for it, and not to show it.</summary>
/// <param name="Run">How the cell ran; its outputs are those that appeared on the way.</param>
/// <param name="HasValue">Whether the cell ended in an expression with a value, also when that is null.</param>
/// <param name="Value">The value; null without one.</param>
/// <param name="Text">
/// The value as text, from <see cref="Convert.ToString(object?, IFormatProvider?)"/> in the invariant culture or as a notebook shows it;
/// null for null and without a value.
/// </param>
public sealed record CellEvaluation(CellRun Run, bool HasValue, object? Value, string? Text);
