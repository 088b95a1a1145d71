using System.Collections;
using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// The texts that a parameter takes, where its attribute says so: one named <c>ChoicesAttribute</c>, whose constructor
/// takes a path of properties and whose <c>Source</c> may name the type that the path begins at.
/// </summary>
/// <param name="context">What the session knows.</param>
internal sealed class Choices(BindingContext context)
{
    private const string Convention = "ChoicesAttribute";
    private const int Most = 10_000;

    /// <summary>What the parameter takes in a call on this receiver; empty when the receiver has no value to look at yet.</summary>
    public IReadOnlyList<string> Of(ParameterInfo parameter, BoundValue? receiver)
    {
        var texts = new List<string>();
        foreach (var attribute in Attributes(parameter))
            if (attribute.ConstructorArguments is [{ Value: string path }])
                try
                {
                    var source = attribute.NamedArguments.FirstOrDefault(static argument => argument.MemberName == "Source").TypedValue.Value as Type;
                    var steps = path.Split('.');
                    if (source is not null)
                        Collect(StaticProperty(source, steps[0])?.GetValue(null), steps.AsSpan(1), texts);
                    else if (ValueOf(receiver) is { } value)
                        Collect(value, steps, texts);
                }
                catch (TargetInvocationException)
                {
                    // A property that fails has nothing to offer.
                }

        return [.. texts.Distinct(StringComparer.Ordinal)];
    }

    // The accessor of an indexer has the attributes of the indexer's parameters.
    private static IEnumerable<CustomAttributeData> Attributes(ParameterInfo parameter) =>
        parameter.GetCustomAttributesData().Where(static attribute => attribute.AttributeType.Name == Convention);

    /// <summary>The value of a variable of the session, of a library's static property, or of properties that lead on from these; null for all that would have to run.</summary>
    private object? ValueOf(BoundValue? receiver) => receiver switch
    {
        VariableNode { Variable: var variable } when context.Variables.TryGetValue(variable.Name, out var kept) && kept == variable => variable.Storage.Value,
        PropertyNode { HasIndexes: false, Property: { } property } node when IsLibrary(property) =>
            node.Receiver is null ? property.GetValue(null) : ValueOf(node.Receiver) is { } owner ? property.GetValue(owner) : null,
        _ => null,
    };

    private bool IsLibrary(PropertyInfo property) => context.Catalog.Libraries.Contains(property.DeclaringType!.Assembly);

    private PropertyInfo? StaticProperty(Type type, string name) =>
        type.GetProperty(name, BindingFlags.Public | BindingFlags.Static) is { } property && IsLibrary(property) ? property : null;

    private void Collect(object? value, ReadOnlySpan<string> steps, List<string> texts)
    {
        if (value is null || texts.Count >= Most)
            return;
        if (value is string text)
        {
            if (steps.IsEmpty)
                texts.Add(text);
        }
        else if (!steps.IsEmpty && value.GetType().GetProperty(steps[0], BindingFlags.Public | BindingFlags.Instance) is { } property && IsLibrary(property))
            Collect(property.GetValue(value), steps[1..], texts);
        else if (value is IDictionary dictionary)
            Collect(dictionary.Keys, steps, texts);
        else if (value is IEnumerable sequence)
            foreach (var element in sequence)
                Collect(element, steps, texts);
    }
}
