using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>The operators true and false of a type, and <c>&amp;&amp;</c> and <c>||</c> that are made of them.</summary>
internal static class TruthOperators
{
    /// <summary>The operand asked whether it is true (or false); null when its type has no such operator.</summary>
    public static UnaryOperationNode? Test(BoundExpression operand, string name)
    {
        if (operand is not BoundValue value || Operator(value.Type, name) is not { } method)
            return null;
        var invoker = MethodInvoker.Create(method);
        return new UnaryOperationNode(value, tested => invoker.Invoke(null, tested), typeof(bool)) { Span = operand.Span };
    }

    /// <summary><c>x &amp;&amp; y</c> as <c>false(x) ? x : x &amp; y</c>, and <c>x || y</c> as <c>true(x) ? x : x | y</c>.</summary>
    public static BoundValue? Find(Binder binder, UserDefinedOperators operators, string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left is not BoundValue first || Operator(first.Type, "op_True") is null || Operator(first.Type, "op_False") is null)
            return null;
        var receiver = binder.NewReceiver(first.Type, first.Span);
        if (operators.Find(symbol[..1], receiver, right, span) is not { } combined || !Erasure.Same(combined.Type, first.Type))
            return null;
        var test = Test(receiver, symbol == "&&" ? "op_False" : "op_True")!;
        return new PreparedNode([(first, receiver.Slot)], new ConditionalNode(test, receiver, combined, first.Type) { Span = span }) { Span = span };
    }

    private static MethodInfo? Operator(Type type, string name)
    {
        for (var holder = type; holder is not null && holder != typeof(object); holder = holder.BaseType)
            foreach (var member in holder.GetMember(name, MemberTypes.Method, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                if (member is MethodInfo method && method.GetParameters() is [var parameter] && parameter.ParameterType.IsAssignableFrom(type))
                    return method;
        return null;
    }
}
