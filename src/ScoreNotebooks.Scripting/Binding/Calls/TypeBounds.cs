namespace ScoreNotebooks.Scripting;

/// <summary>What is known so far about one type argument.</summary>
internal sealed class TypeBounds(Binder binder)
{
    private readonly List<Type> _exact = [];
    private readonly List<Type> _lower = [];
    private readonly List<Type> _upper = [];
    private Type? _function;
    private bool _functionsFit = true;

    public Type? Fixed { get; private set; }

    public bool HasAny => _exact.Count + _lower.Count + _upper.Count > 0 || _function is not null;

    /// <summary>Notes the delegate type that a lambda or method has by itself; it counts where nothing else is known.</summary>
    public void AddFunction(Type? type)
    {
        _functionsFit &= _function is null || type is null || _function == type;
        _function ??= type;
    }

    public void AddExact(Type type) => _exact.Add(type);

    public void AddLower(Type type) => _lower.Add(type);

    public void AddUpper(Type type) => _upper.Add(type);

    /// <summary>Chooses the type that every bound allows; false when there is none.</summary>
    public bool Fix()
    {
        if (_exact.Count + _lower.Count + _upper.Count == 0)
            return _functionsFit && (Fixed = _function) is not null;
        var candidates = new List<Type>();
        foreach (var bound in All())
            if (!candidates.Exists(known => SameType.Instance.Equals(known, bound)) && Satisfies(bound))
                candidates.Add(bound);
        foreach (var candidate in candidates)
            if (candidates.TrueForAll(other => other == candidate || Converts(other, candidate)))
                return (Fixed = Named(candidate)) is not null;
        return false;
    }

    private List<Type> All() => [.. _exact, .. _lower, .. _upper];

    private bool Satisfies(Type candidate) =>
        _exact.TrueForAll(exact => Erasure.Same(exact, candidate))
        && _lower.TrueForAll(lower => Converts(lower, candidate))
        && _upper.TrueForAll(upper => Converts(candidate, upper));

    private bool Converts(Type from, Type to) => binder.Conversions.Types.Implicit(from, to) is not null;

    // Names of tuple elements survive only where all bounds agree on them.
    private Type Named(Type chosen)
    {
        foreach (var bound in All())
            if (Erasure.Same(bound, chosen))
                chosen = binder.Context.Names.Merge(chosen, bound);
        return chosen;
    }
}
