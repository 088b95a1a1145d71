using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>
/// Turns the JSON of a figure into objects of Plotly.NET's own types. Its styling functions look for these: an axis that
/// were a plain dictionary would be replaced, not styled.
/// </summary>
internal sealed class PlotlyNetObjects(PlotlyNetLibrary library)
{
    private static readonly Dictionary<string, string> TypesByName = new()
    {
        ["angularaxis"] = "LayoutObjects.AngularAxis",
        ["annotations"] = "LayoutObjects.Annotation",
        ["coloraxis"] = "LayoutObjects.ColorAxis",
        ["colorbar"] = "ColorBar",
        ["connector"] = "TraceObjects.WaterfallConnector",
        ["domain"] = "LayoutObjects.Domain",
        ["error_x"] = "TraceObjects.Error",
        ["error_y"] = "TraceObjects.Error",
        ["font"] = "Font",
        ["hoverlabel"] = "LayoutObjects.Hoverlabel",
        ["legend"] = "LayoutObjects.Legend",
        ["line"] = "Line",
        ["margin"] = "LayoutObjects.Margin",
        ["marker"] = "TraceObjects.Marker",
        ["polar"] = "LayoutObjects.Polar",
        ["radialaxis"] = "LayoutObjects.RadialAxis",
        ["shapes"] = "LayoutObjects.Shape",
        ["textfont"] = "Font",
        ["tickfont"] = "Font",
        ["title"] = "Title",
        ["xaxis"] = "LayoutObjects.LinearAxis",
        ["yaxis"] = "LayoutObjects.LinearAxis",
    };

    /// <summary>A trace: flat, polar, or in a domain of its own such as a table.</summary>
    internal object Trace(JsonObject trace)
    {
        var kind = trace["type"]!.GetValue<string>();
        var type = library.Type(kind switch
        {
            "scatterpolar" or "barpolar" => "TracePolar",
            "indicator" or "table" or "pie" or "sunburst" or "treemap" => "TraceDomain",
            _ => "Trace2D",
        });
        return Filled(Activator.CreateInstance(type, kind)!, trace.Where(property => property.Key != "type"));
    }

    /// <summary>An object of a type named below the namespace Plotly.NET.</summary>
    internal object Object(string type, JsonObject content) => Filled(Activator.CreateInstance(library.Type(type))!, content);

    private object Filled(object target, IEnumerable<KeyValuePair<string, JsonNode?>> content)
    {
        var setter = library.Setter(target.GetType());
        foreach (var (name, value) in content) setter.Invoke(target, [name, Value(name, value)]);
        return target;
    }

    private object? Value(string name, JsonNode? value) => value switch
    {
        null => null,
        JsonObject content when TypeOf(name) is { } type => Object(type, content),
        JsonObject content => content.ToDictionary(property => property.Key, property => Value(property.Key, property.Value)),
        JsonArray items when TypeOf(name) is { } type && items.All(item => item is JsonObject) => Typed(library.Type(type), items.Select(item => Value(name, item))),
        JsonArray items => items.Select(item => Value("", item)).ToArray(),
        _ => Scalar(value.AsValue()),
    };

    /// <summary>The type for a property; of a second axis, xaxis2, that of the first.</summary>
    private static string? TypeOf(string name) => TypesByName.GetValueOrDefault(name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));

    private static Array Typed(Type type, IEnumerable<object?> values)
    {
        var items = values.ToList();
        var array = Array.CreateInstance(type, items.Count);
        for (var i = 0; i < items.Count; i++) array.SetValue(items[i], i);
        return array;
    }

    private static object Scalar(JsonValue value)
    {
        if (value.TryGetValue<bool>(out var flag)) return flag;
        if (value.GetValueKind() == JsonValueKind.String) return value.GetValue<string>();
        return value.TryGetValue<int>(out var whole) ? whole : value.GetValue<double>();
    }
}
