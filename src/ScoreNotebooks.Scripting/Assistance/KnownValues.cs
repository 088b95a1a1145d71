namespace ScoreNotebooks.Scripting;

/// <summary>The values that are there without running anything: those of the session's variables, and what their properties hold.</summary>
/// <param name="context">What the session knows.</param>
internal sealed class KnownValues(BindingContext context)
{
    /// <summary>The value of a variable of the session, of a library's static property, or of properties that lead on from these; null for all that would have to run.</summary>
    public object? Of(BoundValue? node) => node switch
    {
        VariableNode { Variable: var variable } when context.Variables.TryGetValue(variable.Name, out var kept) && kept == variable => variable.Storage.Value,
        PropertyNode { HasIndexes: false, Property: { } property } member when context.Catalog.Libraries.Contains(property.DeclaringType!.Assembly) =>
            member.Receiver is null ? property.GetValue(null) : Of(member.Receiver) is { } owner ? property.GetValue(owner) : null,
        _ => null,
    };

    /// <summary>The values that something is computed from, the nearest first; a variable of the cell stands for what it begins with.</summary>
    /// <param name="node">What would have to be computed.</param>
    /// <param name="initials">What the variables of the cell begin with.</param>
    public IEnumerable<object> Behind(BoundValue? node, IReadOnlyDictionary<Variable, BoundValue> initials)
    {
        if (Of(node) is { } value)
            return [value];
        return node switch
        {
            VariableNode { Variable: var variable } => Namesake(variable).Concat(initials.TryGetValue(variable, out var initial) ? Behind(initial, initials) : []),
            PropertyNode member => Behind(member.Receiver, initials),
            CallNode call => Behind(call.Receiver, initials).Concat(call.Arguments.SelectMany(argument => Behind(argument, initials))),
            _ => [],
        };
    }

    // A cell that is changed and not run again declares variables that have values from its last run.
    private IEnumerable<object> Namesake(Variable variable) =>
        context.Variables.TryGetValue(variable.Name, out var kept) && kept.Type == variable.Type && kept.Storage.Value is { } value ? [value] : [];
}
