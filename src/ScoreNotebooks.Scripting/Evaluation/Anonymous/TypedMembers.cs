using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>The typed nodes of the members of an anonymous object.</summary>
internal abstract class TypedMembers<TArguments, TMembers>
    where TArguments : struct, IArguments
{
    public abstract void Fill(in TArguments arguments, ref TMembers members);
}

/// <summary>The typed nodes of a member and of those after it.</summary>
internal sealed class TypedMembers<TArguments, TFirst, TRest>(TypedNode<TArguments, TFirst> first, TypedMembers<TArguments, TRest> rest)
    : TypedMembers<TArguments, Members<TFirst, TRest>>
    where TArguments : struct, IArguments
    where TRest : struct, IMembers<TRest>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Fill(in TArguments arguments, ref Members<TFirst, TRest> members)
    {
        members.First = first.Evaluate(in arguments);
        rest.Fill(in arguments, ref members.Rest);
    }
}

/// <summary>The typed node of the last member.</summary>
internal sealed class TypedLastMember<TArguments, T>(TypedNode<TArguments, T> value) : TypedMembers<TArguments, LastMember<T>>
    where TArguments : struct, IArguments
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Fill(in TArguments arguments, ref LastMember<T> members) => members.Value = value.Evaluate(in arguments);
}
