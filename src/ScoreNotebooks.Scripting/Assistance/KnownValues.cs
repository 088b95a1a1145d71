using System.Collections;
using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>The values that are there without running anything: those of the session's variables, and what their properties hold.</summary>
/// <param name="context">What the session knows.</param>
internal sealed class KnownValues(BindingContext context)
{
    /// <summary>
    /// The value of a variable of the session, of a library's static property, or of properties that lead on from these,
    /// indexed by what is written at most; null for all that would have to run.
    /// </summary>
    public object? Of(BoundValue? node) => node switch
    {
        VariableNode { Variable: var variable } when context.Variables.TryGetValue(variable.Name, out var kept) && kept == variable => variable.Storage.Value,
        PropertyNode member when IsLibrary(member.Property) && member.Indexes.All(static index => index is ConstantNode) => Read(member),
        CallNode call when IsLibrary(call.Method) => Listed(call),
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

    private bool IsLibrary(MemberInfo member) => context.Catalog.Libraries.Contains(member.DeclaringType!.Assembly);

    private object? Read(PropertyNode member)
    {
        var indexes = member.Indexes.Select(static index => ((ConstantNode)index).Value).ToArray();
        return member.Receiver is null ? member.Property.GetValue(null) : Of(member.Receiver) is { } owner ? member.Property.GetValue(owner, indexes) : null;
    }

    // What a method gives that takes the name of one of a list is the one of that name: nothing has to run to find it.
    private object? Listed(CallNode call)
    {
        var parameters = call.Method.GetParameters();
        for (var index = 0; index < parameters.Length; index++)
            if (call.Arguments[index] is ConstantNode { Value: string name })
                foreach (var (list, key) in Choices.ListsOf(parameters[index]))
                    if (IsLibrary(list) && list.GetValue(null) is IEnumerable elements)
                        return elements.Cast<object?>().FirstOrDefault(element =>
                            call.Method.ReturnType.IsInstanceOfType(element) && name.Equals(element!.GetType().GetProperty(key)?.GetValue(element)));
        return null;
    }

    // A cell that is changed and not run again declares variables that have values from its last run.
    private IEnumerable<object> Namesake(Variable variable) =>
        context.Variables.TryGetValue(variable.Name, out var kept) && kept.Type == variable.Type && kept.Storage.Value is { } value ? [value] : [];
}
