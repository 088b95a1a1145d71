using System.Globalization;

namespace ScoreNotebooks.Hosting;

/// <summary>Writes outputs as nbformat does: keys in alphabetical order, texts as lists of lines.</summary>
internal static class OutputWriter
{
    /// <summary>The JSON of a cell's outputs.</summary>
    /// <param name="outputs">The outputs.</param>
    /// <param name="style">The layout of the file.</param>
    /// <param name="indentation">The white space before the cell's keys.</param>
    public static string Write(IReadOnlyList<CellOutput> outputs, JsonStyle style, string indentation)
    {
        var json = new StyledJson(style, indentation);
        json.BeginArray();
        foreach (var output in outputs)
        {
            json.BeginObject();
            Write(json, output);
            json.EndObject();
        }

        json.EndArray();
        return json.ToString();
    }

    private static void Write(StyledJson json, CellOutput output)
    {
        switch (output)
        {
            case StreamOutput stream:
                json.Property("name").Text(stream.Name);
                json.Property("output_type").Text("stream");
                WriteLines(json.Property("text"), stream.Text);
                break;
            case DisplayOutput display:
                Write(json, display.Data);
                json.Property("metadata").BeginObject().EndObject();
                json.Property("output_type").Text("display_data");
                break;
            case ResultOutput result:
                Write(json, result.Data);
                json.Property("execution_count").Raw(result.ExecutionCount?.ToString(CultureInfo.InvariantCulture) ?? "null");
                json.Property("metadata").BeginObject().EndObject();
                json.Property("output_type").Text("execute_result");
                break;
            case ErrorOutput error:
                json.Property("ename").Text(error.Name);
                json.Property("evalue").Text(error.Message);
                json.Property("output_type").Text("error");
                WriteItems(json.Property("traceback"), error.Details);
                break;
        }
    }

    private static void Write(StyledJson json, MimeBundle data)
    {
        json.Property("data").BeginObject();
        foreach (var content in data.Contents.OrderBy(content => content.MimeType, StringComparer.Ordinal))
        {
            json.Property(content.MimeType);
            if (content.IsJson)
                json.Value(content.Text);
            else
                WriteLines(json, content.Text);
        }

        json.EndObject();
    }

    private static void WriteLines(StyledJson json, string text) => WriteItems(json, Lines(text));

    private static void WriteItems(StyledJson json, IEnumerable<string> items)
    {
        json.BeginArray();
        foreach (var item in items)
            json.Text(item);
        json.EndArray();
    }

    private static IEnumerable<string> Lines(string text)
    {
        var start = 0;
        for (var end = text.AsSpan().IndexOf('\n'); end >= 0; end = text.AsSpan(start).IndexOf('\n'))
        {
            yield return text[start..(start + end + 1)];
            start += end + 1;
        }

        if (start < text.Length)
            yield return text[start..];
    }
}
