using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Types whose values hold nothing that could call a lambda of the cell.</summary>
internal static class Plain
{
    public static bool Is(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(Math)
        || type == typeof(DateTime) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));

    /// <summary>Whether a method belongs to such a type and takes only values of such types.</summary>
    public static bool Is(MethodInfo method) =>
        Is(method.DeclaringType!) && Array.TrueForAll(method.GetParameters(), static parameter => Is(parameter.ParameterType));
}
