using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>The members of an anonymous object: the first and the rest.</summary>
internal sealed class TypedMembers<TArguments, TFirst, TRest>(TypedNode<TArguments, TFirst> first, TypedNode<TArguments, TRest> rest) : TypedNode<TArguments, TypeList<TFirst, TRest>>
    where TArguments : struct, IArguments
    where TRest : struct, ITypeList
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override TypeList<TFirst, TRest> Evaluate(in TArguments arguments)
    {
        var value = first.Evaluate(in arguments);
        return new TypeList<TFirst, TRest>(value, rest.Evaluate(in arguments));
    }
}
