using System.Collections.Immutable;
using System.Text.Json;

namespace ScoreNotebooks.Hosting;

/// <summary>Reads the bytes of a notebook once, from the first to the last, and refuses what is not one.</summary>
/// <param name="bytes">The bytes of the file.</param>
/// <param name="name">The name that errors are to use.</param>
internal sealed class NotebookParser(byte[] bytes, string name)
{
    private const int SupportedFormat = 4;
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = 512 };

    private readonly ImmutableArray<NotebookCell>.Builder _cells = ImmutableArray.CreateBuilder<NotebookCell>();
    private readonly ImmutableArray<CellPlaces>.Builder _places = ImmutableArray.CreateBuilder<CellPlaces>();
    private readonly MalformedNotebook _malformed = new(bytes, name);
    private readonly int _start = bytes.AsSpan().StartsWith(MalformedNotebook.ByteOrderMark) ? 3 : 0;
    private int? _format;
    private bool _hasCells;
    private string? _language;
    private int _valueStart;

    public ParsedNotebook Parse()
    {
        _malformed.ThrowIfNotJsonText();
        try
        {
            ReadNotebook();
        }
        catch (JsonException failure)
        {
            throw _malformed.Json(failure, _start);
        }

        ThrowIfNotSupported();
        var language = _language ?? NotebookCell.CSharp;
        return new ParsedNotebook(
            [.. _cells.Select(cell => cell.Language.Length > 0 ? cell : cell with { Language = language })],
            _places.ToImmutable(),
            language);
    }

    private void ReadNotebook()
    {
        var json = new Utf8JsonReader(bytes.AsSpan(_start), Strict);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
            throw _malformed.NotAnObject(At(json));
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            ReadProperty(ref json);
        json.Read();
    }

    private void ReadProperty(ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("cells"u8))
            ReadCells(ref json);
        else if (json.ValueTextEquals("metadata"u8))
            _language = CellLanguages.OfNotebook(ReadValue(ref json));
        else if (json.ValueTextEquals("nbformat"u8))
            _format = ReadValue(ref json) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var format) ? format : 0;
        else
            Skip(ref json);
    }

    private void ThrowIfNotSupported()
    {
        if (_format is null)
            throw _malformed.NoFormat();
        if (_format != SupportedFormat)
            throw _malformed.OtherFormat(_format.Value);
        if (!_hasCells)
            throw _malformed.NoCells();
    }

    private void ReadCells(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartArray)
            throw _malformed.CellsNotAList(At(json));
        if (_hasCells)
            throw _malformed.CellsTwice(At(json));
        _hasCells = true;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            ReadCell(ref json, _cells.Count + 1);
    }

    private void ReadCell(ref Utf8JsonReader json, int number)
    {
        var start = At(json);
        if (json.TokenType != JsonTokenType.StartObject)
            throw _malformed.CellNotAnObject(number, start);
        var draft = new CellDraft(number, start);
        try
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                ReadCellProperty(ref json, draft);
        }
        catch (InvalidOperationException)
        {
            // The only thing that a string of valid JSON can refuse to be is well-formed UTF-16.
            throw _malformed.Characters(number, start);
        }

        _cells.Add(draft.ToCell(_malformed));
        _places.Add(new CellPlaces(draft.ExecutionCountAt, draft.OutputsAt, draft.FirstKey, draft.LastValueEnd));
    }

    private void ReadCellProperty(ref Utf8JsonReader json, CellDraft draft)
    {
        var key = json.GetString()!;
        if (draft.FirstKey == 0)
            draft.FirstKey = At(json);
        var value = ReadValue(ref json);
        var end = _start + (int)json.BytesConsumed;
        var range = new ByteRange(_valueStart, end);
        draft.LastValueEnd = end;
        draft.Take(key, value, range, _malformed);
    }

    private JsonElement ReadValue(ref Utf8JsonReader json)
    {
        json.Read();
        _valueStart = At(json);
        return JsonElement.ParseValue(ref json);
    }

    private static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }

    private int At(in Utf8JsonReader json) => _start + (int)json.TokenStartIndex;
}
