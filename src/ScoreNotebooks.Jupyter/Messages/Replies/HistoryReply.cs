using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoreNotebooks.Jupyter;

/// <summary>Cells that were run.</summary>
/// <param name="History">The cells.</param>
internal sealed record HistoryReply(IReadOnlyList<HistoryEntry> History)
{
    public string Status { get; } = StatusReply.Ok;
}

/// <summary>A cell that was run, written as <c>[session, number, input]</c> or <c>[session, number, [input, output]]</c>.</summary>
/// <param name="Session">The number of the session.</param>
/// <param name="Number">The number of the execution.</param>
/// <param name="Input">The cell.</param>
/// <param name="Output">Its value as text; null without one.</param>
/// <param name="HasOutput">Whether the value was asked for.</param>
[JsonConverter(typeof(HistoryEntryConverter))]
internal sealed record HistoryEntry(int Session, int Number, string Input, string? Output, bool HasOutput);

/// <summary>Writes entries as lists.</summary>
internal sealed class HistoryEntryConverter : JsonConverter<HistoryEntry>
{
    public override HistoryEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Front ends send no histories.");

    public override void Write(Utf8JsonWriter writer, HistoryEntry value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Session);
        writer.WriteNumberValue(value.Number);
        if (value.HasOutput)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(value.Input);
            writer.WriteStringValue(value.Output);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStringValue(value.Input);
        }

        writer.WriteEndArray();
    }
}
