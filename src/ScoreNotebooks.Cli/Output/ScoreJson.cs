using System.Text.Json;

namespace ScoreNotebooks.Cli;

/// <summary>Writes a scoreboard as JSON, one shop a line, in the table's order.</summary>
internal static class ScoreJson
{
    internal static void Write(Stream output, Scoreboard scores, RowProgress progress)
    {
        output.Write("{\"model\":"u8);
        using (var json = new Utf8JsonWriter(output, ShopJson.Options)) json.WriteStringValue(scores.Model.Id);
        output.Write(",\"shops\":["u8);
        ShopLines.Write(output, scores, progress, Lines);
        output.Write("\n]}\n"u8);
    }

    private static void Lines(Stream lines, ScoreBlock shops, bool areFirst)
    {
        using var json = new Utf8JsonWriter(lines, ShopJson.Options);
        for (var row = 0; row < shops.Count; row++)
        {
            lines.Write(areFirst && row == 0 ? "\n"u8 : ",\n"u8);
            ShopJson.Write(json, shops, row);
            json.Flush();
            json.Reset();
        }
    }
}
