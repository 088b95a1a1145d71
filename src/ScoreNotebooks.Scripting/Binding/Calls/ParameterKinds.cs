using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>How a parameter is passed.</summary>
internal static class ParameterKinds
{
    /// <summary>Whether the parameter gives a value back.</summary>
    public static bool IsByOut(this ParameterInfo parameter) => parameter.ParameterType.IsByRef && parameter.IsOut;

    /// <summary>Whether it is an <c>in</c> parameter: a reference that is only read, so a value will do.</summary>
    public static bool IsByIn(this ParameterInfo parameter) => parameter.ParameterType.IsByRef && parameter.IsIn && !parameter.IsOut;
}
