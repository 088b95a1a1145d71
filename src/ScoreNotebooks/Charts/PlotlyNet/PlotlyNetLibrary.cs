using System.Reflection;
using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>What of the loaded Plotly.NET a chart is built with, found by name because the library does not reference it.</summary>
internal sealed class PlotlyNetLibrary
{
    private readonly Type _chart;
    private readonly PlotlyNetObjects _objects;

    private PlotlyNetLibrary(Type chart)
    {
        _chart = chart;
        _objects = new PlotlyNetObjects(this);
    }

    /// <summary>The library that the type of chart comes from.</summary>
    /// <exception cref="WorkbookException">The type is not Plotly.NET's chart.</exception>
    internal static PlotlyNetLibrary Of(Type chart)
    {
        // A type in version 4 lies inside a module of its own name; both forms have this name and this namespace.
        if (chart is { Name: "GenericChart", Namespace: "Plotly.NET" } && chart.Assembly.GetName().Name == "Plotly.NET") return new PlotlyNetLibrary(chart);
        throw new WorkbookException(new BilingualText(
            $"A chart cannot become a {chart.Name}. Load Plotly.NET with #r \"nuget: Plotly.NET\" and write chart.To<Plotly.NET.GenericChart>(); without that package, show the chart itself or take chart.ToFigureJson().",
            $"图表不能转换为 {chart.Name}。请先用 #r \"nuget: Plotly.NET\" 加载 Plotly.NET，再写 chart.To<Plotly.NET.GenericChart>()；没有这个包时，直接显示图表，或使用 chart.ToFigureJson()。"));
    }

    /// <summary>Plotly.NET's chart of a figure given as JSON with <c>data</c> and <c>layout</c>.</summary>
    internal object Chart(string figure)
    {
        var parts = JsonNode.Parse(figure)!.AsObject();
        var traces = parts["data"]!.AsArray().Select(trace => _objects.Trace(trace!.AsObject())).ToList();
        var layout = _objects.Object("Layout", parts["layout"]!.AsObject());
        var settings = _objects.Object("Config", new JsonObject { ["responsive"] = true });
        var display = Method(Type("DisplayOptions"), "initCDNOnly", 0).Invoke(null, null)!;
        return traces.Count == 1
            ? Method(_chart, "NewChart", 4).Invoke(null, [traces[0], layout, settings, display])!
            : Method(_chart, "NewMultiChart", 4).Invoke(null, [ListOf(Type("Trace"), traces), layout, settings, display])!;
    }

    /// <summary>A type of Plotly.NET by its name below the namespace Plotly.NET.</summary>
    internal Type Type(string name) => _chart.Assembly.GetType("Plotly.NET." + name) ?? throw TooDifferent("Plotly.NET." + name);

    /// <summary>The method that sets a property of Plotly.NET's objects, which hold whatever they are given under its name.</summary>
    internal MethodInfo Setter(Type type) =>
        type.GetMethod("SetProperty", [typeof(string), typeof(object)]) ?? type.GetMethod("SetValue", [typeof(string), typeof(object)])
        ?? throw TooDifferent($"{type.FullName}.SetProperty");

    private MethodInfo Method(Type type, string name, int parameters) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(method => method.Name == name && method.GetParameters().Length == parameters)
        ?? throw TooDifferent($"{type.FullName}.{name}");

    /// <summary>An immutable list of F#, built from its end.</summary>
    private object ListOf(Type element, IReadOnlyList<object> values)
    {
        var type = Method(_chart, "NewMultiChart", 4).GetParameters()[0].ParameterType;
        if (!type.IsGenericType || type.GetGenericArguments()[0] != element) throw TooDifferent($"{_chart.FullName}.NewMultiChart");
        var list = type.GetProperty("Empty", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) ?? throw TooDifferent($"{type.FullName}.Empty");
        var cons = Method(type, "Cons", 2);
        foreach (var value in values.Reverse()) list = cons.Invoke(null, [value, list])!;
        return list;
    }

    private WorkbookException TooDifferent(string missing)
    {
        var version = _chart.Assembly.GetName().Version;
        return new WorkbookException(new BilingualText(
            $"Plotly.NET {version} is too different from the versions 4 to 6 that charts can become: it has no {missing}. Show the chart itself, or take chart.ToFigureJson().",
            $"图表可以转换为 Plotly.NET 4 至 6 版的图表，已加载的 {version} 版差别太大：其中没有 {missing}。请直接显示图表，或使用 chart.ToFigureJson()。"));
    }
}
