namespace ScoreNotebooks.Scripting;

/// <summary>A value known before the cell runs.</summary>
internal sealed class ConstantNode(object? value, Type type) : BoundValue
{
    private readonly long _bits = value is not null && Bits.Holds(type) && Bits.Holds(value.GetType()) ? Bits.Unbox(value) : 0;

    // Equal constant strings are one object in C#, which == on two objects sees.
    public object? Value { get; } = value is string text ? string.Intern(text) : value;

    public override Type Type => type;

    /// <summary>False for values that are fixed but are no constants of C#: a switch must not fold them.</summary>
    public bool IsCompileTime { get; init; } = true;

    /// <summary>True for <c>null</c> itself with a type, which C# knows in comparisons; false for a default that is null.</summary>
    public bool IsWrittenNull { get; init; }

    public override object? Evaluate(Frame frame) => Value;

    public override long EvaluateBits(Frame frame) => _bits;

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) =>
        Value is T || (Value is null && default(T) is null) ? new TypedConstant<TArguments, T>((T)Value!) : null;
}
