namespace ScoreNotebooks.Scripting;

/// <summary>A cell ready to run.</summary>
internal sealed record BoundCell(IReadOnlyList<StatementNode> Statements, BoundValue? Result, FunctionScope Function, Scope Scope);
