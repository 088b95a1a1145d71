namespace ScoreNotebooks.Scripting;

/// <summary>An argument and the type of the parameter that takes it, which type arguments are still to be found in.</summary>
internal sealed record Passing(Type Parameter, BoundExpression Argument);
