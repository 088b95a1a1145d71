using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoreNotebooks.Cli;

/// <summary>Writes one shop's score as a JSON object. Numbers are the shortest text that reads back as the same double; what is missing is null.</summary>
internal static class ShopJson
{
    internal static readonly JsonWriterOptions Options = new()
    {
        // Chinese stays readable; the result is a file of its own and never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(Utf8JsonWriter json, ScoreBlock shops, int row)
    {
        json.WriteStartObject();
        json.WriteString("shop", shops.Shop(row));
        Number(json, "total", shops.Total(row));
        if (shops.Rank(row) > 0) json.WriteNumber("rank", shops.Rank(row));
        else json.WriteNull("rank");
        Number(json, "coverage", shops.Coverage(row));
        json.WriteStartObject("dimensions");
        foreach (var dimension in shops.Dimensions) Number(json, dimension.Dimension.Id, shops.ScoreOf(dimension, row));
        json.WriteEndObject();
        json.WriteStartObject("metrics");
        foreach (var metric in shops.Metrics) Metric(json, shops, metric, row);
        json.WriteEndObject();
        json.WriteStartArray("missing");
        foreach (var metric in shops.Metrics)
            if (double.IsNaN(shops.PointsOf(metric, row))) json.WriteStringValue(metric.Metric.Id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value)) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }

    private static void Metric(Utf8JsonWriter json, ScoreBlock shops, MetricRegisters metric, int row)
    {
        json.WriteStartObject(metric.Metric.Id);
        Number(json, "value", shops.ValueOf(metric, row));
        Number(json, "points", shops.PointsOf(metric, row));
        Number(json, "weight", shops.WeightOf(metric, row));
        Number(json, "contribution", shops.ContributionOf(metric, row));
        json.WriteEndObject();
    }
}
