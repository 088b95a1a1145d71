using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Methods as C# writes them, for messages.</summary>
internal static class MethodNames
{
    public static string Of(MethodBase method)
    {
        var name = method.IsConstructor ? "new " + TypeNames.Of(method.DeclaringType) : method.Name;
        return name + "(" + string.Join(", ", method.GetParameters().Select(Describe)) + ")";
    }

    private static string Describe(ParameterInfo parameter) =>
        (parameter.IsOut ? "out " : "") + TypeNames.Of(parameter.ParameterType) + " " + parameter.Name + (parameter.IsOptional ? " = …" : "");
}
