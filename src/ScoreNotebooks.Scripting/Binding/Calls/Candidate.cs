using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>A method or constructor that the arguments of a call fit.</summary>
internal sealed record Candidate(MethodBase Method, MethodBase Definition, ParameterInfo[] Parameters, int[] Map, Type[] Wanted, Conversion[] Conversions)
{
    /// <summary>Whether several arguments go into the array of a <c>params</c> parameter.</summary>
    public bool IsExpanded { get; init; }

    public bool UsesDefaults { get; init; }
}
