using System.Globalization;

// A library as a notebook would load it. It follows the formatter convention of .NET Interactive without knowing
// anybody: the attribute is found by its name alone.
namespace TestLibrary;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type source) : Attribute
{
    public Type FormatterSourceType { get; } = source;

    public string[]? PreferredMimeTypes { get; set; }
}

[TypeFormatterSource(typeof(ChartFormatters), PreferredMimeTypes = ["application/vnd.plotly.v1+json", "text/html", "text/plain"])]
public class Chart(string title)
{
    public string Title => title;
}

public sealed class SpecialChart(string title) : Chart(title);

public sealed class ChartFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new Formatter("text/plain", value => ((Chart)value).Title),
        new Formatter("application/vnd.plotly.v1+json", value => $$"""{"data":[],"layout":{"title":{"text":"{{((Chart)value).Title}}"} } }"""),
        new Formatter("text/html", value => $"<img alt=\"{((Chart)value).Title}\" src=\"data:image/svg+xml;base64,\">"),
        new Formatter("text/never", _ => throw new InvalidOperationException("This form is not preferred.")),
    ];
}

[TypeFormatterSource(typeof(NoteFormatters))]
public sealed class Note
{
    public override string ToString() => "a note";
}

public sealed class NoteFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [new Formatter("text/plain", _ => "plain note"), new Formatter("text/html", _ => "<p>note</p>")];
}

[TypeFormatterSource(typeof(DecliningFormatters))]
public sealed class Declined
{
    public override string ToString() => "declined";
}

public sealed class DecliningFormatters
{
    public IEnumerable<object> CreateTypeFormatters() => [new Formatter("text/html", _ => null)];
}

[TypeFormatterSource(typeof(FailingFormatters))]
public sealed class Failing;

public sealed class FailingFormatters
{
    public IEnumerable<object> CreateTypeFormatters() => [new Formatter("text/html", _ => throw new InvalidDataException("The chart has no data. Give it some."))];
}

public sealed class Formatter(string mimeType, Func<object, string?> text)
{
    public string MimeType => mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        var written = text(instance);
        writer.Write(written);
        return written is not null;
    }
}

/// <summary>What the cells of the tests call.</summary>
public static class Shops
{
    public static string? Folder { get; set; }

    /// <summary>How often a cell called <see cref="Ring"/>.</summary>
    public static int Rung { get; private set; }

    public static int Ring() => ++Rung;

    public static Chart Chart(string title) => new SpecialChart(title);

    public static Failing Failing() => new();

    public static double Score(string shop) => shop == "小店A"
        ? 88.5
        : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"There is no shop {shop}. The only shop is 小店A."));

    public static string NotebookFolder() => Folder ?? "unset";

    public static IEnumerable<double> Slow()
    {
        while (true)
        {
            Thread.Sleep(1);
            yield return 1;
        }
    }
}
