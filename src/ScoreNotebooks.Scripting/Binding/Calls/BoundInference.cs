using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Compares a type with one that mentions type parameters, and notes what follows for these.</summary>
internal sealed class BoundInference(TypeBounds[] bounds, Type from, Type parameter)
{
    private readonly Type _to = Tuples.WithoutNames(parameter);

    public void Exact()
    {
        if (Parameter() is { } own)
            own.AddExact(from);
        else if (from.IsArray && _to.IsArray)
            Inner(from.GetElementType()!, _to.GetElementType()!).Exact();
        else if (Bare(from) is { IsGenericType: true } source && _to.IsGenericType && source.GetGenericTypeDefinition() == _to.GetGenericTypeDefinition())
            ForEachArgument(source, static (inner, _) => inner.Exact());
    }

    public void Lower()
    {
        if (Parameter() is { } own)
            own.AddLower(from);
        else if (from.IsArray && _to.IsArray)
            Covariant(from.GetElementType()!, _to.GetElementType()!);
        else if (from.IsArray && _to.IsGenericType && _to.GetGenericArguments().Length == 1 && typeof(IEnumerable<object>).IsAssignableFrom(typeof(object[])))
            LowerFromArray();
        else if (_to.IsGenericType && _to.ContainsGenericParameters)
            LowerFromConstruction();
    }

    private void LowerFromArray()
    {
        var definition = _to.GetGenericTypeDefinition();
        if (definition == typeof(IEnumerable<>) || definition == typeof(IReadOnlyList<>) || definition == typeof(IReadOnlyCollection<>)
            || definition == typeof(IList<>) || definition == typeof(ICollection<>))
            Covariant(from.GetElementType()!, _to.GetGenericArguments()[0]);
    }

    private void LowerFromConstruction()
    {
        var definition = _to.GetGenericTypeDefinition();
        if (TypeFacts.FindConstruction(Bare(from), definition) is not { } source)
            return;
        ForEachArgument(source, static (inner, variance) =>
        {
            if (inner.IsValue || variance == GenericParameterAttributes.None)
                inner.Exact();
            else if (variance == GenericParameterAttributes.Covariant)
                inner.Lower();
            else
                inner.Upper();
        });
    }

    private void Upper()
    {
        if (Parameter() is { } own)
            own.AddUpper(from);
        else if (from.IsGenericType && _to.IsGenericType && from.GetGenericTypeDefinition() == _to.GetGenericTypeDefinition())
            ForEachArgument(from, static (inner, variance) =>
            {
                if (inner.IsValue || variance == GenericParameterAttributes.None)
                    inner.Exact();
                else if (variance == GenericParameterAttributes.Covariant)
                    inner.Upper();
                else
                    inner.Lower();
            });
    }

    private bool IsValue => from.IsValueType;

    private TypeBounds? Parameter() =>
        _to.IsGenericMethodParameter && bounds[_to.GenericParameterPosition].Fixed is null ? bounds[_to.GenericParameterPosition] : null;

    private BoundInference Inner(Type source, Type target) => new(bounds, source, target);

    private void Covariant(Type source, Type target)
    {
        if (source.IsValueType)
            Inner(source, target).Exact();
        else
            Inner(source, target).Lower();
    }

    private void ForEachArgument(Type source, Action<BoundInference, GenericParameterAttributes> infer)
    {
        var (sources, targets) = (source.GetGenericArguments(), _to.GetGenericArguments());
        var parameters = _to.GetGenericTypeDefinition().GetGenericArguments();
        for (var index = 0; index < sources.Length; index++)
            infer(Inner(sources[index], targets[index]), parameters[index].GenericParameterAttributes & GenericParameterAttributes.VarianceMask);
    }

    private static Type Bare(Type type) => Tuples.WithoutNames(type);
}
