using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>How a parameter is passed.</summary>
internal static class ParameterKinds
{
    /// <summary>Whether the parameter gives a value back.</summary>
    public static bool IsByOut(this ParameterInfo parameter) => parameter.ParameterType.IsByRef && parameter.IsOut;

    /// <summary>Whether it is an <c>in</c> parameter: a reference that is only read, so a value will do.</summary>
    public static bool IsByIn(this ParameterInfo parameter) => parameter.ParameterType.IsByRef && parameter.IsIn && !parameter.IsOut;

    /// <summary>Whether it is a <c>params</c> array.</summary>
    public static bool IsParamsArray(this ParameterInfo parameter) => parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false);

    /// <summary>Whether it is a <c>params</c> array or another <c>params</c> collection.</summary>
    public static bool IsParams(this ParameterInfo parameter) => parameter.IsParamsArray() || parameter.IsDefined(typeof(ParamCollectionAttribute), inherit: false);
}
