using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>The elements of a tuple by their names, or as Item1, Item2 and so on.</summary>
internal static class TupleElements
{
    public static BoundValue? Find(NameLists names, BoundValue receiver, string name, TextSpan span)
    {
        var elements = Tuples.ElementsOf(receiver.Type);
        var position = -1;
        if (NameLists.IsNamed(receiver.Type))
            position = names.NamesOf(receiver.Type.GetGenericArguments()[0]).ToList().IndexOf(name);
        if (position < 0 && name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && name[4] != '0')
            position = number - 1;
        return position >= 0 && position < elements.Length ? At(receiver, position, span) : null;
    }

    public static TupleElementNode At(BoundValue receiver, int position, TextSpan span) =>
        new(receiver, position, Tuples.ElementsOf(receiver.Type)[position]) { Span = span };
}
