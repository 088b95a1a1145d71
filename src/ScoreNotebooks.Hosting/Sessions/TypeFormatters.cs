using System.Collections;
using System.Globalization;

namespace ScoreNotebooks.Hosting;

/// <summary>
/// The formatters that a library brings for its own types, found by the convention of .NET Interactive: an attribute
/// named <c>TypeFormatterSourceAttribute</c> names a class whose <c>CreateTypeFormatters()</c> gives objects with
/// <c>MimeType</c> and <c>Format(object, TextWriter)</c>. Nothing of it is known at compile time, so all is reflection.
/// </summary>
internal sealed class TypeFormatters
{
    private const string AttributeName = "TypeFormatterSourceAttribute";
    private readonly Dictionary<Type, IReadOnlyList<Formatter>> _byType = [];

    /// <summary>The value in the forms its type prefers; null when it has no formatters or they declined.</summary>
    public MimeBundle? Format(object? value)
    {
        if (value is null)
            return null;
        var contents = For(value.GetType())
            .Select(formatter => (formatter.MimeType, Text: formatter.Format(value)))
            .Where(content => content.Text is not null)
            .Select(content => new MimeContent(content.MimeType, content.Text!))
            .ToList();
        return contents.Count == 0 ? null : new MimeBundle(contents);
    }

    /// <summary>Whether values of the type bring their own formatters.</summary>
    public bool Has(Type type) => For(type).Count > 0;

    private IReadOnlyList<Formatter> For(Type type)
    {
        if (!_byType.TryGetValue(type, out var formatters))
            _byType[type] = formatters = Find(type);
        return formatters;
    }

    private static IReadOnlyList<Formatter> Find(Type type)
    {
        var attribute = type.GetCustomAttributes(inherit: true).FirstOrDefault(attribute => attribute.GetType().Name == AttributeName);
        if (attribute is null || Read(attribute, "FormatterSourceType") is not Type source)
            return [];
        var all = Create(source).Where(formatter => formatter.AppliesTo(type)).ToList();
        if (Read(attribute, "PreferredMimeTypes") is IEnumerable<string> preferred)
            return [.. preferred.Select(mime => all.Find(formatter => formatter.MimeType == mime)).OfType<Formatter>()];
        return all.FindAll(formatter => formatter.MimeType == "text/html") is { Count: > 0 } html ? html[..1] : all;
    }

    private static IEnumerable<Formatter> Create(Type source)
    {
        var made = source.GetMethod("CreateTypeFormatters", Type.EmptyTypes)?.Invoke(Activator.CreateInstance(source), null);
        return (made as IEnumerable)?.Cast<object>().Select(Formatter.From).OfType<Formatter>() ?? [];
    }

    private static object? Read(object instance, string property) => instance.GetType().GetProperty(property)?.GetValue(instance);

    private sealed record Formatter(string MimeType, Type? Type, Func<object, TextWriter, bool> Write)
    {
        public static Formatter? From(object instance)
        {
            var format = instance.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)]);
            return Read(instance, "MimeType") is string mime && format is not null && format.ReturnType == typeof(bool)
                ? new Formatter(mime, Read(instance, "Type") as Type, format.CreateDelegate<Func<object, TextWriter, bool>>(instance))
                : null;
        }

        public bool AppliesTo(Type type) => Type is null || Type.IsAssignableFrom(type);

        public string? Format(object value)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            return Write(value, text) ? text.ToString() : null;
        }
    }
}
