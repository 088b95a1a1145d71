using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary><c>new { Name = value }</c>.</summary>
internal sealed class TypedAnonymousCreation<TArguments, TNames, TTypes, TMembers>(
    IReadOnlyList<string> names, TypedMembers<TArguments, TMembers> members) : TypedNode<TArguments, AnonymousObjectOf<TNames, TTypes>>
    where TArguments : struct, IArguments
    where TMembers : struct, IMembers<TMembers>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override AnonymousObjectOf<TNames, TTypes> Evaluate(in TArguments arguments)
    {
        var made = new TypedAnonymousObject<TNames, TTypes, TMembers>(names);
        members.Fill(in arguments, ref made.Members);
        return made;
    }
}

/// <summary>A member of an anonymous object.</summary>
internal sealed class TypedAnonymousMember<TArguments, TNames, TTypes, TMembers, T>(
    TypedNode<TArguments, AnonymousObjectOf<TNames, TTypes>> receiver, MemberPlace<TMembers, T> place, int position) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
    where TMembers : struct, IMembers<TMembers>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments)
    {
        var value = receiver.Evaluate(in arguments);
        return value is TypedAnonymousObject<TNames, TTypes, TMembers> typed ? place.In(ref typed.Members) : (T)value.Member(position)!;
    }
}
