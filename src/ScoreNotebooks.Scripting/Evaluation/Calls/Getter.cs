using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Reads a property through a delegate, without reflection and without a box for simple values.</summary>
internal abstract class Getter
{
    public abstract object? Get(object owner);

    public abstract long GetBits(object owner);

    /// <summary>The property of a receiver as a typed node; null when the receiver has none.</summary>
    public abstract TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue receiver)
        where TArguments : struct, IArguments;

    /// <summary>The getter of an instance property; null when a delegate cannot have its shape.</summary>
    public static Getter? Find(MethodInfo method)
    {
        var (owner, result) = (method.DeclaringType!, method.ReturnType);
        if (method.IsStatic || owner.ContainsGenericParameters || owner.IsByRefLike || result.IsByRefLike || result.IsByRef || result.IsPointer)
            return null;
        var definition = owner.IsValueType ? typeof(StructGetter<,>) : typeof(ObjectGetter<,>);
        return (Getter)Activator.CreateInstance(definition.MakeGenericType(owner, result), method)!;
    }
}

/// <summary>Reads a property of a class or interface.</summary>
internal sealed class ObjectGetter<TOwner, TResult>(MethodInfo method) : Getter
    where TOwner : class
{
    private readonly Func<TOwner, TResult> _get = method.CreateDelegate<Func<TOwner, TResult>>();

    public override object? Get(object owner) => _get((TOwner)owner);

    public override long GetBits(object owner) => Bits.Holds<TResult>() ? Bits.From(_get((TOwner)owner)) : throw new InvalidCastException();

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue receiver) =>
        tree.Of<TOwner>(receiver)?.Then(_get, () => tree.Context.Null(method.Name[4..])) as TypedNode<TArguments, T>;
}

/// <summary>Reads a property of a struct, in its box.</summary>
internal sealed class StructGetter<TOwner, TResult>(MethodInfo method) : Getter
    where TOwner : struct
{
    private readonly GetFrom _get = method.CreateDelegate<GetFrom>();

    private delegate TResult GetFrom(ref TOwner owner);

    public override object? Get(object owner) => _get(ref System.Runtime.CompilerServices.Unsafe.Unbox<TOwner>(owner));

    public override long GetBits(object owner) =>
        Bits.Holds<TResult>() ? Bits.From(_get(ref System.Runtime.CompilerServices.Unsafe.Unbox<TOwner>(owner))) : throw new InvalidCastException();

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue receiver) =>
        tree.Of<TOwner>(receiver)?.Then(owner => _get(ref owner)) as TypedNode<TArguments, T>;
}
