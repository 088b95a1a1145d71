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
        double real => real.ToString("R", CultureInfo.InvariantCulture),
        float real => real.ToString("R", CultureInfo.InvariantCulture),
        ITuple tuple => "(" + string.Join(", ", Enumerable.Range(0, tuple.Length).Select(index => Of(tuple[index]))) + ")",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable elements => "[" + string.Join(", ", elements.Cast<object?>().Take(1000).Select(Of)) + "]",
        _ => value.ToString() ?? "",
    };
}
