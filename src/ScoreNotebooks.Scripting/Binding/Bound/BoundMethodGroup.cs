using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>The methods of one name, before it is known which is meant.</summary>
internal sealed class BoundMethodGroup(BoundValue? receiver, Type? container, string name, IReadOnlyList<MethodInfo> methods) : BoundExpression
{
    /// <summary>What the methods are called on; null for static methods.</summary>
    public BoundValue? Receiver => receiver;

    public Type? Container => container;

    public string Name => name;

    public IReadOnlyList<MethodInfo> Methods => methods;

    public IReadOnlyList<Type>? TypeArguments { get; init; }

    /// <summary>Overloads of the library that take spans, which a cell cannot hold: C# may mean one of them.</summary>
    public IReadOnlyList<MethodInfo> SpanMethods { get; init; } = [];

    public override Type? Type => null;
}
