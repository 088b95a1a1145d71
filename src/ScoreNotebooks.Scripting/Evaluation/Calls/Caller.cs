using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Calls a method through a delegate, without reflection and without boxes for simple values.</summary>
internal abstract class Caller
{
    private const int MostArguments = 3;

    public abstract object? Call(BoundValue[] arguments, Frame frame);

    public abstract long CallBits(BoundValue[] arguments, Frame frame);

    /// <summary>The call as a typed node; null when an argument has none.</summary>
    /// <param name="tree">The lambda it is part of.</param>
    /// <param name="arguments">The arguments, the receiver first.</param>
    /// <param name="guard">Looks at the first argument; null when that is not needed.</param>
    public abstract TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue[] arguments, SequenceGuard? guard)
        where TArguments : struct, IArguments;

    /// <summary>The caller of a method whose receiver, if it has one, is its first argument; null when a delegate cannot have its shape.</summary>
    public static Caller? Find(MethodInfo method)
    {
        var types = new List<Type>();
        if (!method.IsStatic)
            types.Add(method.DeclaringType!);
        foreach (var parameter in method.GetParameters())
            types.Add(parameter.ParameterType);
        types.Add(method.ReturnType);
        if (types.Count < 2 || types.Count > MostArguments + 1 || method.ReturnType == typeof(void) || (!method.IsStatic && types[0].IsValueType)
            || types.Exists(static type => type.IsByRef || type.IsByRefLike || type.IsPointer || type.ContainsGenericParameters))
            return null;
        var definition = types.Count == 2 ? typeof(Caller<,>) : types.Count == 3 ? typeof(Caller<,,>) : typeof(Caller<,,,>);
        return (Caller)Activator.CreateInstance(definition.MakeGenericType([.. types]), method)!;
    }

    /// <summary>Throws when a method of an object has none; as in C#, after the arguments are evaluated.</summary>
    protected static void Require<T>(MethodInfo method, T first, RunContext context)
    {
        if (first is null && !method.IsStatic)
            throw context.Null(method.Name);
    }

    /// <summary>What is done with the first argument before the call; null for nothing.</summary>
    protected static Action<T1>? Before<T1>(MethodInfo method, SequenceGuard? guard, RunContext context)
    {
        if (guard is not null)
            return first => SequenceGuard.LookAt(first, context);
        return method.IsStatic ? null : first => Require(method, first, context);
    }

    protected static long ToBits<T>(T value) => Bits.Holds<T>() ? Bits.From(value) : throw new InvalidCastException();
}

/// <summary>Calls a method of one argument.</summary>
internal sealed class Caller<T1, TResult>(MethodInfo method) : Caller
{
    private readonly Func<T1, TResult> _call = method.CreateDelegate<Func<T1, TResult>>();

    public override object? Call(BoundValue[] arguments, Frame frame) => Invoke(arguments, frame);

    public override long CallBits(BoundValue[] arguments, Frame frame) => ToBits(Invoke(arguments, frame));

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue[] arguments, SequenceGuard? guard)
    {
        var before = Before<T1>(method, guard, tree.Context);
        return tree.Of<T1>(arguments[0])?.Then(before is null ? _call : first =>
        {
            before(first);
            return _call(first);
        }) as TypedNode<TArguments, T>;
    }

    private TResult Invoke(BoundValue[] arguments, Frame frame)
    {
        var first = arguments[0].EvaluateAs<T1>(frame);
        Require(method, first, frame.Context);
        frame.Context.Cancellation.ThrowIfCancellationRequested();
        return _call(first);
    }
}

/// <summary>Calls a method of two arguments.</summary>
internal sealed class Caller<T1, T2, TResult>(MethodInfo method) : Caller
{
    private readonly Func<T1, T2, TResult> _call = method.CreateDelegate<Func<T1, T2, TResult>>();

    public override object? Call(BoundValue[] arguments, Frame frame) => Invoke(arguments, frame);

    public override long CallBits(BoundValue[] arguments, Frame frame) => ToBits(Invoke(arguments, frame));

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue[] arguments, SequenceGuard? guard)
    {
        if (tree.Of<T1>(arguments[0]) is not { } first || tree.Of<T2>(arguments[1]) is not { } second)
            return null;
        var before = Before<T1>(method, guard, tree.Context);
        return new TypedFunction<TArguments, T1, T2, TResult>(first, second, before is null ? _call : (first, second) =>
        {
            before(first);
            return _call(first, second);
        }) as TypedNode<TArguments, T>;
    }

    private TResult Invoke(BoundValue[] arguments, Frame frame)
    {
        var first = arguments[0].EvaluateAs<T1>(frame);
        var second = arguments[1].EvaluateAs<T2>(frame);
        Require(method, first, frame.Context);
        frame.Context.Cancellation.ThrowIfCancellationRequested();
        return _call(first, second);
    }
}

/// <summary>Calls a method of three arguments.</summary>
internal sealed class Caller<T1, T2, T3, TResult>(MethodInfo method) : Caller
{
    private readonly Func<T1, T2, T3, TResult> _call = method.CreateDelegate<Func<T1, T2, T3, TResult>>();

    public override object? Call(BoundValue[] arguments, Frame frame) => Invoke(arguments, frame);

    public override long CallBits(BoundValue[] arguments, Frame frame) => ToBits(Invoke(arguments, frame));

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue[] arguments, SequenceGuard? guard)
    {
        if (tree.Of<T1>(arguments[0]) is not { } first || tree.Of<T2>(arguments[1]) is not { } second || tree.Of<T3>(arguments[2]) is not { } third)
            return null;
        var before = Before<T1>(method, guard, tree.Context);
        return new TypedFunction<TArguments, T1, T2, T3, TResult>(first, second, third, before is null ? _call : (first, second, third) =>
        {
            before(first);
            return _call(first, second, third);
        }) as TypedNode<TArguments, T>;
    }

    private TResult Invoke(BoundValue[] arguments, Frame frame)
    {
        var first = arguments[0].EvaluateAs<T1>(frame);
        var second = arguments[1].EvaluateAs<T2>(frame);
        var third = arguments[2].EvaluateAs<T3>(frame);
        Require(method, first, frame.Context);
        frame.Context.Cancellation.ThrowIfCancellationRequested();
        return _call(first, second, third);
    }
}
