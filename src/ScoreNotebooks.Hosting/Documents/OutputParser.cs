using System.Text.Json;

namespace ScoreNotebooks.Hosting;

/// <summary>Reads saved outputs, in every way that nbformat 4.0 to 4.5 writes them.</summary>
internal static class OutputParser
{
    /// <summary>The outputs of a cell; null when the value is no list of outputs.</summary>
    public static IReadOnlyList<CellOutput>? Outputs(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return null;
        var outputs = new List<CellOutput>();
        foreach (var item in value.EnumerateArray())
        {
            if (Output(item) is not { } output)
                return null;
            outputs.Add(output);
        }

        return outputs;
    }

    /// <summary>A text that is one string or a list of strings to be joined; null when it is neither.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array when value.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String) =>
            string.Concat(value.EnumerateArray().Select(line => line.GetString())),
        _ => null,
    };

    /// <summary>An execution count; null when the cell was not run.</summary>
    public static int? Count(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) ? count : null;

    /// <summary>A mime bundle; texts are joined, JSON is kept as it is written.</summary>
    public static MimeBundle Bundle(JsonElement value) =>
        new(value.ValueKind != JsonValueKind.Object ? [] : [.. value.EnumerateObject().Select(Content)]);

    private static MimeContent Content(JsonProperty entry)
    {
        var content = new MimeContent(entry.Name, "");
        return content with { Text = content.IsJson ? entry.Value.GetRawText() : Text(entry.Value) ?? entry.Value.GetRawText() };
    }

    private static CellOutput? Output(JsonElement item) => TextOf(item, "output_type") switch
    {
        "stream" => new StreamOutput(TextOf(item, "name") ?? "stdout", TextOf(item, "text") ?? ""),
        "display_data" => new DisplayOutput(DataOf(item)),
        "execute_result" => new ResultOutput(DataOf(item), item.TryGetProperty("execution_count", out var count) ? Count(count) : null),
        "error" => new ErrorOutput(TextOf(item, "ename") ?? "", TextOf(item, "evalue") ?? "", LinesOf(item)),
        _ => null,
    };

    private static MimeBundle DataOf(JsonElement item) =>
        item.TryGetProperty("data", out var data) ? Bundle(data) : new MimeBundle([]);

    private static IReadOnlyList<string> LinesOf(JsonElement item) =>
        item.TryGetProperty("traceback", out var lines) && lines.ValueKind == JsonValueKind.Array
            ? [.. lines.EnumerateArray().Select(line => Text(line) ?? "")]
            : [];

    private static string? TextOf(JsonElement item, string key) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(key, out var value) ? Text(value) : null;
}
