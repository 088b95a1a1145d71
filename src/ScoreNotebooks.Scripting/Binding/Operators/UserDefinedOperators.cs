using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Operators that types define themselves.</summary>
internal sealed class UserDefinedOperators(Binder binder)
{
    public BoundValue? Find(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (NameOf(symbol) is not { } name)
            return null;
        var methods = Candidates(name, 2, left.Type, right.Type);
        if (methods.Count == 0)
            return null;
        var arguments = new[] { left, right }.Select(static operand => new Argument(operand.Span, null, false, operand)).ToList();
        if (binder.Overloads.Resolve(methods, arguments, null, span, out _) is { } candidate)
        {
            var values = binder.Calls.Arrange(candidate, arguments, span);
            return new CallNode(null, Erasure.Of((MethodInfo)candidate.Method), values, ((MethodInfo)candidate.Method).ReturnType) { Span = span };
        }

        return FindLifted(symbol, methods, left, right, span);
    }

    public BoundValue? FindUnary(string symbol, BoundValue operand, TextSpan span)
    {
        var name = symbol switch { "-" => "op_UnaryNegation", "+" => "op_UnaryPlus", "!" => "op_LogicalNot", "~" => "op_OnesComplement", "++" => "op_Increment", "--" => "op_Decrement", _ => "" };
        var methods = Candidates(name, 1, operand.Type, null);
        if (methods.Count == 0)
            return null;
        var plain = Placeholder(operand);
        var arguments = new List<Argument> { new(span, null, false, plain) };
        if (binder.Overloads.Resolve(methods, arguments, null, span, out _) is not { Method: MethodInfo method } candidate)
            return null;
        var invoker = MethodInvoker.Create(Erasure.Of(method));
        var convert = candidate.Conversions[0].Operation;
        var isLifted = TypeFacts.IsNullable(operand.Type);
        return new UnaryOperationNode(
            operand,
            value => value is null && isLifted ? null : invoker.Invoke(null, convert is null ? value : convert(value)),
            isLifted ? TypeFacts.Lifted(method.ReturnType) : method.ReturnType)
        { Span = span };
    }

    private BoundValue? FindLifted(string symbol, IReadOnlyList<MethodBase> methods, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left is not BoundValue first || right is not BoundValue second || !(TypeFacts.IsNullable(first.Type) || TypeFacts.IsNullable(second.Type)))
            return null;
        var arguments = new List<Argument> { new(span, null, false, Placeholder(first)), new(span, null, false, Placeholder(second)) };
        if (binder.Overloads.Resolve(methods, arguments, null, span, out _) is not { Method: MethodInfo method } candidate)
            return null;
        var invoker = MethodInvoker.Create(Erasure.Of(method));
        var (convertFirst, convertSecond) = (candidate.Conversions[0].Operation, candidate.Conversions[1].Operation);
        object? Operation(object? a, object? b) => invoker.Invoke(null, convertFirst is null ? a : convertFirst(a), convertSecond is null ? b : convertSecond(b));
        var isComparison = symbol is "==" or "!=" or "<" or ">" or "<=" or ">=";
        return new OperationNode(first, second, Lifting.Lift(symbol, Operation, typeof(object)), isComparison ? method.ReturnType : TypeFacts.Lifted(method.ReturnType)) { Span = span };
    }

    /// <summary>The binary operators of a symbol that a type defines.</summary>
    public IReadOnlyList<MethodBase> Methods(string symbol, Type type) => NameOf(symbol) is { } name ? Candidates(name, 2, type, null) : [];

    private static ConstantNode Placeholder(BoundValue operand) =>
        new(null, TypeFacts.Underlying(operand.Type)) { Span = operand.Span, IsCompileTime = false };

    private List<MethodBase> Candidates(string name, int operands, Type? left, Type? right)
    {
        var methods = new List<MethodBase>();
        foreach (var operand in new[] { left, right })
            for (var type = operand is null ? null : TypeFacts.Underlying(operand); type is not null && !HasNoOperators(type); type = type.BaseType)
                foreach (var member in type.GetMember(name, MemberTypes.Method, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                    if (member is MethodInfo method && method.GetParameters().Length == operands && !methods.Contains(method) && binder.Members.IsUsable(method))
                        methods.Add(method);
        return methods;
    }

    private static bool HasNoOperators(Type type) =>
        type == typeof(object) || type == typeof(string) || type == typeof(decimal) || type.IsPrimitive || type.IsEnum || type.IsArray || Tuples.IsTuple(type)
        || NameLists.IsAnonymous(type) || typeof(Delegate).IsAssignableFrom(type);

    private static string? NameOf(string symbol) => symbol switch
    {
        "+" => "op_Addition",
        "-" => "op_Subtraction",
        "*" => "op_Multiply",
        "/" => "op_Division",
        "%" => "op_Modulus",
        "&" => "op_BitwiseAnd",
        "|" => "op_BitwiseOr",
        "^" => "op_ExclusiveOr",
        "<<" => "op_LeftShift",
        ">>" => "op_RightShift",
        ">>>" => "op_UnsignedRightShift",
        "==" => "op_Equality",
        "!=" => "op_Inequality",
        "<" => "op_LessThan",
        ">" => "op_GreaterThan",
        "<=" => "op_LessThanOrEqual",
        ">=" => "op_GreaterThanOrEqual",
        _ => null,
    };
}
