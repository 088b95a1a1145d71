namespace ScoreNotebooks.Scripting;

/// <summary>What one call of a lambda is given: its arguments, and the captured variables.</summary>
internal interface IArguments
{
    /// <summary>The captured variables, in the order of the captures.</summary>
    object?[] Cells { get; }
}
