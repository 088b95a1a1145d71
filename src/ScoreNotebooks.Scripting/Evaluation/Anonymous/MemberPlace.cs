using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Finds a member among the members of an anonymous object.</summary>
internal abstract class MemberPlace<TMembers, T>
{
    public abstract ref T In(ref TMembers members);
}

/// <summary>The first of some members.</summary>
internal sealed class PlaceOfFirst<TFirst, TRest> : MemberPlace<Members<TFirst, TRest>, TFirst>
    where TRest : struct, IMembers<TRest>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override ref TFirst In(ref Members<TFirst, TRest> members) => ref members.First;
}

/// <summary>One behind the first.</summary>
internal sealed class PlaceBehindFirst<TFirst, TRest, T>(MemberPlace<TRest, T> place) : MemberPlace<Members<TFirst, TRest>, T>
    where TRest : struct, IMembers<TRest>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override ref T In(ref Members<TFirst, TRest> members) => ref place.In(ref members.Rest);
}

/// <summary>The last member.</summary>
internal sealed class PlaceOfLast<T> : MemberPlace<LastMember<T>, T>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override ref T In(ref LastMember<T> members) => ref members.Value;
}
