namespace ScoreNotebooks.Scripting;

/// <summary>A cell ready to run.</summary>
internal sealed record BoundCell(IReadOnlyList<StatementNode> Statements, BoundValue? Result, FunctionScope Function, Scope Scope)
{
    public required SourceText Source { get; init; }

    /// <summary>Where this code was loaded; null for the running cell itself.</summary>
    public LoadedPlace? Loaded { get; init; }

    /// <summary>Whether its value is shown when it was brought in: by <c>#!import</c>, not by <c>#load</c>.</summary>
    public bool ShowsValue { get; init; }
}
