using System.Text.Json;

namespace ScoreNotebooks.Hosting;

/// <summary>
/// Reads saved outputs, in every way that nbformat 4.0 to 4.5 writes them. Loops take the place of queries here: queries
/// over these value types are compiled at run time, which a program that starts for one notebook would wait for.
/// </summary>
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
    public static string? Text(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        return Lines(value) is { } lines ? string.Concat(lines) : null;
    }

    /// <summary>A list of strings; null when the value is anything else.</summary>
    public static List<string>? Lines(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return null;
        var lines = new List<string>(value.GetArrayLength());
        foreach (var line in value.EnumerateArray())
        {
            if (line.ValueKind != JsonValueKind.String)
                return null;
            lines.Add(line.GetString()!);
        }

        return lines;
    }

    /// <summary>An execution count; null when the cell was not run.</summary>
    public static int? Count(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) ? count : null;

    /// <summary>A mime bundle; texts are joined, JSON is kept as it is written.</summary>
    public static MimeBundle Bundle(JsonElement value)
    {
        var contents = new List<MimeContent>();
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var entry in value.EnumerateObject())
                contents.Add(Content(entry));
        }

        return new MimeBundle(contents);
    }

    /// <summary>Mime bundles by name, as Markdown cells keep their pictures.</summary>
    public static Dictionary<string, MimeBundle> Bundles(JsonElement value)
    {
        var bundles = new Dictionary<string, MimeBundle>(StringComparer.Ordinal);
        foreach (var entry in value.EnumerateObject())
            bundles[entry.Name] = Bundle(entry.Value);
        return bundles;
    }

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
        item.TryGetProperty("traceback", out var lines) ? Lines(lines) ?? [] : [];

    private static string? TextOf(JsonElement item, string key) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(key, out var value) ? Text(value) : null;
}
