using System.Collections;
using System.Globalization;

namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>
/// What a value looks like in every mime type it has, read from its formatters as .NET Interactive documents them;
/// written again here, so that our hosts' own reading of the convention is not what it is held against.
/// </summary>
internal static class Shown
{
    public static IReadOnlyDictionary<string, string> Of(object? value)
    {
        var shown = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["ToString()"] = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null" };
        var source = value?.GetType().GetCustomAttributes(inherit: true).FirstOrDefault(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
        if (source is null) return shown;
        var formatters = (Type)Property(source, "FormatterSourceType")!;
        foreach (var formatter in (IEnumerable)formatters.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(formatters), null)!)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            var format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!;
            if ((bool)format.Invoke(formatter, [value, text])!) shown.Add((string)Property(formatter, "MimeType")!, text.ToString());
        }

        return shown;
    }

    private static object? Property(object instance, string name) => instance.GetType().GetProperty(name)!.GetValue(instance);
}
