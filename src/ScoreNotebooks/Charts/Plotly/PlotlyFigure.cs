using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace ScoreNotebooks;

/// <summary>A Plotly figure being built: traces, axes, annotations and the layout every figure shares.</summary>
internal sealed class PlotlyFigure
{
    /// <summary>Keeps Chinese readable and still escapes what would end a script element of a page.</summary>
    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly JsonArray _traces = [];
    private readonly JsonArray _annotations = [];
    private int _noteHeight;

    internal PlotlyFigure(Chart chart, Language language, BilingualText? reading = null)
    {
        Layout = new JsonObject
        {
            ["title"] = new JsonObject
            {
                ["text"] = $"<b>{Text(chart.Title.In(language))}</b>",
                ["x"] = 0.02,
                ["xanchor"] = "left",
                ["font"] = new JsonObject { ["size"] = 16 },
            },
            ["font"] = new JsonObject { ["family"] = "Arial, Helvetica, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif", ["size"] = 12, ["color"] = Palette.Ink },
            ["paper_bgcolor"] = "#FFFFFF",
            ["plot_bgcolor"] = "#FFFFFF",
            ["margin"] = new JsonObject { ["l"] = 60, ["r"] = 30, ["t"] = chart.Subtitle is null ? 60 : 80, ["b"] = 60 },
            ["height"] = 420,
            ["hovermode"] = "closest",
        };
        if (chart.Subtitle is { } subtitle)
            Layout["title"]!["subtitle"] = new JsonObject { ["text"] = Text(subtitle.In(language)), ["font"] = new JsonObject { ["size"] = 12, ["color"] = Palette.QuietInk } };
        var notes = new[] { reading, chart.NoteWithWhatIsLeftOut }.OfType<BilingualText>().SelectMany(note => TextWidth.Wrap(note.In(language), 520, 11));
        Note([.. notes]);
    }

    /// <summary>The layout, to be completed by the drawing.</summary>
    internal JsonObject Layout { get; }

    internal void Trace(JsonObject trace) => _traces.Add((JsonNode)trace);

    internal void Annotation(JsonObject annotation) => _annotations.Add((JsonNode)annotation);

    internal string Finish()
    {
        if (_annotations.Count > 0) Layout["annotations"] = _annotations;
        Layout["height"] = Layout["height"]!.GetValue<int>() + _noteHeight;
        return new JsonObject { ["data"] = _traces, ["layout"] = Layout }.ToJsonString(Writing);
    }

    /// <summary>Plotly reads a little HTML in its texts, so data is encoded before it becomes one.</summary>
    internal static string Text(string text) => Markup.Encode(text);

    /// <summary>A name on an axis: wrapped, shortened, encoded.</summary>
    internal static string Name(string text, double width = 150, int lines = 2) => string.Join("<br>", TextWidth.Wrap(text, width, 12, lines).Select(Text));

    internal static JsonArray Numbers(IEnumerable<double> values) => [.. values.Select(Number)];

    internal static JsonNode? Number(double value) => double.IsNaN(value) ? null : JsonValue.Create(value);

    internal static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)JsonValue.Create(text))];

    /// <summary>A value axis with the ticks of the scale.</summary>
    internal static JsonObject ValueAxis(NiceScale scale, string title, Language language, double padding = 0, bool below = false)
    {
        var room = (scale.To - scale.From) * padding;
        var axis = new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = Text(title) },
            ["range"] = Numbers([scale.From - (scale.From < 0 || below ? room : 0), scale.To + room]),
            ["tickmode"] = "array",
            ["tickvals"] = Numbers(scale.Ticks),
            ["ticktext"] = Texts(scale.Ticks.Select(scale.TickText(language).Text)),
            ["gridcolor"] = Palette.Grid,
            ["automargin"] = true,
        };
        var includesZero = scale.From <= 0 && scale.To >= 0;
        axis["zeroline"] = includesZero;
        if (includesZero) axis["zerolinecolor"] = Palette.Axis;
        return axis;
    }

    /// <summary>An axis of names at the positions 0, 1, 2 …, so that two equal names stay two and "2026" stays a name.</summary>
    internal static JsonObject NameAxis(IEnumerable<string> names, bool downward, double width = 150, int lines = 2)
    {
        var texts = names.ToList();
        return new JsonObject
        {
            ["type"] = "linear",
            ["tickmode"] = "array",
            ["tickvals"] = Numbers(Enumerable.Range(0, texts.Count).Select(i => (double)i)),
            ["ticktext"] = Texts(texts.Select(text => Name(text, width, lines))),
            ["tickangle"] = 0,
            ["range"] = downward ? Numbers([texts.Count - 0.5, -0.5]) : Numbers([-0.5, texts.Count - 0.5]),
            ["showgrid"] = false,
            ["zeroline"] = false,
            ["automargin"] = true,
        };
    }

    /// <summary>The marker of bars; the keys of a pattern stand there only when there is one, or the figure would not validate.</summary>
    internal static JsonObject Marker(Shade shade)
    {
        var marker = new JsonObject { ["color"] = shade.Colour };
        if (shade.Texture == Texture.Solid) return marker;
        marker["pattern"] = new JsonObject
        {
            ["shape"] = shade.Texture switch { Texture.Rising => "/", Texture.Falling => "\\", _ => "." },
            ["fgcolor"] = "#FFFFFF",
            ["bgcolor"] = shade.Colour,
            ["size"] = 6,
            ["solidity"] = 0.25,
        };
        return marker;
    }

    /// <summary>A text placed in the coordinates of the plot.</summary>
    internal static JsonObject Label(JsonNode x, JsonNode y, string text, string xAnchor = "center", string yAnchor = "middle") => new()
    {
        ["x"] = x,
        ["y"] = y,
        ["xref"] = "x",
        ["yref"] = "y",
        ["text"] = Text(text),
        ["showarrow"] = false,
        ["xanchor"] = xAnchor,
        ["yanchor"] = yAnchor,
        ["font"] = new JsonObject { ["size"] = 11, ["color"] = Palette.QuietInk },
    };

    /// <summary>The note stands at the lower edge; margin and height grow by its lines, so that the plot keeps its size.</summary>
    private void Note(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        _noteHeight = 20 + (15 * lines.Count);
        var margin = 66 + _noteHeight;
        Layout["margin"]!["b"] = margin;
        Annotation(new JsonObject
        {
            ["x"] = 0,
            ["y"] = 0,
            ["xref"] = "paper",
            ["yref"] = "paper",
            ["yshift"] = 4 - margin,
            ["text"] = string.Join("<br>", lines.Select(Text)),
            ["showarrow"] = false,
            ["xanchor"] = "left",
            ["yanchor"] = "bottom",
            ["align"] = "left",
            ["font"] = new JsonObject { ["size"] = 11, ["color"] = Palette.QuietInk },
        });
    }
}
