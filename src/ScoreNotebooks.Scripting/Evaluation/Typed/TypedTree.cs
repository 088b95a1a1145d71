using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Turns the body of a lambda into typed nodes. A body with a part that has no typed node stays as it is.</summary>
/// <param name="body">The lambda.</param>
/// <param name="context">The runs of the session.</param>
/// <param name="parameters">The typed nodes of the lambda's parameters.</param>
internal sealed class TypedTree<TArguments>(LambdaBody body, RunContext context, object[] parameters)
    where TArguments : struct, IArguments
{
    private static readonly MethodInfo Conversion = typeof(TypedTree<TArguments>).GetMethod(nameof(Converted), BindingFlags.NonPublic | BindingFlags.Instance)!;

    public RunContext Context => context;

    /// <summary>A frame for expressions that use nothing of the call.</summary>
    public Frame Empty { get; } = new(0, context);

    /// <summary>True when the body calls something that might call the lambda again.</summary>
    public bool MayRecur { get; set; }

    /// <summary>The typed node of an expression, whose value is seen as a type it converts to by reference or boxing.</summary>
    public TypedNode<TArguments, T>? Of<T>(BoundValue node)
    {
        var type = Erasure.Of(node.Type);
        if (type == typeof(T))
            return node.Typed<TArguments, T>(this);
        return type == typeof(void) || type.IsByRefLike ? null : (TypedNode<TArguments, T>?)Conversion.MakeGenericMethod(type, typeof(T)).Invoke(this, [node]);
    }

    /// <summary>The typed nodes of several expressions, their values boxed; null when one has none.</summary>
    public TypedNode<TArguments, object?>[]? OfAll(IReadOnlyList<BoundValue> nodes)
    {
        var parts = new TypedNode<TArguments, object?>[nodes.Count];
        for (var index = 0; index < parts.Length; index++)
        {
            if (Of<object?>(nodes[index]) is not { } part)
                return null;
            parts[index] = part;
        }

        return parts;
    }

    /// <summary>A parameter or a captured variable; null for a variable that lives in the frame.</summary>
    public TypedNode<TArguments, T>? Variable<T>(Variable variable)
    {
        for (var index = 0; index < body.Parameters.Count; index++)
            if (body.Parameters[index] == variable)
                return variable.IsCaptured ? null : (TypedNode<TArguments, T>)parameters[index];
        var captures = body.Function.Captures;
        for (var index = 0; index < captures.Count; index++)
            if (captures[index].Variable == variable)
                return new TypedCapturedVariable<TArguments, T>(index);
        return null;
    }

    private TypedConversion<TArguments, TFrom, T>? Converted<TFrom, T>(BoundValue node) =>
        node.Typed<TArguments, TFrom>(this) is { } operand ? new TypedConversion<TArguments, TFrom, T>(operand) : null;
}
