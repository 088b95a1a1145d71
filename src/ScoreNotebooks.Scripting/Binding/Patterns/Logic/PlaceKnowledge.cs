using System.Collections.Immutable;

namespace ScoreNotebooks.Scripting;

/// <summary>What is known of the value at a place. Learning something that cannot be gives null.</summary>
internal sealed record PlaceKnowledge
{
    private PatternPlace Place { get; init; } = null!;

    private bool? IsNull { get; init; }

    private ImmutableList<Type> Types { get; init; } = [];

    private ImmutableList<Type> OtherTypes { get; init; } = [];

    private ImmutableDictionary<Type, ValueKnowledge> Values { get; init; } = ImmutableDictionary<Type, ValueKnowledge>.Empty;

    public static PlaceKnowledge Nothing(PatternPlace place) => new()
    {
        Place = place,
        IsNull = TypeFacts.AcceptsNull(place.Type) ? null : false,
        Types = [TypeFacts.Underlying(Erasure.Of(place.Type))],
    };

    public PlaceKnowledge? WithNull(bool isNull)
    {
        if (IsNull is { } known && known != isNull)
            return null;
        return isNull ? this with { IsNull = true } : (this with { IsNull = false }).Checked();
    }

    public PlaceKnowledge? With(Type type)
    {
        var bare = TypeFacts.Underlying(Erasure.Of(type));
        if (IsNull == true || Types.Exists(known => AreDisjoint(known, bare)))
            return null;
        return (this with { IsNull = false, Types = Types.Add(bare) }).Checked();
    }

    public PlaceKnowledge? Without(Type type)
    {
        if (IsNull == true)
            return this;
        return (this with { OtherTypes = OtherTypes.Add(TypeFacts.Underlying(Erasure.Of(type))) }).Checked();
    }

    public PlaceKnowledge? With(Compares comparison)
    {
        if (With(comparison.Type) is not { } typed)
            return null;
        return typed.ValuesOf(comparison.Type).With(comparison.Operator, comparison.KnownConstant) is { } values
            ? typed with { Values = typed.Values.SetItem(comparison.Type, values) }
            : null;
    }

    /// <summary>The ways in which a comparison may fail.</summary>
    public IEnumerable<PlaceKnowledge> Deny(Compares comparison)
    {
        if (Without(comparison.Type) is { } other)
            yield return other;
        if (With(comparison.Type) is not { } typed)
            yield break;
        foreach (var values in typed.ValuesOf(comparison.Type).Deny(comparison.Operator, comparison.KnownConstant))
            yield return typed with { Values = typed.Values.SetItem(comparison.Type, values) };
    }

    private ValueKnowledge ValuesOf(Type type) => Values.GetValueOrDefault(type) ?? ValueKnowledge.Nothing(type, Place.IsCount);

    // A value that would be of a type it is known not to be can only be null.
    private PlaceKnowledge? Checked()
    {
        if (!OtherTypes.Exists(other => Types.Exists(other.IsAssignableFrom)))
            return this;
        return IsNull == false ? null : this with { IsNull = true };
    }

    private static bool AreDisjoint(Type left, Type right)
    {
        if (left.IsAssignableFrom(right) || right.IsAssignableFrom(left))
            return false;
        return left.IsSealed || right.IsSealed || (!left.IsInterface && !right.IsInterface);
    }
}
