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

    private readonly KnownValues _values = new(context);

    /// <summary>
    /// What the parameter takes in a call. A receiver that would have to be computed first is not: the values that it is
    /// made of are asked instead, since <c>model.Score(shops)</c> has the shops of <c>shops</c>.
    /// </summary>
    public IReadOnlyList<string> Of(ParameterInfo parameter, CallSighting call)
    {
        var texts = new List<string>();
        foreach (var attribute in Attributes(parameter))
            if (attribute.ConstructorArguments is [{ Value: string path }])
                try
                {
                    var steps = path.Split('.');
                    if (SourceOf(attribute) is { } source)
                        Collect(StaticProperty(source, steps[0])?.GetValue(null), steps.AsSpan(1), texts);
                    else if (_values.Of(call.Receiver) is { } value)
                        Collect(value, steps, texts);
                    else if (call.Receiver is { } receiver)
                        CollectBehind(receiver, steps, call.Initials, texts);
                }
                catch (TargetInvocationException)
                {
                    // A property that fails has nothing to offer.
                }

        return [.. texts.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The lists that a parameter names an element of, each with the property that holds the name.</summary>
    public static IEnumerable<(PropertyInfo List, string Key)> ListsOf(ParameterInfo parameter)
    {
        foreach (var attribute in Attributes(parameter))
            if (SourceOf(attribute) is { } source && attribute.ConstructorArguments is [{ Value: string path }] && path.Split('.') is [var list, var key]
                && source.GetProperty(list, BindingFlags.Public | BindingFlags.Static) is { } property)
                yield return (property, key);
    }

    private static Type? SourceOf(CustomAttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(static argument => argument.MemberName == "Source").TypedValue.Value as Type;

    private void CollectBehind(BoundValue receiver, string[] steps, IReadOnlyDictionary<Variable, BoundValue> initials, List<string> texts)
    {
        var known = texts.Count;
        foreach (var value in _values.Behind(receiver, initials))
        {
            // What a cell made itself may have to run to be looked through.
            if (!context.Catalog.Libraries.Contains(value.GetType().Assembly))
                continue;
            // The value may be one that the path leads through, or have what the path begins with itself.
            var type = Erasure.Of(receiver.Type);
            for (var step = 0; step < steps.Length && type is not null && texts.Count == known; step++)
            {
                if (type.IsInstanceOfType(value))
                    Collect(value, steps.AsSpan(step), texts);
                type = type.GetProperty(steps[step])?.PropertyType;
            }

            if (texts.Count == known)
                Collect(value, steps, texts);
            if (texts.Count > known)
                return;
        }
    }

    // The accessor of an indexer has the attributes of the indexer's parameters.
    private static IEnumerable<CustomAttributeData> Attributes(ParameterInfo parameter) =>
        parameter.GetCustomAttributesData().Where(static attribute => attribute.AttributeType.Name == Convention);

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
