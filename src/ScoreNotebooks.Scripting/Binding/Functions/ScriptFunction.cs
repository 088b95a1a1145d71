using System.Globalization;
using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// A function that a cell declares, in the shape of a method, so that overload resolution treats both alike. It is
/// called by evaluating its body, never by reflection.
/// </summary>
internal sealed class ScriptFunction(FunctionSyntax syntax, Type returnType, FunctionScope function) : MethodInfo
{
    private ParameterInfo[] _parameters = [];

    public FunctionSyntax Syntax => syntax;

    /// <summary>The slots of one activation, and the outer variables the body uses.</summary>
    public FunctionScope Function => function;

    /// <summary>Whether it is a method of the session rather than a function inside a block.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>What runs when it is called; set when the whole cell is bound.</summary>
    public LambdaBody? Body { get; set; }

    public override string Name => syntax.Name;

    public override Type ReturnType => returnType;

    public override Type DeclaringType => typeof(ScriptFunction);

    public override Type ReflectedType => DeclaringType;

    public override MethodAttributes Attributes => MethodAttributes.Public | MethodAttributes.Static;

    public override RuntimeMethodHandle MethodHandle => throw new NotSupportedException();

    public override ICustomAttributeProvider ReturnTypeCustomAttributes => throw new NotSupportedException();

    public void SetParameters(IReadOnlyList<ScriptParameter> parameters) => _parameters = [.. parameters];

    public override ParameterInfo[] GetParameters() => _parameters;

    public override MethodImplAttributes GetMethodImplementationFlags() => MethodImplAttributes.Managed;

    public override MethodInfo GetBaseDefinition() => this;

    public override object Invoke(object? obj, BindingFlags invokeAttr, System.Reflection.Binder? binder, object?[]? parameters, CultureInfo? culture) =>
        throw new NotSupportedException();

    public override object[] GetCustomAttributes(bool inherit) => [];

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => [];

    public override bool IsDefined(Type attributeType, bool inherit) => false;

    /// <summary>Whether calls cannot tell the two apart, so that one of them hides or excludes the other.</summary>
    public bool HasSignatureOf(ScriptFunction other) => Name == other.Name && _parameters.Length == other._parameters.Length
        && _parameters.Zip(other._parameters).All(static pair => Erasure.Same(pair.First.ParameterType, pair.Second.ParameterType));
}
