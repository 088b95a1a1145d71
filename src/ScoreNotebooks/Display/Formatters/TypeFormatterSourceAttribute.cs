namespace ScoreNotebooks;

/// <summary>
/// Names the class that makes the formatters of a type. The convention of .NET Interactive for libraries that do
/// not reference it: the engine finds this attribute by its name, reads both properties by reflection, makes the
/// source and asks it for formatters. Types that derive inherit it.
/// </summary>
/// <param name="formatterSourceType">A class with a public parameterless constructor and a public <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The class that makes the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>
    /// The mime types a value is shown as, in this order. Each must have a formatter in the source: an engine that
    /// looks for one in vain may not come back.
    /// </summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
