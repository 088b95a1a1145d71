using Microsoft.CodeAnalysis;

namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>One spelling for a type as the compiler knows it and as the runtime does.</summary>
internal static class TypeName
{
    public static string Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => $"{Of(array.ElementType)}[{new string(',', array.Rank - 1)}]",
        IDynamicTypeSymbol => "System.Object",
        INamedTypeSymbol { IsTupleType: true, TupleUnderlyingType: { } tuple } when !SymbolEqualityComparer.Default.Equals(tuple, type) => Of(tuple),
        INamedTypeSymbol named => Prefix(named) + named.MetadataName + Arguments(named.TypeArguments.Select(Of)),
        _ => throw new NotSupportedException($"{type} is no type that a cell has as its value."),
    };

    public static string Of(Type type)
    {
        if (type.IsArray) return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        var prefix = type.DeclaringType is { } outer ? Of(outer) + "." : type.Namespace is { } space ? space + "." : "";
        return prefix + type.Name + Arguments(type.GenericTypeArguments.Select(Of));
    }

    private static string Prefix(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => Of(outer) + ".",
        { ContainingNamespace: { IsGlobalNamespace: false } space } => space.ToDisplayString() + ".",
        _ => "",
    };

    private static string Arguments(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? $"<{list}>" : "";
}
