using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Gives the tuples in a member's type the names that its declaration wrote.</summary>
internal sealed class TupleNameAttributes
{
    private readonly NameLists _lists;
    private readonly IList<string?> _names;
    private int _next;

    private TupleNameAttributes(NameLists lists, IList<string?> names)
    {
        _lists = lists;
        _names = names;
    }

    public static Type ReturnType(NameLists lists, MethodInfo method) =>
        Apply(lists, Declared(method).ReturnType, method.ReturnType, method.ReturnParameter);

    public static Type PropertyType(NameLists lists, PropertyInfo property) =>
        Apply(lists, Declared(property).PropertyType, property.PropertyType, property);

    public static Type FieldType(NameLists lists, FieldInfo field) =>
        Apply(lists, Declared(field).FieldType, field.FieldType, field);

    /// <summary>The type of a parameter, or of its reference when it is passed by one.</summary>
    public static Type ParameterType(NameLists lists, ParameterInfo parameter)
    {
        if (!HoldsTuple(parameter.ParameterType) || parameter.Member is not MethodBase method)
            return parameter.ParameterType;
        var declared = Declared(method).GetParameters();
        return parameter.Position < declared.Length ? Apply(lists, declared[parameter.Position].ParameterType, parameter.ParameterType, parameter) : parameter.ParameterType;
    }

    private static bool HoldsTuple(Type type) => type.HasElementType
        ? HoldsTuple(type.GetElementType()!)
        : type.IsGenericType && (Tuples.IsTuple(type) || Array.Exists(type.GetGenericArguments(), HoldsTuple));

    private static Type Apply(NameLists lists, Type declared, Type type, ICustomAttributeProvider member)
    {
        if (!MayHoldTuple(type))
            return type;
        var names = member.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false) is [TupleElementNamesAttribute written]
            ? written.TransformNames
            : FrameworkNames(member);
        return names is null ? type : new TupleNameAttributes(lists, names).Walk(declared, type);
    }

    // The framework's own assemblies ship without the names that their reference assemblies have.
    private static string?[]? FrameworkNames(ICustomAttributeProvider member) => member is not ParameterInfo { Member: MethodInfo method, Position: < 0 } ? null : method.Name switch
    {
        "Zip" when method.DeclaringType == typeof(Enumerable) => ["First", "Second", "Third"],
        "Index" when method.DeclaringType == typeof(Enumerable) => ["Index", "Item"],
        "DivRem" when method.DeclaringType!.Assembly == typeof(Math).Assembly => ["Quotient", "Remainder"],
        "SinCos" when method.DeclaringType!.Assembly == typeof(Math).Assembly => ["Sin", "Cos"],
        _ => null,
    };

    private static bool MayHoldTuple(Type type) => type.IsGenericType || type.HasElementType;

    private static TMember Declared<TMember>(TMember member)
        where TMember : MemberInfo
    {
        if (member.DeclaringType is { IsGenericType: true } container)
            return (TMember)container.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member);
        return (object)member is MethodInfo { IsGenericMethod: true } method ? (TMember)(MemberInfo)method.GetGenericMethodDefinition() : member;
    }

    // The names are listed in the order of the declared type; what a type argument brings has names of its own.
    private Type Walk(Type declared, Type type)
    {
        if (declared.IsGenericParameter)
            return type;
        if (declared.IsArray)
            return Walk(declared.GetElementType()!, type.GetElementType()!).MakeArrayType();
        if (declared.IsByRef)
            return Walk(declared.GetElementType()!, type.GetElementType()!).MakeByRefType();
        if (!declared.IsGenericType)
            return type;
        string?[] own = [];
        if (Tuples.IsTuple(declared))
        {
            own = [.. _names.Skip(_next).Take(Tuples.ElementsOf(declared).Length)];
            _next += own.Length;
        }

        var (declaredArguments, arguments) = (declared.GetGenericArguments(), Tuples.WithoutNames(type).GetGenericArguments());
        for (var index = 0; index < arguments.Length; index++)
            arguments[index] = Walk(declaredArguments[index], arguments[index]);
        if (own.Length > arguments.Length)
            arguments = [.. arguments[..^1], .. Tuples.ElementsOf(arguments[^1])];
        return own.Length > 0 ? _lists.Tuple(arguments, own) : type.GetGenericTypeDefinition().MakeGenericType(arguments);
    }
}
