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
        if (position < 0)
            position = TupleNameRules.Position(name) - 1;
        if (position < 0 && name == "Rest" && Tuples.WithoutNames(receiver.Type) is var bare && bare.GetField("Rest") is { } rest)
            return new FieldNode(receiver, rest, rest.FieldType) { Span = span };
        return position >= 0 && position < elements.Length ? At(receiver, position, span) : null;
    }

    public static TupleElementNode At(BoundValue receiver, int position, TextSpan span) =>
        new(receiver, position, Tuples.ElementsOf(receiver.Type)[position]) { Span = span };
}
