namespace ScoreNotebooks.Scripting;

/// <summary>What one engine made of one snippet.</summary>
public sealed record Outcome(string? Value, Type? Type, string? Error, string? Exception)
{
    /// <summary>The outcome of a snippet on which the real compiler itself breaks: it says nothing about the language.</summary>
    public static Outcome SetAside(Exception failure) => new(null, null, failure.ToString(), null) { IsSetAside = true };

    public bool IsRefused => Error is not null;

    public bool IsSetAside { get; private init; }
}
