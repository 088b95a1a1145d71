using System.Text.Json;

namespace ScoreNotebooks.Cli;

/// <summary>Writes a scoreboard as JSON, one shop a line, in the table's order.</summary>
internal static class ScoreJson
{
    internal static void Write(Stream output, Scoreboard scores, RowProgress progress)
    {
        using var json = new Utf8JsonWriter(output, ShopJson.Options);
        output.Write("{\"model\":"u8);
        json.WriteStringValue(scores.Model.Id);
        json.Flush();
        output.Write(",\"shops\":["u8);
        ShopLines.Write(output, scores, progress, static (line, shop, isFirst) =>
        {
            line.Write(isFirst ? "\n"u8 : ",\n"u8);
            using var json = new Utf8JsonWriter(line, ShopJson.Options);
            ShopJson.Write(json, shop);
        });
        output.Write("\n]}\n"u8);
    }
}
