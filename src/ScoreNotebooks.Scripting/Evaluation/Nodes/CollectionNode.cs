using System.Collections;

namespace ScoreNotebooks.Scripting;

/// <summary>A collection expression: its elements and spreads, handed to what makes the collection.</summary>
internal sealed class CollectionNode(
    IReadOnlyList<(BoundValue Value, bool IsSpread, Func<object?, object?>? Convert)> items, Type elementType, Func<Array, object?> make, Type type) : BoundValue
{
    private GatheredElements? _kind;

    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var elements = (_kind ??= GatheredElements.Of(elementType)).New();
        foreach (var (value, isSpread, convert) in items)
        {
            var item = value.Evaluate(frame);
            if (isSpread)
                elements.Spread((IEnumerable)(item ?? throw frame.Context.Null("..")), convert, count => Watch(count, frame.Context));
            else
                elements.Add(item);
        }

        return make(elements.ToArray());
    }

    private static void Watch(int count, RunContext context)
    {
        context.Step();
        if (count > context.Limits.Elements)
            throw Guards.TooMany(context, count);
    }
}
