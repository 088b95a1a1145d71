namespace ScoreNotebooks.Jupyter;

/// <summary><c>{}</c>, where the protocol has metadata that we have none of.</summary>
internal sealed record EmptyObject
{
    public static readonly EmptyObject Instance = new();
}
