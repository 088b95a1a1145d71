namespace ScoreNotebooks.Scripting;

/// <summary>What is known so far about one type argument.</summary>
internal sealed class TypeBounds(Binder binder)
{
    private readonly List<Type> _exact = [];
    private readonly List<Type> _lower = [];
    private readonly List<Type> _upper = [];

    public Type? Fixed { get; private set; }

    public bool HasAny => _exact.Count + _lower.Count + _upper.Count > 0;

    public void AddExact(Type type) => _exact.Add(type);

    public void AddLower(Type type) => _lower.Add(type);

    public void AddUpper(Type type) => _upper.Add(type);

    /// <summary>Chooses the type that every bound allows; false when there is none.</summary>
    public bool Fix()
    {
        var candidates = _exact.Concat(_lower).Concat(_upper).Distinct(SameType.Instance).ToList();
        candidates.RemoveAll(candidate => !Satisfies(candidate));
        foreach (var candidate in candidates)
            if (candidates.TrueForAll(other => other == candidate || Converts(other, candidate)))
                return (Fixed = Named(candidate)) is not null;
        return false;
    }

    private bool Satisfies(Type candidate) =>
        _exact.TrueForAll(exact => Erasure.Same(exact, candidate))
        && _lower.TrueForAll(lower => Converts(lower, candidate))
        && _upper.TrueForAll(upper => Converts(candidate, upper));

    private bool Converts(Type from, Type to) => binder.Conversions.Types.Standard(from, to) is not null;

    // Names of tuple elements survive only where all bounds agree on them.
    private Type Named(Type chosen)
    {
        foreach (var bound in _exact.Concat(_lower).Concat(_upper))
            if (bound != chosen && Erasure.Same(bound, chosen))
                return Erasure.Of(chosen);
        return chosen;
    }
}
