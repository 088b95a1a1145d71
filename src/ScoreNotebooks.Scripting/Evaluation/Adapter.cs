namespace ScoreNotebooks.Scripting;

/// <summary>Calls a closure with arguments of certain types, none of which is boxed on the way if its values are simple.</summary>
internal abstract class Adapter
{
    /// <summary>A Func or Action that calls a closure; which one this adapter itself calls does not matter.</summary>
    public abstract Delegate Make(Closure other);
}
