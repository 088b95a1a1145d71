namespace ScoreNotebooks.Scripting;

/// <summary>A function inside a block: what it needs of the variables outside it, and what it gives them.</summary>
internal sealed class FlowFunction(FunctionSyntax syntax, FlowFunction? outer)
{
    public FunctionSyntax Syntax => syntax;

    /// <summary>Outer variables that must have a value when it is called.</summary>
    public HashSet<FlowVariable> Needs { get; } = [];

    /// <summary>Outer variables that have a value when it returns.</summary>
    public FlowState Gives { get; set; } = FlowState.Unreachable;

    /// <summary>Whether a variable is declared outside it.</summary>
    public bool IsOutside(FlowVariable variable)
    {
        for (var function = variable.Function; function is not null; function = function.Outer)
            if (function == this)
                return false;
        return true;
    }

    private FlowFunction? Outer => outer;
}
