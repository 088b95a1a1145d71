namespace ScoreNotebooks.Scripting;

/// <summary>What becomes of a whole number that is too large for its type.</summary>
internal enum Overflow
{
    /// <summary>It wraps around; in a constant it is an error.</summary>
    Default,

    /// <summary>It ends the run: inside <c>checked(…)</c>.</summary>
    Checked,

    /// <summary>It wraps around, also in a constant: inside <c>unchecked(…)</c>.</summary>
    Unchecked,
}
