namespace ScoreNotebooks.Scripting;

/// <summary>Why a candidate does not fit: the further it got, the more useful its message is.</summary>
internal sealed record OverloadFailure(int Progress, ScriptErrorException Error);
