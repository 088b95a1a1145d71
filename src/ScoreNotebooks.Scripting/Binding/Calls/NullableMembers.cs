using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Members of <c>T?</c>, whose values are boxed as plain T or null.</summary>
internal static class NullableMembers
{
    public static BoundValue? Property(BoundValue receiver, string name, TextSpan span) => name switch
    {
        "HasValue" => new UnaryOperationNode(receiver, static value => value is not null, typeof(bool)) { Span = span },
        "Value" => new UnaryOperationNode(
            receiver, static value => value ?? throw new InvalidOperationException("Nullable object must have a value."), TypeFacts.Underlying(receiver.Type))
        { Span = span },
        _ => null,
    };

    public static BoundValue? Call(BoundValue receiver, MethodInfo method, IReadOnlyList<BoundValue> arguments, TextSpan span)
    {
        var fallback = Conversions.DefaultOf(TypeFacts.Underlying(receiver.Type));
        return method.Name switch
        {
            "ToString" when arguments.Count == 0 => new UnaryOperationNode(receiver, static value => value?.ToString() ?? "", typeof(string)) { Span = span },
            "GetHashCode" => new UnaryOperationNode(receiver, static value => value?.GetHashCode() ?? 0, typeof(int)) { Span = span },
            "Equals" => new OperationNode(receiver, arguments[0], static (left, right) => Equals(left, right), typeof(bool)) { Span = span },
            "GetValueOrDefault" when arguments.Count == 0 => new UnaryOperationNode(receiver, value => value ?? fallback, TypeFacts.Underlying(receiver.Type)) { Span = span },
            "GetValueOrDefault" => new OperationNode(receiver, arguments[0], static (value, other) => value ?? other, TypeFacts.Underlying(receiver.Type)) { Span = span },
            _ => null,
        };
    }
}
