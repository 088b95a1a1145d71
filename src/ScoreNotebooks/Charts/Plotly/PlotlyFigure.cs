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

    /// <summary>The least width, in pixels, at which a figure is drawn: 34 times the text size of a page.</summary>
    private const int LeastWidth = 544;

    /// <summary>How far title and note stand from the left edge, in pixels.</summary>
    private const int Edge = 12;

    private readonly JsonArray _traces = [];
    private readonly JsonArray _annotations = [];
    private readonly IReadOnlyList<string> _notes;

    internal PlotlyFigure(Chart chart, Language language, BilingualText? reading = null)
    {
        var title = TextWidth.Wrap(chart.Title.In(language), LeastWidth - 40, 16, bold: true);
        HeadHeight = 40 + (20 * title.Count) + (chart.Subtitle is null ? 0 : 20);
        Layout = new JsonObject
        {
            ["title"] = new JsonObject
            {
                ["text"] = string.Join("<br>", title.Select(line => $"<b>{Text(line)}</b>")),
                ["x"] = 0,
                ["xanchor"] = "left",
                ["xref"] = "container",
                ["y"] = 1,
                ["yanchor"] = "top",
                ["yref"] = "container",
                ["pad"] = new JsonObject { ["l"] = Edge, ["t"] = 4 + (10 * title.Count) },
                ["font"] = new JsonObject { ["size"] = 16 },
            },
            ["font"] = new JsonObject { ["family"] = "Arial, Helvetica, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif", ["size"] = 12, ["color"] = Palette.Ink },
            ["paper_bgcolor"] = "#FFFFFF",
            ["plot_bgcolor"] = "#FFFFFF",
            ["margin"] = new JsonObject { ["l"] = 60, ["r"] = 30, ["t"] = HeadHeight, ["b"] = 60 },
            ["height"] = 420,
            ["hovermode"] = "closest",
        };
        if (chart.Subtitle is { } subtitle)
            Layout["title"]!["subtitle"] = new JsonObject { ["text"] = Text(subtitle.In(language)), ["font"] = new JsonObject { ["size"] = 12, ["color"] = Palette.QuietInk } };
        _notes = [.. new[] { reading, chart.NoteWithWhatIsLeftOut }.OfType<BilingualText>().SelectMany(note => TextWidth.Wrap(note.In(language), LeastWidth - (2 * Edge), 11))];
    }

    /// <summary>The height of title and subtitle, in pixels: the least margin above the plot.</summary>
    internal int HeadHeight { get; }

    /// <summary>The room for the names and the title of the axis below the plot, in pixels.</summary>
    internal int AxisRoom { get; set; } = 56;

    /// <summary>The layout, to be completed by the drawing.</summary>
    internal JsonObject Layout { get; }

    internal void Trace(JsonObject trace) => _traces.Add((JsonNode)trace);

    internal void Annotation(JsonObject annotation) => _annotations.Add((JsonNode)annotation);

    internal string Finish()
    {
        Note();
        if (_annotations.Count > 0) Layout["annotations"] = _annotations;
        return new JsonObject { ["data"] = _traces, ["layout"] = Layout }.ToJsonString(Writing);
    }

    /// <summary>Sets the margin left of the plot for names on that side; nothing grows it further, so the note can begin at the edge.</summary>
    internal void NamesAtTheLeft(IEnumerable<string> names, double width) =>
        Layout["margin"]!["l"] = (int)Math.Ceiling(names.SelectMany(name => TextWidth.Wrap(name, width, 12, 2)).Select(line => TextWidth.Of(line, 12)).DefaultIfEmpty(0).Max() * 1.05) + 22;

    /// <summary>Sets a key in rows above the plot and the margin for as many rows as it has at the least width.</summary>
    internal void KeyAbove(IEnumerable<string> names)
    {
        var widths = names.Select(name => Math.Min(150, TextWidth.Of(name, 12)) + 50).ToList();
        var columns = Math.Max(1, (int)((LeastWidth - 90) / widths.Max()));
        var rows = widths.Sum() <= LeastWidth - 90 ? 1 : (widths.Count + columns - 1) / columns;
        Layout["legend"] = new JsonObject { ["orientation"] = "h", ["x"] = 0, ["xanchor"] = "left", ["y"] = 1, ["yanchor"] = "bottom", ["traceorder"] = "normal" };
        Layout["margin"]!["t"] = HeadHeight + (20 * rows);
    }

    /// <summary>Asks the page for more room than every chart has; where there is less, the chart scrolls.</summary>
    internal void NeedsWidth(double width)
    {
        if (width > LeastWidth) Layout["meta"] = new JsonObject { ["leastWidth"] = Math.Ceiling(width) };
    }

    /// <summary>Plotly reads a little HTML in its texts, so data is encoded before it becomes one.</summary>
    internal static string Text(string text) => Markup.Encode(text);

    /// <summary>A name on an axis: wrapped, shortened, encoded.</summary>
    internal static string Name(string text, double width = 150, int lines = 2) => string.Join("<br>", TextWidth.Wrap(text, width, 12, lines).Select(Text));

    internal static JsonArray Numbers(IEnumerable<double> values) => [.. values.Select(Number)];

    internal static JsonNode? Number(double value) => double.IsNaN(value) ? null : JsonValue.Create(value);

    /// <summary>A place on an axis as annotations need it: on a logarithmic axis its power of ten.</summary>
    internal static double Place(AxisScale scale, double value) => scale is LogarithmicScale ? Math.Log10(value) : Datum(scale, value);

    /// <summary>A number on an axis as traces need it: on an axis of days the milliseconds from 1970 to the day.</summary>
    internal static double Datum(AxisScale scale, double value) =>
        scale is DateScale ? (value - new DateOnly(1970, 1, 1).DayNumber) * 86_400_000 : value;

    /// <summary>A number to a hundred-thousandth of its axis, which is far less than a pixel.</summary>
    internal static double Rounded(double value, AxisScale scale)
    {
        var span = Math.Abs(scale.To - scale.From);
        if (double.IsNaN(value) || span is 0 or > 1e9 || scale is LogarithmicScale) return value;
        return Math.Round(value, Math.Clamp(5 - (int)Math.Floor(Math.Log10(span)), 0, 15));
    }

    internal static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)JsonValue.Create(text))];

    /// <summary>A value axis with the ticks of the scale.</summary>
    internal static JsonObject ValueAxis(AxisScale scale, string title, Language language, double padding = 0, bool below = false)
    {
        var axis = new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = Text(title), ["standoff"] = 8, ["font"] = new JsonObject { ["size"] = 12 } },
            ["tickmode"] = "array",
            ["tickvals"] = Numbers(scale.Ticks),
            ["ticktext"] = Texts(scale.Ticks.Select(scale.TickText(language).Text)),
            ["gridcolor"] = Palette.Grid,
            ["automargin"] = true,
        };
        if (scale is LogarithmicScale)
        {
            axis["type"] = "log";
            axis["range"] = Numbers([Math.Log10(scale.From), Math.Log10(scale.To)]);
            axis["zeroline"] = false;
            return axis;
        }

        if (scale is DateScale) return DateAxis(axis, scale, padding);
        var room = (scale.To - scale.From) * padding;
        axis["range"] = Numbers([scale.From - (scale.From < 0 || below ? room : 0), scale.To + room]);
        var includesZero = scale.From <= 0 && scale.To >= 0;
        axis["zeroline"] = includesZero;
        if (includesZero) axis["zerolinecolor"] = Palette.Axis;
        return axis;
    }

    /// <summary>An axis of days with the ticks of the scale, so that every drawing of a chart shows the same days.</summary>
    private static JsonObject DateAxis(JsonObject axis, AxisScale scale, double padding)
    {
        var room = (scale.To - scale.From) * padding;
        axis["type"] = "date";
        axis["range"] = Texts([Moment(scale.From - room), Moment(scale.To + room)]);
        axis["tickvals"] = Texts(scale.Ticks.Select(Moment));
        axis["tickangle"] = 0;
        axis["hoverformat"] = "%Y-%m-%d";
        return axis;
    }

    private static string Moment(double day) =>
        DateTime.MinValue.AddDays(Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber)).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Error bars from the lower to the upper end around each value; none where an end is missing.</summary>
    internal static JsonObject ErrorBars(IEnumerable<(double Value, double Low, double High)> intervals, string colour, double thickness = 1.2)
    {
        var reach = intervals.Select(one => (Below: one.Value - one.Low, Above: one.High - one.Value))
            .Select(one => double.IsNaN(one.Below + one.Above) ? (Below: double.NaN, Above: double.NaN) : one).ToList();
        return new JsonObject
        {
            ["type"] = "data",
            ["symmetric"] = false,
            ["array"] = Numbers(reach.Select(one => one.Above)),
            ["arrayminus"] = Numbers(reach.Select(one => one.Below)),
            ["color"] = colour,
            ["thickness"] = thickness,
            ["width"] = 4,
        };
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
    private void Note()
    {
        if (_notes.Count == 0) return;
        var height = 16 + (15 * _notes.Count);
        var margin = AxisRoom + height;
        Layout["margin"]!["b"] = margin;
        Layout["height"] = Layout["height"]!.GetValue<int>() + height;
        Annotation(new JsonObject
        {
            ["x"] = 0,
            ["y"] = 0,
            ["xref"] = "paper",
            ["yref"] = "paper",
            ["xshift"] = Edge - Layout["margin"]!["l"]!.GetValue<int>(),
            ["yshift"] = 6 - margin,
            ["text"] = string.Join("<br>", _notes.Select(Text)),
            ["showarrow"] = false,
            ["xanchor"] = "left",
            ["yanchor"] = "bottom",
            ["align"] = "left",
            ["font"] = new JsonObject { ["size"] = 11, ["color"] = Palette.QuietInk },
        });
    }
}
