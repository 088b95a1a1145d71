namespace ScoreNotebooks;

/// <summary>A cell that a problem may have to be told about once the column is known.</summary>
/// <param name="Row">The row, counted from 0 without the header.</param>
/// <param name="Line">The line in the file.</param>
/// <param name="Printed">The text of the cell.</param>
internal readonly record struct CellSample(int Row, int Line, string Printed);
