using System.Text.Json;

namespace ScoreNotebooks.Cli;

/// <summary>Writes a comparison as JSON: the shops as <see cref="ScoreJson"/> has them, and each gap with its shares.</summary>
internal static class CompareJson
{
    internal static void Write(Stream output, GapComparison comparison)
    {
        using (var json = new Utf8JsonWriter(output, ShopJson.Options with { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("model", comparison.Scores.Model.Id);
            json.WriteStartArray("shops");
            foreach (var shop in comparison.SideBySide.Shops)
                ShopJson.Write(json, new ScoreBlock(comparison.Scores, comparison.Scores.Table.IndexOfShop(shop.Shop), 1), 0);
            json.WriteEndArray();
            json.WriteStartArray("gaps");
            foreach (var gap in comparison.Gaps) Gap(json, gap);
            json.WriteEndArray();
            Words(json, comparison.Words);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Gap(Utf8JsonWriter json, GapExplanation gap)
    {
        json.WriteStartObject();
        json.WriteString("from", gap.From.Shop);
        json.WriteString("to", gap.To.Shop);
        ShopJson.Number(json, "gap", gap.Gap);
        json.WriteString("method", gap.Method.ToString().ToLowerInvariant());
        json.WriteStartObject("shares");
        foreach (var share in gap.Shares)
        {
            json.WriteStartObject(share.Id);
            ShopJson.Number(json, "points", share.Points);
            ShopJson.Number(json, "standardError", share.StandardError);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter json, Interpretation words)
    {
        json.WriteStartArray("interpretation");
        foreach (var section in words.Sections)
        {
            json.WriteStartObject();
            Text(json, "title", section.Title);
            json.WriteStartArray("sentences");
            foreach (var sentence in section.Sentences)
            {
                json.WriteStartObject();
                json.WriteString("en", sentence.English);
                json.WriteString("zh", sentence.Chinese);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, BilingualText text)
    {
        json.WriteStartObject(name);
        json.WriteString("en", text.English);
        json.WriteString("zh", text.Chinese);
        json.WriteEndObject();
    }
}
