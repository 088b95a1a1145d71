using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Declarations as C# writes them, for people who read them.</summary>
internal static class Signatures
{
    /// <summary>The declaration, with the names of tuple elements where these are known.</summary>
    public static string Of(MemberInfo member, NameLists names) => member switch
    {
        ConstructorInfo constructor => $"{TypeNames.Of(constructor.DeclaringType, names)}({Parameters(constructor, 0, names)})",
        ScriptFunction function => $"{TypeNames.Of(function.ReturnType, names)} {function.Name}({Parameters(function, 0, names)})",
        MethodInfo method => Of(method, names),
        PropertyInfo property => $"{TypeNames.Of(TupleNameAttributes.PropertyType(names, property), names)} {TypeNames.Of(property.DeclaringType, names)}" + (property.GetIndexParameters() is { Length: > 0 } parameters
            ? $"[{string.Join(", ", parameters.Select(parameter => Of(parameter, names)))}]"
            : "." + property.Name),
        FieldInfo { DeclaringType.IsEnum: true } value => Constant(value),
        FieldInfo { IsLiteral: true } constant => $"const {TypeNames.Of(constant.FieldType)} {Constant(constant)}",
        FieldInfo field => $"{TypeNames.Of(TupleNameAttributes.FieldType(names, field), names)} {TypeNames.Of(field.DeclaringType, names)}.{field.Name}",
        Type type => OfType(type),
        _ => member.Name,
    };

    public static string OfType(Type type) => $"{KindOf(type)} {TypeNames.Of(type)}";

    public static string Of(ParameterInfo parameter, NameLists names)
    {
        var prefix = parameter.IsOut ? "out " : parameter.IsParamsArray() ? "params " : "";
        var type = parameter is ScriptParameter ? parameter.ParameterType : TupleNameAttributes.ParameterType(names, parameter);
        return prefix + TypeNames.Of(type, names) + " " + parameter.Name + DefaultOf(parameter);
    }

    public static bool IsExtension(MethodBase method) => method.IsStatic && method.IsDefined(typeof(ExtensionAttribute), inherit: false);

    /// <summary>What was written in the source: for the accessor of an indexer the indexer.</summary>
    public static MemberInfo Declared(MethodBase method) => method is { IsSpecialName: true, IsConstructor: false }
        ? Array.Find(method.DeclaringType!.GetProperties(), property => property.GetMethod == method) ?? (MemberInfo)method
        : method;

    private static string Of(MethodInfo method, NameLists names)
    {
        var skip = IsExtension(method) ? 1 : 0;
        var owner = skip == 1 ? TypeNames.Of(TupleNameAttributes.ParameterType(names, method.GetParameters()[0]), names) : TypeNames.Of(method.DeclaringType, names);
        var generic = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(argument => TypeNames.Of(argument, names))) + ">" : "";
        return $"{TypeNames.Of(TupleNameAttributes.ReturnType(names, method), names)} {owner}.{method.Name}{generic}({Parameters(method, skip, names)})";
    }

    private static string Parameters(MethodBase method, int skip, NameLists names) => string.Join(", ", method.GetParameters().Skip(skip).Select(parameter => Of(parameter, names)));

    private static string DefaultOf(ParameterInfo parameter)
    {
        if (!parameter.HasDefaultValue)
            return "";
        return " = " + (parameter.DefaultValue switch
        {
            null => parameter.ParameterType.IsValueType && !TypeFacts.IsNullable(parameter.ParameterType) ? "default" : "null",
            string text => "\"" + text + "\"",
            bool truth => truth ? "true" : "false",
            char character => "'" + character + "'",
            Enum value => TypeNames.Of(value.GetType()) + "." + value,
            var value when TypeFacts.Underlying(parameter.ParameterType) is { IsEnum: true } type => TypeNames.Of(type) + "." + Enum.ToObject(type, value),
            var value => Convert.ToString(value, CultureInfo.InvariantCulture),
        });
    }

    private static string Constant(FieldInfo field) => string.Create(
        CultureInfo.InvariantCulture, $"{TypeNames.Of(field.DeclaringType)}.{field.Name} = {field.GetRawConstantValue()}");

    private static string KindOf(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        _ when TypeFacts.DelegateSignature(type) is not null => "delegate",
        { IsValueType: true } => "struct",
        _ when type.GetMethod("<Clone>$") is not null => "record",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => "class",
    };
}
