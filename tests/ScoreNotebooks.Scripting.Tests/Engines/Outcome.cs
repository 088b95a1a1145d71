namespace ScoreNotebooks.Scripting;

/// <summary>What one engine made of one snippet.</summary>
public sealed record Outcome(string? Value, Type? Type, string? Error, string? Exception)
{
    public bool IsRefused => Error is not null;
}
