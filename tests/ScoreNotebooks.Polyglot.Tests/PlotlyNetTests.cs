using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json.Nodes;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using PlotlyTrace = Plotly.NET.Trace;

namespace ScoreNotebooks.Polyglot.Tests;

/// <summary>Charts as charts of Plotly.NET.</summary>
public sealed class PlotlyNetTests
{
    private static readonly ShopTable Shops = ShopTable.Read(Repository.Path("data", "shops", "abc"));
    private static readonly ScoreModel Model = ScoreModels.Load("six-factors");
    private static readonly Scoreboard Scores = Model.Score(Shops);
    private static readonly Dictionary<string, Func<Chart>> Charts = new()
    {
        ["dimensions"] = () => Scores.DimensionBars(),
        ["intervals"] = () => Scores.Intervals(),
        ["waterfall"] = () => Scores.ExplainGap("小店A", "小店B").Waterfall(),
        ["radar"] = () => Scores.Radar(),
        ["stacked bars"] = () => Scores.ContributionBars(),
        ["heat map"] = () => Scores.HeatMap(),
        ["tornado"] = () => Model.Sensitivity(Shops).Tornado("小店B").Chart(),
        ["panels"] = () => Model.Sensitivity(Shops).ResponsePanels("小店B"),
        ["line over dates"] = () => Model.Trajectory(ShopHistory.Read(Repository.Path("data", "history"))).Chart(),
    };

    public static TheoryData<string> Names => [.. Charts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Plotly_NET_writes_the_figure_that_the_chart_is(string name)
    {
        var chart = Charts[name]();
        var written = JsonNode.Parse(GenericChart.toFigureJson(chart.To<GenericChart>()))!;
        var figure = JsonNode.Parse(chart.ToFigureJson())!;
        Assert.True(JsonNode.DeepEquals(Plain(figure["data"]), Plain(written["data"])), $"{Plain(figure["data"])}\n\n{Plain(written["data"])}");
        Assert.True(JsonNode.DeepEquals(Plain(figure["layout"]), Plain(written["layout"])), $"{Plain(figure["layout"])}\n\n{Plain(written["layout"])}");
    }

    [Fact]
    public void Axes_and_markers_are_of_the_types_that_Plotly_NET_styles()
    {
        var chart = Scores.DimensionBars().To<GenericChart>();
        var layout = GenericChart.getLayout(chart);
        Assert.NotNull(layout.TryGetTypedPropertyValue<LinearAxis>("xaxis"));
        Assert.NotNull(layout.TryGetTypedPropertyValue<Title>("title"));
        Assert.NotNull(layout.TryGetTypedPropertyValue<Margin>("margin"));
        Assert.All(GenericChart.getTraces(chart), trace => Assert.IsType<Trace2D>(trace));
        Assert.All(GenericChart.getTraces(Scores.Radar().To<GenericChart>()), trace => Assert.IsType<TracePolar>(trace));
    }

    [Fact]
    public void A_chart_shares_nothing_with_another_nor_with_the_defaults()
    {
        var (first, second) = (Scores.DimensionBars().To<GenericChart>(), Scores.DimensionBars().To<GenericChart>());
        GenericChart.getConfig(first).SetProperty("displayModeBar", false);
        GenericChart.getLayout(first).SetProperty("width", 321);
        GenericChart.getDisplayOptions(first).SetProperty("DocumentTitle", "first");
        Assert.Null(GenericChart.getConfig(second).TryGetPropertyValue("displayModeBar"));
        Assert.Null(GenericChart.getLayout(second).TryGetPropertyValue("width"));
        Assert.Null(GenericChart.getDisplayOptions(second).TryGetTypedPropertyValue<string>("DocumentTitle"));
        Assert.Null(Defaults.DefaultConfig.TryGetPropertyValue("displayModeBar"));
    }

    [Fact]
    public void The_html_of_Plotly_NET_holds_the_title_of_the_chart() =>
        Assert.Contains(Scores.DimensionBars().Title.English, GenericChart.toEmbeddedHTML(Scores.DimensionBars().To<GenericChart>()), StringComparison.Ordinal);

    [Fact]
    public void A_type_that_is_no_chart_of_Plotly_NET_is_refused_in_both_languages()
    {
        var refused = Assert.Throws<WorkbookException>(() => Scores.DimensionBars().To<PlotlyTrace>());
        Assert.Contains("#r \"nuget: Plotly.NET\"", refused.Text.English, StringComparison.Ordinal);
        Assert.Contains("加载 Plotly.NET", refused.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_is_too_different_is_refused_with_its_number_and_what_it_lacks()
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Plotly.NET") { Version = new Version(99, 0, 0, 0) }, AssemblyBuilderAccess.Run);
        var stranger = assembly.DefineDynamicModule("Plotly.NET").DefineType("Plotly.NET.GenericChart", TypeAttributes.Public).CreateType();
        var call = typeof(Chart).GetMethod("To")!.MakeGenericMethod(stranger);
        var refused = Assert.IsType<WorkbookException>(Assert.Throws<TargetInvocationException>(() => call.Invoke(Scores.DimensionBars(), null)).InnerException);
        Assert.Contains("99.0.0.0", refused.Text.English, StringComparison.Ordinal);
        Assert.Contains("Plotly.NET.Trace2D", refused.Text.English, StringComparison.Ordinal);
    }

    /// <summary>The same JSON with its properties in order and every number a double, since 1 and 1.0 are one number.</summary>
    private static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonObject content => new JsonObject(content.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, Plain(one.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Plain)]),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => JsonValue.Create(double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)),
        _ => node?.DeepClone(),
    };
}
