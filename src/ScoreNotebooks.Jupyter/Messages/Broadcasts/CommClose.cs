namespace ScoreNotebooks.Jupyter;

/// <summary>Ends a comm.</summary>
/// <param name="CommId">The name of the comm.</param>
internal sealed record CommClose(string CommId)
{
    public EmptyObject Data { get; } = EmptyObject.Instance;
}
