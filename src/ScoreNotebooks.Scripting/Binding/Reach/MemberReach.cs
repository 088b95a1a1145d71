using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Members of reachable types that are nevertheless out of reach.</summary>
internal static class MemberReach
{
    /// <summary>Whether a cell may use a member that was found on a type it can reach.</summary>
    public static bool Allows(MemberInfo member, Func<Type, bool> isReachable)
    {
        var container = member.DeclaringType!;
        if (!isReachable(container))
            return container == typeof(object);
        if (container == typeof(object))
            return member.Name is "ToString" or "Equals" or "GetHashCode" or "ReferenceEquals" || member is ConstructorInfo;
        if (container == typeof(Delegate) || container == typeof(MulticastDelegate))
            return member.Name is "Equals" or "GetHashCode" or "ToString";
        if (container.Namespace == "System.Threading.Tasks")
            return member.Name is "FromResult" or "CompletedTask" or "WhenAll" or "Delay" or "Result" or "IsCompleted" or "IsCompletedSuccessfully" or "IsFaulted" or "IsCanceled";
        if (container == typeof(CancellationToken))
            return member.Name is "None" or "IsCancellationRequested" or "CanBeCanceled";
        if (container == typeof(Environment))
            return member.Name is "NewLine";
        return !IsHarmful(member, container);
    }

    // What would change the process (the pool of strings, cached cultures), reach into an object behind its owner's
    // back (the arguments of a formattable string, references into a list), or is no member of the language.
    private static bool IsHarmful(MemberInfo member, Type container) => member switch
    {
        FieldInfo { IsSpecialName: true } or PropertyInfo { PropertyType.IsByRef: true } => true,
        { Name: "Intern" or "IsInterned" } => container == typeof(string),
        { Name: "GetArguments" } => container == typeof(FormattableString),
        { Name: "ClearCachedData" or "SetAllDateTimePatterns" } => container.Namespace == "System.Globalization",
        { Name: "OnDeserialization" } => container.Namespace == "System.Collections.Generic",
        _ => false,
    };

    /// <summary>Whether a cell may assign: the framework's static and cultural state belongs to the host.</summary>
    public static bool AllowsAssignment(MemberInfo member) =>
        member.DeclaringType!.Namespace is not ("System.Globalization" or "System.Threading" or "System.Threading.Tasks");
}
