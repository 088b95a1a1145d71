using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>A value as text: strings as they are, numbers as C# writes them, sequences up to their twentieth item.</summary>
internal static class PlainText
{
    /// <summary>How many items of a sequence are shown.</summary>
    public const int ItemLimit = 20;
    private const int DepthLimit = 4;

    // Twenty lists of twenty lists may all hold the same long text; more than this nobody reads.
    private const int MostLetters = 1_000_000;

    /// <summary>The text of any value.</summary>
    public static string Of(object? value) => Of(value, 0);

    /// <summary>A text up to a number of letters; an ellipsis stands for the others.</summary>
    public static string Cut(string text, int letters) => text.Length <= letters ? text : text[..letters] + "…";

    /// <summary>The public properties that show what an object is, when its own text would not.</summary>
    public static IReadOnlyList<PropertyInfo> PropertiesOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")];

    /// <summary>Whether a value is one thing to be written on one line, and no object with parts.</summary>
    public static bool IsSimple(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(IFormattable).IsAssignableFrom(type);

    private static string Of(object? value, int depth) => value switch
    {
        null => "<null>",
        string text => text,
        DateTime time => time.ToString("u", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IDictionary dictionary when depth < DepthLimit => Join(dictionary.Keys.Cast<object>().Select(key => $"{Of(key, depth + 1)}: {Of(dictionary[key], depth + 1)}")),
        ITuple tuple => $"( {string.Join(", ", UpTo(MostLetters, Enumerable.Range(0, tuple.Length).Select(at => Of(tuple[at], depth + 1))))} )",
        IEnumerable sequence when depth < DepthLimit => Join(sequence.Cast<object?>().Select(item => Of(item, depth + 1))),
        _ => OfObject(value, depth),
    };

    private static string Join(IEnumerable<string> items)
    {
        var shown = UpTo(MostLetters, items.Take(ItemLimit + 1)).ToList();
        return shown.Count switch
        {
            0 => "[]",
            <= ItemLimit => $"[ {string.Join(", ", shown)} ]",
            _ => $"[ {string.Join(", ", shown.Take(ItemLimit))}, … ]",
        };
    }

    /// <summary>The texts as long as they are not too many letters together; for the others stands an ellipsis.</summary>
    private static IEnumerable<string> UpTo(int letters, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            if (letters < 0)
            {
                yield return "…";
                yield break;
            }

            letters -= text.Length;
            yield return text;
        }
    }

    // A record writes its numbers in the culture of the thread, and an output must not depend on where it was made.
    private static string OwnText(object value)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return value.ToString() ?? "";
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string OfObject(object value, int depth)
    {
        var type = value.GetType();
        var ownText = OwnText(value);
        if (depth >= DepthLimit || ownText != type.ToString())
            return ownText;
        var text = new StringBuilder(type.Name);
        var parts = PropertiesOf(type).Select(property => new string(' ', 2 * (depth + 1)) + property.Name + ": " + Of(property.GetValue(value), depth + 1));
        foreach (var part in UpTo(MostLetters, parts))
            text.Append('\n').Append(part);
        return text.ToString();
    }
}
