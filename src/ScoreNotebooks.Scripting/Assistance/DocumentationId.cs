using System.Globalization;
using System.Reflection;
using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary>The names under which XML documentation files list types and members.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + NameOf(type),
        FieldInfo => "F:" + NameOf(member.DeclaringType!) + "." + member.Name,
        PropertyInfo property => "P:" + NameOf(property.DeclaringType!) + "." + property.Name + Parameters(property.GetIndexParameters()),
        MethodBase method => "M:" + NameOf(method.DeclaringType!) + "." + method.Name.Replace('.', '#') + Arity(method) + Parameters(method.GetParameters()) + Result(method),
        _ => "E:" + NameOf(member.DeclaringType!) + "." + member.Name,
    };

    private static string Arity(MethodBase method) => method.IsGenericMethodDefinition
        ? "``" + method.GetGenericArguments().Length.ToString(CultureInfo.InvariantCulture)
        : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : "(" + string.Join(',', parameters.Select(static parameter => Reference(parameter.ParameterType))) + ")";

    private static string Result(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? "~" + Reference(conversion.ReturnType) : "";

    private static string NameOf(Type type) => (type.FullName ?? type.Namespace + "." + type.Name).Replace('+', '.');

    private static string Reference(Type type)
    {
        if (type.IsGenericMethodParameter)
            return "``" + type.GenericParameterPosition.ToString(CultureInfo.InvariantCulture);
        if (type.IsGenericParameter)
            return "`" + type.GenericParameterPosition.ToString(CultureInfo.InvariantCulture);
        if (type.IsByRef)
            return Reference(type.GetElementType()!) + "@";
        if (type.IsArray)
            return Reference(type.GetElementType()!) + (type.GetArrayRank() == 1 ? "[]" : "[" + string.Join(',', Enumerable.Repeat("0:", type.GetArrayRank())) + "]");
        if (!type.IsGenericType)
            return NameOf(type);
        var name = new StringBuilder(NameOf(type.GetGenericTypeDefinition()));
        if (name.ToString().IndexOf('`', StringComparison.Ordinal) is > 0 and var tick)
            name.Length = tick;
        return name + "{" + string.Join(',', type.GetGenericArguments().Select(Reference)) + "}";
    }
}
