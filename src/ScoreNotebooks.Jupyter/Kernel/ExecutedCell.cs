namespace ScoreNotebooks.Jupyter;

/// <summary>A cell that was run.</summary>
/// <param name="Number">The number of the execution.</param>
/// <param name="Input">The cell.</param>
/// <param name="Output">Its value as text; null without one.</param>
internal sealed record ExecutedCell(int Number, string Input, string? Output)
{
    /// <summary>The number of this session; there is no other.</summary>
    public const int Session = 1;

    public int Letters => Input.Length + (Output?.Length ?? 0);
}
