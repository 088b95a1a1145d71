namespace ScoreNotebooks.Scripting;

/// <summary>The variables of one activation of a cell or lambda.</summary>
internal sealed class Frame(object?[] slots, RunContext context)
{
    public object?[] Slots => slots;

    public RunContext Context => context;
}
