using System.Text.Json;

namespace ScoreNotebooks.Hosting;

/// <summary>A cell while its keys, which come in any order, are being read.</summary>
/// <param name="number">The place of the cell in the notebook, from 1.</param>
/// <param name="start">The byte at which the cell begins.</param>
internal sealed class CellDraft(int number, int start)
{
    private string? _type;
    private string? _source;
    private string? _id;
    private JsonElement _metadata;
    private int? _executionCount;
    private IReadOnlyList<CellOutput> _outputs = [];
    private IReadOnlyDictionary<string, MimeBundle> _attachments = new Dictionary<string, MimeBundle>();

    public int FirstKey { get; set; }

    public int LastValueEnd { get; set; }

    public ByteRange? ExecutionCountAt { get; private set; }

    public ByteRange? OutputsAt { get; private set; }

    public void Take(string key, JsonElement value, ByteRange range, MalformedNotebook malformed)
    {
        switch (key)
        {
            case "cell_type":
                _type = value.ValueKind == JsonValueKind.String ? value.GetString() : throw malformed.CellType(number, range.Start);
                break;
            case "source":
                _source = OutputParser.Text(value) ?? throw malformed.Source(number, range.Start);
                break;
            case "id":
                _id = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
                break;
            case "metadata":
                _metadata = value.ValueKind == JsonValueKind.Object ? value : throw malformed.Metadata(number, range.Start);
                break;
            case "execution_count":
                ExecutionCountAt = range;
                _executionCount = OutputParser.Count(value);
                break;
            case "outputs":
                OutputsAt = range;
                _outputs = OutputParser.Outputs(value) ?? throw malformed.Outputs(number, range.Start);
                break;
            case "attachments" when value.ValueKind == JsonValueKind.Object:
                _attachments = OutputParser.Bundles(value);
                break;
        }
    }

    public NotebookCell ToCell(MalformedNotebook malformed)
    {
        var kind = _type switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            null => throw malformed.NoCellType(number, start),
            _ => throw malformed.UnknownCellType(number, _type, start),
        };
        return new NotebookCell
        {
            Number = number,
            Id = _id,
            Kind = kind,
            Source = _source ?? throw malformed.NoSource(number, start),
            Language = Language(kind),
            Tags = Tags(),
            ExecutionCount = _executionCount,
            Outputs = _outputs,
            Attachments = _attachments,
        };
    }

    // Empty stands for "as the notebook says": its metadata mostly come after the cells.
    private string Language(CellKind kind) => kind switch
    {
        CellKind.Markdown => "markdown",
        CellKind.Raw => "raw",
        _ => CellLanguages.OfCell(_metadata, _source ?? "") ?? "",
    };

    private IReadOnlyList<string> Tags() =>
        _metadata.ValueKind == JsonValueKind.Object
        && _metadata.TryGetProperty("tags", out var tags)
            ? OutputParser.Lines(tags) ?? []
            : [];
}
