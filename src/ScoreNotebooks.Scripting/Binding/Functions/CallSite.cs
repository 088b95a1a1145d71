namespace ScoreNotebooks.Scripting;

/// <summary>A place where a function is called or made into a delegate.</summary>
internal sealed class CallSite(FunctionScope caller, ScriptFunction function, TextSpan span)
{
    private readonly List<int> _slots = [];

    /// <summary>Where the variables that the function uses are in the caller, in the order of its captures.</summary>
    public IReadOnlyList<int> Slots => _slots;

    /// <summary>Whether the caller has to hold more variables than were known before.</summary>
    public bool Update()
    {
        var captures = function.Function.Captures;
        var before = _slots.Count;
        for (var index = before; index < captures.Count; index++)
        {
            var variable = captures[index].Variable;
            if (variable.DeclaredAt > span.Start)
                throw Fail.At(
                    span,
                    $"{function.Name} uses {variable.Name}, which is declared further down; call it below that declaration.",
                    $"{function.Name} 用到了后面才声明的 {variable.Name}；请在该声明之后调用。");
            _slots.Add(caller.SlotOf(variable));
        }

        return _slots.Count > before;
    }

    /// <summary>The variables that the function holds, as they are in the caller's activation.</summary>
    public object?[] Cells(Frame frame)
    {
        if (_slots.Count == 0)
            return [];
        var cells = new object?[_slots.Count];
        for (var index = 0; index < cells.Length; index++)
            cells[index] = frame.Slots[_slots[index]].Reference;
        return cells;
    }
}
