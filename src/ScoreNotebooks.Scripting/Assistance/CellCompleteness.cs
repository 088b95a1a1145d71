namespace ScoreNotebooks.Scripting;

/// <summary>Whether a cell can run as it is, and how to go on when it waits for more.</summary>
/// <param name="State">Whether it can run.</param>
/// <param name="Indentation">How many blanks to begin the next line with, when the cell breaks off.</param>
public sealed record CellCompleteness(CellState State, int Indentation = 0);
