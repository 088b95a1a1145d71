using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ScoreNotebooks.Tests.Charts;

namespace ScoreNotebooks.Tests.Display;

/// <summary>Finds and runs the formatters by name and reflection alone, as the Polyglot engine does.</summary>
public class FormatterConventionTests
{
    private static readonly Type[] Attributed = [.. typeof(Chart).Assembly.GetTypes().Where(type => Attribute(type, inherit: false) is not null)];

    public static TheoryData<Type> AttributedTypes => [.. Attributed];

    [Theory]
    [MemberData(nameof(AttributedTypes))]
    public void Every_preferred_mime_has_a_formatter(Type type)
    {
        var preferred = Preferred(type);
        Assert.NotEmpty(preferred);
        Assert.Equal(preferred, Formatters(type).Select(MimeType).Intersect(preferred));
        Assert.Contains("text/html", preferred);
        Assert.Contains("text/plain", preferred);
    }

    [Fact]
    public void Charts_tables_and_views_carry_the_attribute_and_every_kind_of_chart_inherits_it()
    {
        Assert.NotNull(Attribute(typeof(ResultTable), true));
        Assert.NotNull(Attribute(typeof(ResultView), true));
        foreach (var kind in typeof(Chart).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Chart))))
            Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], Preferred(kind));
    }

    [Fact]
    public void A_chart_is_shown_as_a_figure_as_an_image_and_as_words()
    {
        var chart = Sample.Grouped(3) with { Note = new("Illustrative.", "示例。") };
        using var figure = JsonDocument.Parse(Show(chart, "application/vnd.plotly.v1+json"));
        Assert.Equal(3, figure.RootElement.GetProperty("data").GetArrayLength());
        var image = XElement.Parse(Show(chart, "text/html").Replace("\">", "\"/>"));
        Assert.Equal("img", image.Name.LocalName);
        Assert.Contains("background:#ffffff", image.Attribute("style")!.Value);
        Assert.Contains(chart.Title.ToString(), image.Attribute("alt")!.Value);
        const string data = "data:image/svg+xml;base64,";
        var source = image.Attribute("src")!.Value;
        Assert.StartsWith(data, source, StringComparison.Ordinal);
        Assert.Equal("svg", XDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(source[data.Length..]))).Root!.Name.LocalName);
        Assert.Equal(chart.ToText(), Show(chart, "text/plain"));
    }

    [Fact]
    public void A_value_of_another_type_is_declined_and_nothing_is_thrown()
    {
        foreach (var type in Attributed)
            foreach (var formatter in Formatters(type))
            {
                var writer = new StringWriter(CultureInfo.InvariantCulture);
                Assert.False((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [new object(), writer])!);
                Assert.Equal("", writer.ToString());
            }
    }

    [Fact]
    public void A_result_that_cannot_be_drawn_says_why_instead_of_throwing()
    {
        var formatter = new ResultFormatter<string>("text/html", _ => throw new InvalidOperationException("<broken>"), ResultFormatterSource.HtmlApology);
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        Assert.True(formatter.Format("x", writer));
        Assert.Contains("&lt;broken&gt;", writer.ToString());
    }

    private static string Show(object value, string mime)
    {
        var formatter = Formatters(value.GetType()).Single(formatter => MimeType(formatter) == mime);
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        Assert.True((bool)formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!.Invoke(formatter, [value, writer])!);
        return writer.ToString();
    }

    private static Attribute? Attribute(Type type, bool inherit) =>
        type.GetCustomAttributes(inherit).OfType<Attribute>().SingleOrDefault(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");

    private static string[] Preferred(Type type)
    {
        var attribute = Attribute(type, true)!;
        return (string[])attribute.GetType().GetProperty("PreferredMimeTypes")!.GetValue(attribute)!;
    }

    private static List<object> Formatters(Type type)
    {
        var attribute = Attribute(type, true)!;
        var source = Activator.CreateInstance((Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!)!;
        return [.. ((IEnumerable)source.GetType().GetMethod("CreateTypeFormatters", BindingFlags.Instance | BindingFlags.Public)!.Invoke(source, [])!).Cast<object>()];
    }

    private static string MimeType(object formatter) => (string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)!;
}
