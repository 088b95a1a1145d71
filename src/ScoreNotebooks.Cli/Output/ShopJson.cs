using System.Text.Json;

namespace ScoreNotebooks.Cli;

/// <summary>Writes one shop's score as a JSON object. Numbers are the shortest text that reads back as the same double; what is missing is null.</summary>
internal static class ShopJson
{
    internal static readonly JsonWriterOptions Options = new()
    {
        // Chinese stays readable; the result is a file of its own and never part of a web page.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(Utf8JsonWriter json, ShopScore shop)
    {
        json.WriteStartObject();
        json.WriteString("shop", shop.Shop);
        Number(json, "total", shop.Total);
        if (shop.Rank > 0) json.WriteNumber("rank", shop.Rank);
        else json.WriteNull("rank");
        Number(json, "coverage", shop.Coverage);
        json.WriteStartObject("dimensions");
        foreach (var dimension in shop.Dimensions) Number(json, dimension.Id, dimension.Score);
        json.WriteEndObject();
        json.WriteStartObject("metrics");
        foreach (var metric in shop.Metrics) Metric(json, metric, hasTotal: !double.IsNaN(shop.Total));
        json.WriteEndObject();
        json.WriteStartArray("missing");
        foreach (var metric in shop.Metrics)
            if (metric.IsMissing) json.WriteStringValue(metric.Id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Where there is no total, nothing has a weight in it or contributes to it.
    private static void Metric(Utf8JsonWriter json, MetricScore metric, bool hasTotal)
    {
        json.WriteStartObject(metric.Id);
        Number(json, "value", metric.Value);
        Number(json, "points", metric.Points);
        Number(json, "weight", hasTotal ? metric.Weight : double.NaN);
        Number(json, "contribution", hasTotal ? metric.Contribution : double.NaN);
        json.WriteEndObject();
    }

    internal static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value)) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
