namespace ScoreNotebooks.Jupyter;

/// <summary>Opens a comm, a talk between a part of a front end and its counterpart in a kernel.</summary>
/// <param name="CommId">The name of the comm.</param>
/// <param name="TargetName">The name of the counterpart.</param>
internal sealed record CommOpen(string CommId, string TargetName);
