using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>A new array, of a length or of elements; lists and spreads are built from the same parts.</summary>
internal sealed class ArrayNode(Type elementType, BoundValue? length, IReadOnlyList<BoundValue> items, Type type) : BoundValue
{
    private readonly int _size = elementType.IsValueType ? RuntimeHelpers.SizeOf(elementType.TypeHandle) : IntPtr.Size;

    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        if (length is null)
            return WithItems(frame);
        var count = Convert.ToInt64(length.Evaluate(frame), System.Globalization.CultureInfo.InvariantCulture);
        Guards.Allow(frame.Context, count, _size);
        return count < 0 ? throw new OverflowException() : Array.CreateInstance(elementType, count);
    }

    private Array WithItems(Frame frame)
    {
        var array = Array.CreateInstance(elementType, items.Count);
        for (var index = 0; index < items.Count; index++)
            array.SetValue(items[index].Evaluate(frame), index);
        return array;
    }
}
