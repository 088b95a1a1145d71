namespace ScoreNotebooks.Scripting;

/// <summary>A variable that outlives the activation it was declared in: a lambda holds it.</summary>
internal sealed class Cell
{
    public object? Value { get; set; }
}
