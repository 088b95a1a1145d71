namespace ScoreNotebooks.Scripting;

/// <summary>Which names the elements of a tuple may have.</summary>
internal static class TupleNameRules
{
    /// <summary>Names that an element has only where they are its own anyway.</summary>
    public static bool IsReserved(string name) => IsMember(name) || Position(name) > 0;

    /// <summary>Refuses names that are given twice or belong to something else.</summary>
    public static void Check(IReadOnlyList<string?> names, TextSpan span)
    {
        for (var index = 0; index < names.Count; index++)
        {
            if (names[index] is not { } name)
                continue;
            if (IsMember(name) || (Position(name) > 0 && Position(name) != index + 1))
                throw Fail.At(span, $"An element of a tuple cannot be called {name} here; choose another name.", $"元组的元素在这里不能叫 {name}，请换一个名称。");
            for (var other = 0; other < index; other++)
                if (names[other] == name)
                    throw Fail.At(span, $"Two elements of the tuple are called {name}; choose another name.", $"元组有两个元素都叫 {name}，请换一个名称。");
        }
    }

    /// <summary>The number in Item1, Item2 and so on; 0 for every other name.</summary>
    public static int Position(string name) =>
        name.StartsWith("Item", StringComparison.Ordinal) && name.Length > 4 && name[4] != '0'
        && int.TryParse(name.AsSpan(4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool IsMember(string name) => name is "ToString" or "Equals" or "GetHashCode" or "CompareTo" or "Rest" or "Deconstruct";
}
