namespace ScoreNotebooks.Scripting;

/// <summary>Why a candidate does not fit: the further it got, the more useful its message is, which is written when it is wanted.</summary>
internal sealed class OverloadFailure(int progress, Func<ScriptErrorException> reason)
{
    public int Progress => progress;

    public ScriptErrorException Error => field ??= reason();
}
