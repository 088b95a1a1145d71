using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Values as text, the same for both engines.</summary>
public static class Rendering
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double real => real.ToString("R", CultureInfo.InvariantCulture) + "d",
        // Boxed in an object, 1 and 1L are different values.
        byte or sbyte or short or ushort or uint or long or ulong or float or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture) + value.GetType().Name,
        ITuple tuple => "(" + string.Join(", ", Enumerable.Range(0, tuple.Length).Select(index => Of(tuple[index]))) + ")",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable elements => "[" + string.Join(", ", elements.Cast<object?>().Take(1000).Select(Of)) + "]",
        _ => WithoutMadeTypes(value.ToString() ?? ""),
    };

    // A record writes the types of its lists, and the compiler makes types of its own for read-only ones.
    private static string WithoutMadeTypes(string text) => text
        .Replace("<>z__ReadOnlySingleElementList`1", "System.Collections.ObjectModel.ReadOnlyCollection`1", StringComparison.Ordinal)
        .Replace("<>z__ReadOnlyArray`1", "System.Collections.ObjectModel.ReadOnlyCollection`1", StringComparison.Ordinal)
        .Replace("<>z__ReadOnlyList`1", "System.Collections.ObjectModel.ReadOnlyCollection`1", StringComparison.Ordinal);
}
