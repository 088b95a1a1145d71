using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Compares a type with one that mentions type parameters, and notes what follows for these.</summary>
internal sealed class BoundInference(TypeBounds[] bounds, Type from, Type to)
{
    public void Exact()
    {
        if (Parameter() is { } parameter)
            parameter.AddExact(from);
        else if (from.IsArray && to.IsArray)
            Inner(from.GetElementType()!, to.GetElementType()!).Exact();
        else if (Bare(from) is { IsGenericType: true } source && to.IsGenericType && source.GetGenericTypeDefinition() == to.GetGenericTypeDefinition())
            ForEachArgument(source, static (inner, _) => inner.Exact());
    }

    public void Lower()
    {
        if (Parameter() is { } parameter)
            parameter.AddLower(from);
        else if (from.IsArray && to.IsArray)
            Covariant(from.GetElementType()!, to.GetElementType()!);
        else if (from.IsArray && to.IsGenericType && to.GetGenericArguments().Length == 1 && typeof(IEnumerable<object>).IsAssignableFrom(typeof(object[])))
            LowerFromArray();
        else if (to.IsGenericType && to.ContainsGenericParameters)
            LowerFromConstruction();
    }

    private void LowerFromArray()
    {
        var definition = to.GetGenericTypeDefinition();
        if (definition == typeof(IEnumerable<>) || definition == typeof(IReadOnlyList<>) || definition == typeof(IReadOnlyCollection<>)
            || definition == typeof(IList<>) || definition == typeof(ICollection<>))
            Covariant(from.GetElementType()!, to.GetGenericArguments()[0]);
    }

    private void LowerFromConstruction()
    {
        var definition = to.GetGenericTypeDefinition();
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
        if (Parameter() is { } parameter)
            parameter.AddUpper(from);
        else if (from.IsGenericType && to.IsGenericType && from.GetGenericTypeDefinition() == to.GetGenericTypeDefinition())
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
        to.IsGenericMethodParameter && bounds[to.GenericParameterPosition].Fixed is null ? bounds[to.GenericParameterPosition] : null;

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
        var (sources, targets) = (source.GetGenericArguments(), to.GetGenericArguments());
        var parameters = to.GetGenericTypeDefinition().GetGenericArguments();
        for (var index = 0; index < sources.Length; index++)
            infer(Inner(sources[index], targets[index]), parameters[index].GenericParameterAttributes & GenericParameterAttributes.VarianceMask);
    }

    private static Type Bare(Type type) => Tuples.WithoutNames(type);
}
