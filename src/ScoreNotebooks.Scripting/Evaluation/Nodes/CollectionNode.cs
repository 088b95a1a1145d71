using System.Collections;

namespace ScoreNotebooks.Scripting;

/// <summary>A collection expression: its elements and spreads, handed to what makes the collection.</summary>
internal sealed class CollectionNode(
    IReadOnlyList<(BoundValue Value, bool IsSpread, Func<object?, object?>? Convert)> items, Type elementType, Func<Array, object?> make, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var elements = new List<object?>();
        foreach (var (value, isSpread, convert) in items)
        {
            var item = value.Evaluate(frame);
            if (isSpread)
                Spread(item, convert, elements, frame.Context);
            else
                elements.Add(item);
        }

        var array = Array.CreateInstance(elementType, elements.Count);
        for (var index = 0; index < elements.Count; index++)
            array.SetValue(elements[index], index);
        return make(array);
    }

    private static void Spread(object? source, Func<object?, object?>? convert, List<object?> elements, RunContext context)
    {
        foreach (var element in (IEnumerable)(source ?? throw context.Null("..")))
        {
            context.Step();
            elements.Add(convert is null ? element : convert(element));
            if (elements.Count > context.Limits.Elements)
                throw Guards.TooMany(context, elements.Count);
        }
    }
}
