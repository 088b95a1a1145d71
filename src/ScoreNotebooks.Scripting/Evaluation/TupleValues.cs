namespace ScoreNotebooks.Scripting;

/// <summary>Tuples of any length: those of more than seven elements keep the rest in a tuple of their own.</summary>
internal static class TupleValues
{
    private const int Own = 7;

    public static object Make(Type type, ReadOnlySpan<object?> elements)
    {
        if (elements.Length <= Own)
            return Activator.CreateInstance(type, elements.ToArray())!;
        var rest = Make(type.GetGenericArguments()[Own], elements[Own..]);
        return Activator.CreateInstance(type, [.. elements[..Own], rest])!;
    }

    public static void Set(object tuple, int position, object? value)
    {
        var type = tuple.GetType();
        if (position < Own)
        {
            type.GetField("Item" + (position + 1))!.SetValue(tuple, value);
            return;
        }

        var field = type.GetField("Rest")!;
        var rest = field.GetValue(tuple)!;
        Set(rest, position - Own, value);
        field.SetValue(tuple, rest);
    }
}
