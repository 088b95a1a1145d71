using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Declarations as C# writes them, for people who read them.</summary>
internal static class Signatures
{
    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{TypeNames.Of(constructor.DeclaringType)}({Parameters(constructor, skip: 0)})",
        MethodInfo method => Of(method),
        PropertyInfo property when property.GetIndexParameters() is { Length: > 0 } parameters =>
            $"{TypeNames.Of(property.PropertyType)} {TypeNames.Of(property.DeclaringType)}[{string.Join(", ", parameters.Select(Of))}]",
        PropertyInfo property => $"{TypeNames.Of(property.PropertyType)} {TypeNames.Of(property.DeclaringType)}.{property.Name}",
        FieldInfo { DeclaringType.IsEnum: true } value => EnumValue(value),
        FieldInfo field => $"{TypeNames.Of(field.FieldType)} {TypeNames.Of(field.DeclaringType)}.{field.Name}",
        Type type => $"{KindOf(type)} {TypeNames.Of(type)}",
        _ => member.Name,
    };

    public static string Of(ParameterInfo parameter)
    {
        var prefix = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "params " : "";
        return prefix + TypeNames.Of(parameter.ParameterType) + " " + parameter.Name + DefaultOf(parameter);
    }

    public static bool IsExtension(MethodBase method) => method.IsStatic && method.IsDefined(typeof(ExtensionAttribute), inherit: false);

    /// <summary>What was written in the source: for the accessor of an indexer the indexer.</summary>
    public static MemberInfo Declared(MethodBase method) => method is { IsSpecialName: true, IsConstructor: false }
        ? Array.Find(method.DeclaringType!.GetProperties(), property => property.GetMethod == method) ?? (MemberInfo)method
        : method;

    private static string Of(MethodInfo method)
    {
        var skip = IsExtension(method) ? 1 : 0;
        var owner = skip == 1 ? TypeNames.Of(method.GetParameters()[0].ParameterType) : TypeNames.Of(method.DeclaringType);
        var generic = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of)) + ">" : "";
        if (method is ScriptFunction)
            return $"{TypeNames.Of(method.ReturnType)} {method.Name}({Parameters(method, 0)})";
        return $"{TypeNames.Of(method.ReturnType)} {owner}.{method.Name}{generic}({Parameters(method, skip)})";
    }

    private static string Parameters(MethodBase method, int skip) => string.Join(", ", method.GetParameters().Skip(skip).Select(Of));

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

    private static string EnumValue(FieldInfo field) => string.Create(
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
