namespace ScoreNotebooks.Scripting;

/// <summary>Whether a cell can run as it is.</summary>
public enum CellState
{
    /// <summary>The cell is whole, as far as its form goes.</summary>
    Complete,

    /// <summary>The cell breaks off: a bracket is open, or an operator waits for its operand.</summary>
    Incomplete,

    /// <summary>The cell has a mistake in its form that no further line can mend.</summary>
    Invalid,
}
