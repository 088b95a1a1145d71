using System.Collections.Immutable;

namespace ScoreNotebooks.Scripting;

/// <summary>Which of the variables without a first value have one at a point of a cell. Where control never comes, all have.</summary>
internal readonly record struct FlowState
{
    private readonly ImmutableHashSet<FlowVariable>? _assigned;

    private FlowState(ImmutableHashSet<FlowVariable>? assigned) => _assigned = assigned;

    /// <summary>Where no variable has a value yet.</summary>
    public static FlowState Start { get; } = new([]);

    /// <summary>Where control never comes.</summary>
    public static FlowState Unreachable { get; } = new(null);

    public bool IsReachable => _assigned is not null;

    public bool Has(FlowVariable variable) => _assigned is null || _assigned.Contains(variable);

    public FlowState With(FlowVariable? variable) => _assigned is null || variable is null ? this : new(_assigned.Add(variable));

    public FlowState Without(FlowVariable variable) => _assigned is null ? this : new(_assigned.Remove(variable));

    /// <summary>The state where control comes from either of two places.</summary>
    public FlowState Or(FlowState other)
    {
        if (_assigned is null || other._assigned is null)
            return _assigned is null ? other : this;
        return ReferenceEquals(_assigned, other._assigned) ? this : new(_assigned.Intersect(other._assigned));
    }

    /// <summary>The state after something that gives values to all that the other state has.</summary>
    public FlowState And(FlowState other) => _assigned is null || other._assigned is null ? Unreachable : new(_assigned.Union(other._assigned));

    public bool Same(FlowState other) =>
        ReferenceEquals(_assigned, other._assigned) || (_assigned is not null && other._assigned is not null && _assigned.SetEquals(other._assigned));
}
