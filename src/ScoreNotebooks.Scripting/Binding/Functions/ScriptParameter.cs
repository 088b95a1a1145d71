using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>A parameter of a function that a cell declares.</summary>
internal sealed class ScriptParameter : ParameterInfo
{
    private readonly bool _isParams;

    public ScriptParameter(ScriptFunction function, int position, string name, Type type, bool isParams, ConstantNode? defaultValue)
    {
        _isParams = isParams;
        MemberImpl = function;
        PositionImpl = position;
        NameImpl = name;
        ClassImpl = type;
        AttrsImpl = defaultValue is null ? ParameterAttributes.None : ParameterAttributes.Optional | ParameterAttributes.HasDefault;
        DefaultValueImpl = defaultValue?.Value;
    }

    public override object? DefaultValue => DefaultValueImpl;

    public override object? RawDefaultValue => DefaultValueImpl;

    public override bool HasDefaultValue => IsOptional;

    public override bool IsDefined(Type attributeType, bool inherit) => _isParams && attributeType == typeof(ParamArrayAttribute);

    public override object[] GetCustomAttributes(bool inherit) => [];

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => (object[])Array.CreateInstance(attributeType, 0);
}
