using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Takes the names of tuple elements off types and members: what is left is what the runtime knows.</summary>
internal static class Erasure
{
    public static Type Of(Type type)
    {
        if (!HasNames(type))
            return type;
        if (type.IsArray)
            return type.GetArrayRank() == 1 ? Of(type.GetElementType()!).MakeArrayType() : Of(type.GetElementType()!).MakeArrayType(type.GetArrayRank());
        if (type.IsByRef)
            return Of(type.GetElementType()!).MakeByRefType();
        if (NameLists.IsNamed(type))
            return Of(type.GetGenericArguments()[1]);
        var arguments = type.GetGenericArguments();
        for (var index = 0; index < arguments.Length; index++)
            arguments[index] = Of(arguments[index]);
        return type.GetGenericTypeDefinition().MakeGenericType(arguments);
    }

    public static bool Same(Type left, Type right) => left == right || Of(left) == Of(right);

    public static MethodInfo Of(MethodInfo method)
    {
        var container = method.DeclaringType!;
        var bare = Of(container);
        if (bare != container)
        {
            var definition = method.IsGenericMethod ? method.GetGenericMethodDefinition() : method;
            var moved = (MethodInfo)bare.GetMemberWithSameMetadataDefinitionAs(definition);
            method = method.IsGenericMethod ? moved.MakeGenericMethod(method.GetGenericArguments()) : moved;
        }

        return method.IsGenericMethod && method.GetGenericArguments().Any(HasNames)
            ? method.GetGenericMethodDefinition().MakeGenericMethod([.. method.GetGenericArguments().Select(Of)])
            : method;
    }

    public static TMember OfMember<TMember>(TMember member)
        where TMember : MemberInfo
    {
        var bare = Of(member.DeclaringType!);
        return bare == member.DeclaringType ? member : (TMember)bare.GetMemberWithSameMetadataDefinitionAs(member);
    }

    private static bool HasNames(Type type)
    {
        if (type.HasElementType)
            return HasNames(type.GetElementType()!);
        if (!type.IsGenericType || type.IsGenericTypeDefinition)
            return false;
        if (NameLists.IsNamed(type))
            return true;
        foreach (var argument in type.GetGenericArguments())
            if (HasNames(argument))
                return true;
        return false;
    }
}
