namespace ScoreNotebooks.Scripting;

/// <summary>How a statement ended.</summary>
internal enum CompletionKind
{
    Normal,
    Break,
    Continue,
    Return,
}

/// <summary>How a statement ended, and what it returned.</summary>
internal readonly record struct Completion(CompletionKind Kind, object? Value)
{
    public static Completion Normal => default;
}
