namespace ScoreNotebooks.Scripting;

/// <summary>The variables of one activation of a cell or lambda.</summary>
internal sealed class Frame(int slots, RunContext context)
{
    private readonly Slot[] _slots = new Slot[slots];

    public Slot[] Slots => _slots;

    public RunContext Context => context;
}
