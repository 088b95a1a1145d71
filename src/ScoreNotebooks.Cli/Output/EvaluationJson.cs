using System.Text.Encodings.Web;
using System.Text.Json;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Cli;

/// <summary>The value of a cell for programs: <c>{"value", "type", "error": {"line", "column", "message"}}</c> on one line.</summary>
internal static class EvaluationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(Stream output, CellEvaluation evaluation)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("value", evaluation.Text);
        json.WriteString("type", evaluation.Value?.GetType().ToString());
        if (evaluation.Run.Error is { } error)
        {
            // Without a place of its own, as when time is up, the error is the whole cell's.
            var place = evaluation.Run.FailedAt;
            json.WriteStartObject("error");
            json.WriteNumber("line", place?.Line ?? 1);
            json.WriteNumber("column", place?.Column ?? 1);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("error");
        }

        json.WriteEndObject();
    }
}
