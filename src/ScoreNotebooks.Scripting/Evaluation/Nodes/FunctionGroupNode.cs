namespace ScoreNotebooks.Scripting;

/// <summary>A function that a cell declares, turned into a delegate.</summary>
internal sealed class FunctionGroupNode(ScriptFunction function, CallSite site, Type type) : BoundValue
{
    private Func<Closure, Delegate>? _make;

    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var bare = Erasure.Of(type);
        _make ??= DelegateAdapters.For(bare, bare.GetMethod("Invoke")!);
        return _make(new Closure(function.Body!, site.Cells(frame), frame.Context));
    }
}
