using System.Collections.Immutable;

namespace ScoreNotebooks.Scripting;

/// <summary>Which of the variables without a first value have one at a point of a cell. Where control never comes, all have.</summary>
internal readonly struct FlowState
{
    private readonly bool _isUnreachable;

    // Null while none has: most cells declare no variable without a value.
    private readonly ImmutableHashSet<FlowVariable>? _assigned;

    private FlowState(ImmutableHashSet<FlowVariable>? assigned, bool isUnreachable = false) => (_assigned, _isUnreachable) = (assigned, isUnreachable);

    /// <summary>Where no variable has a value yet.</summary>
    public static FlowState Start => default;

    /// <summary>Where control never comes.</summary>
    public static FlowState Unreachable => new(null, isUnreachable: true);

    public bool IsReachable => !_isUnreachable;

    public bool Has(FlowVariable variable) => _isUnreachable || _assigned?.Contains(variable) == true;

    public FlowState With(FlowVariable? variable) => _isUnreachable || variable is null ? this : new((_assigned ?? []).Add(variable));

    public FlowState Without(FlowVariable variable) => _assigned is null ? this : new(_assigned.Remove(variable));

    /// <summary>The state where control comes from either of two places.</summary>
    public FlowState Or(FlowState other)
    {
        if (_isUnreachable || other._isUnreachable)
            return _isUnreachable ? other : this;
        if (_assigned is null || other._assigned is null)
            return Start;
        return ReferenceEquals(_assigned, other._assigned) ? this : new(_assigned.Intersect(other._assigned));
    }

    /// <summary>The state after something that gives values to all that the other state has.</summary>
    public FlowState And(FlowState other)
    {
        if (_isUnreachable || other._isUnreachable)
            return Unreachable;
        if (_assigned is null || other._assigned is null)
            return _assigned is null ? other : this;
        return new(_assigned.Union(other._assigned));
    }

    public bool Same(FlowState other) => _isUnreachable == other._isUnreachable
        && (ReferenceEquals(_assigned, other._assigned) || (_assigned ?? []).SetEquals(other._assigned ?? []));
}
