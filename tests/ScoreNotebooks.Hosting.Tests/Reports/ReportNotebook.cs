using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScoreNotebooks.Hosting.Tests;

/// <summary>Builds small notebooks for the tests of reports.</summary>
internal sealed class ReportNotebook
{
    private readonly List<string> _cells = [];
    private readonly List<CellOutputs> _outputs = [];

    public ReportNotebook Text(string source, params string[] tags)
    {
        _cells.Add($$"""{"cell_type":"markdown","metadata":{"tags":{{JsonSerializer.Serialize(tags)}}},"source":{{JsonSerializer.Serialize(source)}}}""");
        return this;
    }

    public ReportNotebook Code(string source, params CellOutput[] outputs)
    {
        _cells.Add($$"""{"cell_type":"code","execution_count":null,"metadata":{},"outputs":[],"source":{{JsonSerializer.Serialize(source)}}}""");
        _outputs.Add(new CellOutputs(_cells.Count, _outputs.Count + 1, outputs));
        return this;
    }

    public NotebookDocument Build(string name = "demo.ipynb")
    {
        var json = string.Create(CultureInfo.InvariantCulture, $$"""{"cells":[{{string.Join(",", _cells)}}],"metadata":{},"nbformat":4,"nbformat_minor":4}""");
        return NotebookDocument.Parse(Encoding.UTF8.GetBytes(json), name).With(_outputs);
    }

    public static DisplayOutput Chart(string title, string figure = """{"data":[{"type":"bar","x":["A"],"y":[1]}],"layout":{}}""") =>
        new(new MimeBundle([
            new MimeContent(MimeBundle.PlotlyMimeType, figure),
            new MimeContent("text/html", $"<img src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(Svg))}\" alt=\"{title}\">"),
            new MimeContent("text/plain", title),
        ]));

    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="#0b5cad"/></svg>""";
}
