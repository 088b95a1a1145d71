using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Finds the type arguments of a generic method from the arguments of a call (section 12.6.3 of the specification).</summary>
internal sealed class TypeInference
{
    private readonly Binder _binder;
    private readonly List<Passing> _pending = [];
    private readonly IReadOnlyList<Passing> _pairs;
    private readonly TypeBounds[] _bounds;

    public TypeInference(Binder binder, MethodInfo definition, IReadOnlyList<Passing> pairs)
    {
        _binder = binder;
        _pairs = pairs;
        _bounds = [.. definition.GetGenericArguments().Select(_ => new TypeBounds(binder))];
    }

    /// <summary>What was wrong with the body of a lambda, when that is why inference failed.</summary>
    public ScriptErrorException? LambdaError { get; private set; }

    public Type[]? Infer()
    {
        foreach (var (parameter, argument) in _pairs)
            BeginWith(parameter, argument);
        while (Array.Exists(_bounds, static bounds => bounds.Fixed is null))
        {
            if (!InferReadyOutputs() || !FixIndependent())
                return null;
        }

        return [.. _bounds.Select(static bounds => bounds.Fixed!)];
    }

    private void BeginWith(Type parameter, BoundExpression argument)
    {
        switch (argument)
        {
            case UnboundLambda or BoundMethodGroup when parameter.IsGenericMethodParameter:
                _bounds[parameter.GenericParameterPosition].AddFunction(NaturalTypes.Of(_binder, argument));
                break;
            case UnboundLambda lambda:
                InferExplicitParameters(lambda, parameter);
                _pending.Add(new Passing(parameter, argument));
                break;
            case BoundMethodGroup:
                _pending.Add(new Passing(parameter, argument));
                break;
            case BoundTuple tuple when Tuples.IsTuple(parameter) && Tuples.ElementsOf(parameter).Length == tuple.Elements.Count && tuple.Type is null:
                for (var index = 0; index < tuple.Elements.Count; index++)
                    BeginWith(Tuples.ElementsOf(parameter)[index], tuple.Elements[index]);
                break;
            case UnboundCollection collection when CollectionConversions.ElementOf(parameter) is { } element:
                foreach (var (value, isSpread) in collection.Items)
                    if (!isSpread)
                        BeginWith(element, value);
                    else if (value.Type is { } spread && TypeFacts.ElementType(spread) is { } spreadElement)
                        Bound(spreadElement, element).Lower();
                break;
            case { Type: { } type } when type != typeof(void):
                Bound(type, parameter).Lower();
                break;
        }
    }

    private BoundInference Bound(Type from, Type to) => new(_bounds, from, to);

    private void InferExplicitParameters(UnboundLambda lambda, Type parameter)
    {
        if (!lambda.IsTyped || TypeFacts.DelegateSignature(parameter) is not { } signature)
            return;
        var wanted = signature.GetParameters();
        var types = lambda.ParameterTypes();
        for (var index = 0; index < Math.Min(wanted.Length, types.Count); index++)
            Bound(types[index], wanted[index].ParameterType).Exact();
    }

    /// <summary>Looks into the lambdas whose parameter types are known by now; false when a body is wrong.</summary>
    private bool InferReadyOutputs()
    {
        for (var index = _pending.Count - 1; index >= 0; index--)
        {
            var (parameter, argument) = _pending[index];
            if (TypeFacts.DelegateSignature(parameter) is not { } signature || Inputs(signature, argument).Any(Mentions))
                continue;
            _pending.RemoveAt(index);
            if (!InferOutput(signature, argument))
                return false;
        }

        return true;
    }

    private static IEnumerable<Type> Inputs(MethodInfo signature, BoundExpression argument) =>
        argument is UnboundLambda { IsTyped: true, ParameterCount: > 0 } ? [] : signature.GetParameters().Select(static parameter => parameter.ParameterType);

    private bool InferOutput(MethodInfo signature, BoundExpression argument)
    {
        var types = signature.GetParameters().Select(parameter => Substitute(parameter.ParameterType)).ToList();
        Type? returned;
        if (argument is UnboundLambda lambda)
        {
            if (lambda.ParameterCount != types.Count)
                return true;
            var attempt = lambda.Try(lambda.IsTyped ? lambda.ParameterTypes() : types);
            LambdaError ??= attempt.Error;
            if (attempt.Error is not null)
                return false;
            returned = attempt.Value is UnboundLambda or BoundMethodGroup && lambda.DeclaredReturn is null ? null : attempt.ReturnType;
            if (lambda.DeclaredReturn is not null && lambda.DeclaredReturn != typeof(void))
            {
                Bound(lambda.DeclaredReturn, signature.ReturnType).Exact();
                return true;
            }
        }
        else
            returned = _binder.Calls.ReturnTypeOfGroup((BoundMethodGroup)argument, types);

        if (returned is not null && returned != typeof(void))
            Bound(returned, signature.ReturnType).Lower();
        return true;
    }

    private bool FixIndependent()
    {
        var unfixed = _bounds.Where(static bounds => bounds.Fixed is null).ToList();
        // Arguments that are still to be typed decide nothing yet.
        if (_binder.Context.Probe is not null && unfixed.RemoveAll(static bounds => !bounds.HasAny) > 0 && unfixed.Count == 0)
            return false;
        if (unfixed.Count == 0)
            return true;
        var ready = unfixed.Where(bounds => !DependsOnOthers(Array.IndexOf(_bounds, bounds))).ToList();
        if (ready.Count == 0)
            ready = unfixed.Where(bounds => bounds.HasAny && IsNeeded(Array.IndexOf(_bounds, bounds))).ToList();
        return ready.Count > 0 && ready.TrueForAll(static bounds => bounds.Fix());
    }

    private bool DependsOnOthers(int position) => _pending.Exists(pair =>
        TypeFacts.DelegateSignature(pair.Parameter) is { } signature && Mentions(signature.ReturnType, position)
        && Inputs(signature, pair.Argument).Any(Mentions));

    private bool IsNeeded(int position) => _pending.Exists(pair =>
        TypeFacts.DelegateSignature(pair.Parameter) is { } signature && Inputs(signature, pair.Argument).Any(input => Mentions(input, position)));

    private bool Mentions(Type type)
    {
        if (type.IsGenericMethodParameter)
            return _bounds[type.GenericParameterPosition].Fixed is null;
        return type.HasElementType ? Mentions(type.GetElementType()!) : type.IsGenericType && type.GetGenericArguments().Any(Mentions);
    }

    private static bool Mentions(Type type, int position)
    {
        if (type.IsGenericMethodParameter)
            return type.GenericParameterPosition == position;
        return type.HasElementType
            ? Mentions(type.GetElementType()!, position)
            : type.IsGenericType && type.GetGenericArguments().Any(argument => Mentions(argument, position));
    }

    private Type Substitute(Type type)
    {
        if (!type.ContainsGenericParameters)
            return type;
        if (type.IsGenericMethodParameter)
            return _bounds[type.GenericParameterPosition].Fixed ?? type;
        if (type.IsArray)
            return Substitute(type.GetElementType()!).MakeArrayType();
        return type.IsGenericType && type.ContainsGenericParameters
            ? type.GetGenericTypeDefinition().MakeGenericType([.. type.GetGenericArguments().Select(Substitute)])
            : type;
    }
}
