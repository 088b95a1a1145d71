namespace ScoreNotebooks.Scripting;

/// <summary>What one cell or lambda needs at run time: slots for its variables, and the outer variables it holds.</summary>
internal sealed class FunctionScope(FunctionScope? parent)
{
    private readonly List<(Variable Variable, int Slot)> _captures = [];

    public FunctionScope? Parent => parent;

    public int SlotCount { get; private set; }

    public IReadOnlyList<(Variable Variable, int Slot)> Captures => _captures;

    /// <summary>What the lambda returns; null while that is being inferred.</summary>
    public Type? ReturnType { get; init; }

    /// <summary>The values of the return statements seen so far.</summary>
    public List<BoundExpression> Returns { get; } = [];

    /// <summary>Whether it is declared static: it uses no variables of the code around it.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Whether it is a function with a name, whose return type is written, rather than a lambda.</summary>
    public bool IsNamed { get; init; }

    public int NewSlot() => SlotCount++;

    public int SlotOf(Variable variable)
    {
        if (variable.Owner == this)
            return variable.Slot;
        foreach (var (captured, slot) in _captures)
            if (captured == variable)
                return slot;
        variable.IsCaptured = true;
        parent!.SlotOf(variable);
        var added = NewSlot();
        _captures.Add((variable, added));
        return added;
    }
}
