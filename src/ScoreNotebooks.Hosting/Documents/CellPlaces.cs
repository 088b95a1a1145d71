namespace ScoreNotebooks.Hosting;

/// <summary>A stretch of the file's bytes, the end not included.</summary>
internal readonly record struct ByteRange(int Start, int End);

/// <summary>Where in the file's bytes a cell keeps what a run changes.</summary>
/// <param name="ExecutionCount">The value of <c>execution_count</c>; null when the cell has none.</param>
/// <param name="Outputs">The value of <c>outputs</c>; null when the cell has none.</param>
/// <param name="FirstKey">The quote that opens the cell's first key: its line shows the indentation.</param>
/// <param name="LastValueEnd">The end of the cell's last value, where missing keys are added.</param>
internal sealed record CellPlaces(ByteRange? ExecutionCount, ByteRange? Outputs, int FirstKey, int LastValueEnd);
