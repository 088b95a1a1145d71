using System.Text.Json;
using System.Text.Json.Serialization;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter;

/// <summary>Writes a value as an object with one entry for each form: JSON as JSON, all else as text.</summary>
internal sealed class MimeBundleConverter : JsonConverter<MimeBundle>
{
    public override MimeBundle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Front ends send no values.");

    public override void Write(Utf8JsonWriter writer, MimeBundle value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var content in value.Contents)
        {
            writer.WritePropertyName(content.MimeType);
            if (!content.IsJson || !TryWriteJson(writer, content.Text))
                writer.WriteStringValue(content.Text);
        }

        writer.WriteEndObject();
    }

    // What a formatter gives is not ours to vouch for: what is no JSON is shown as text, and fails nothing.
    private static bool TryWriteJson(Utf8JsonWriter writer, string text)
    {
        try
        {
            writer.WriteRawValue(text);
            return true;
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException)
        {
            return false;
        }
    }
}
