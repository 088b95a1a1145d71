namespace ScoreNotebooks.Scripting;

/// <summary>A lambda whose parameter types may still be unknown. It is bound anew for each set of types that is tried.</summary>
internal sealed class UnboundLambda(LambdaSyntax syntax, Scope scope, Binder binder) : BoundExpression
{
    private readonly Dictionary<string, LambdaAttempt> _attempts = new(StringComparer.Ordinal);
    private Type? _declaredReturn;
    private Type? _naturalType;
    private bool _naturalTypeIsKnown;

    public LambdaSyntax Syntax => syntax;

    /// <summary>Whether the lambda stands inside <c>checked(…)</c>; that holds for its body too.</summary>
    public Overflow Overflow { get; } = binder.Overflow;

    public int ParameterCount => syntax.Parameters.Count;

    /// <summary>What was wrong with the body when it was bound last.</summary>
    public ScriptErrorException? Error { get; private set; }

    /// <summary>Whether the parameter types are written.</summary>
    public bool IsTyped => syntax.Parameters.All(static parameter => parameter.Type is not null);

    /// <summary>A lambda is no value until it is converted to a delegate.</summary>
    public override Type? Type => null;

    /// <summary>Func or Action, when the lambda says enough by itself; else null.</summary>
    public Type? NaturalType
    {
        get
        {
            if (!_naturalTypeIsKnown)
                _naturalType = FindNaturalType();
            _naturalTypeIsKnown = true;
            return _naturalType;
        }
    }

    /// <summary>The return type that is written before the parameters.</summary>
    public Type? DeclaredReturn => syntax.ReturnType is null ? null : _declaredReturn ??= binder.Types.Bind(syntax.ReturnType);

    public IReadOnlyList<Type> ParameterTypes() => [.. syntax.Parameters.Select(parameter => binder.Types.Bind(parameter.Type!))];

    /// <summary>Binds the body for parameters of these types, and finds what it returns.</summary>
    public LambdaAttempt Try(IReadOnlyList<Type> parameterTypes, Type? returnType = null)
    {
        returnType = DeclaredReturn ?? returnType;
        var key = string.Join(';', parameterTypes.Select(KeyOf)) + ">" + (syntax.Body is BlockSyntax && returnType is not null ? KeyOf(returnType) : "");
        if (!_attempts.TryGetValue(key, out var attempt))
            _attempts[key] = attempt = new LambdaBinder(binder, this, scope).Bind(parameterTypes, syntax.Body is BlockSyntax ? returnType : null);
        Error = attempt.Error;
        return attempt;
    }

    /// <summary>Whether the body is a block in which no value is returned.</summary>
    public bool GivesNothing => syntax.Body is BlockSyntax && _attempts.Count > 0 && _attempts.Values.All(static attempt => attempt is { Error: null, Function.Returns.Count: 0, ReachesEnd: true });

    /// <summary>What the body gives as a delegate of a type, and what that should give; null when it is not that far.</summary>
    public (BoundExpression Value, Type Wanted)? ResultFor(Type target) =>
        TypeFacts.DelegateSignature(target) is { } signature && signature.ReturnType != typeof(void) && signature.GetParameters().Length == ParameterCount
        && Try([.. signature.GetParameters().Select(static parameter => parameter.ParameterType)]) is { Error: null, Value: { } value }
            ? (value, signature.ReturnType)
            : null;

    public Conversion? ConvertTo(Type target)
    {
        if (target == typeof(object) || target == typeof(Delegate))
            return NaturalType is { } natural ? ConvertTo(natural) : null;
        if (TypeFacts.DelegateSignature(target) is not { } signature || signature.GetParameters().Length != ParameterCount
            || ParameterCount > DelegateAdapters.MostParameters)
            return null;
        var types = signature.GetParameters().Select(static parameter => parameter.ParameterType).ToList();
        if (types.Any(static type => type.IsByRef) || (IsTyped && ParameterCount > 0 && !ParameterTypes().SequenceEqual(types, SameType.Instance)))
            return null;
        // Names of tuple elements come from the lambda itself where it writes types.
        if (DeclaredReturn is { } declared && !Erasure.Same(declared, signature.ReturnType))
            return null;
        var attempt = Try(IsTyped && ParameterCount > 0 ? ParameterTypes() : types, signature.ReturnType);
        return attempt.Error is null && new LambdaBinder(binder, this, scope).Fits(attempt, signature.ReturnType)
            ? new Conversion(ConversionKind.Expression, null, () => new LambdaBinder(binder, this, scope).Build(attempt, signature.ReturnType, target))
            : null;
    }

    private static string KeyOf(Type type) => type.TypeHandle.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Type? FindNaturalType()
    {
        if (!IsTyped || ParameterCount > DelegateAdapters.MostParameters)
            return null;
        var parameters = ParameterTypes();
        var attempt = Try(parameters);
        if (attempt.Error is not null || attempt.ReturnType is not { } returns)
            return null;
        var isAction = returns == typeof(void);
        var arguments = isAction ? parameters.ToArray() : [.. parameters, returns];
        return LambdaTypes.Make(arguments, isAction);
    }
}
