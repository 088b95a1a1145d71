namespace ScoreNotebooks.Scripting;

/// <summary>The part of a lambda that is the same each time it is evaluated.</summary>
internal sealed class LambdaBody(FunctionScope function, IReadOnlyList<Variable> parameters, BoundValue? value, StatementNode? block)
{
    public FunctionScope Function => function;

    public IReadOnlyList<Variable> Parameters => parameters;

    /// <summary>How often it was called.</summary>
    public int Calls { get; set; }

    /// <summary>The body as typed nodes, once it was called often; null before, and when there are none.</summary>
    public object? Typed { get; set; }

    public Variable[] ParameterArray { get; } = [.. parameters];

    public BoundValue? Value => value;

    public StatementNode? Block => block;

    /// <summary>Where the captured variables are in the function around the lambda, in the order of the captures.</summary>
    public IReadOnlyList<int> OuterSlots => field ??= [.. function.Captures.Select(capture => function.Parent!.SlotOf(capture.Variable))];
}
