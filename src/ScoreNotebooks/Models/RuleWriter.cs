using static ScoreNotebooks.ModelWriter;

namespace ScoreNotebooks;

/// <summary>Writes what the rules do beside the tree, as <see cref="RuleReader"/> reads it.</summary>
internal static class RuleWriter
{
    internal static JsonPiece Adjustment(Adjustment adjustment) => JsonPiece.Object(
        ("id", Text(adjustment.Id)),
        ("title", Title(adjustment.Title)),
        ("count", Text(adjustment.Count.Text)),
        ("pointsEach", JsonPiece.Of(adjustment.PointsEach)),
        ("cap", Number(adjustment.Cap)),
        ("appliesTo", Text(adjustment.AppliesTo)),
        ("source", Text(adjustment.Source)));

    internal static JsonPiece Limits(ScoreLimits limits) => JsonPiece.Object(
        ("floor", Number(limits.Floor)), ("cap", Number(limits.Cap)), ("appliesTo", Text(limits.AppliesTo)), ("source", Text(limits.Source)));

    internal static JsonPiece DisplayStep(DisplayStep step) => JsonPiece.Object(
        ("from", JsonPiece.Of(step.From)), ("shown", Text(step.Shown)), ("source", Text(step.Source)));

    internal static JsonPiece? FewOrders(FewOrders? rule) => rule is null
        ? null
        : JsonPiece.Object(
            ("title", Title(rule.Title)),
            ("orders", Text(rule.Orders.Text)),
            ("fewerThan", JsonPiece.Of(rule.FewerThan)),
            ("score", Number(rule.Score)),
            ("lowered", Number(rule.Lowered)),
            ("loweredIf", Text(rule.LoweredIf?.Text)),
            ("source", Text(rule.Source)));

    internal static JsonPiece? LowVolume(LowVolume? rule) => rule is null
        ? null
        : JsonPiece.Object(
            ("id", Text(rule.Id)),
            ("title", Title(rule.Title)),
            ("orders", Text(rule.Orders.Text)),
            ("fewerThan", NumberOrUnknown(rule.FewerThan)),
            ("atMost", JsonPiece.Of(rule.AtMost)),
            ("points", JsonPiece.Of(rule.Points)),
            ("metrics", JsonPiece.List(rule.Metrics.Select(metric => JsonPiece.Object(("metric", Text(metric.Metric)), ("bad", Text(metric.Bad.Text)))))),
            ("readAt", Title(rule.ReadAt)),
            ("source", Text(rule.Source)));

    internal static JsonPiece Variants(VariantTable table) => JsonPiece.Object(
        ("title", Title(table.Title)),
        ("sets", JsonPiece.List(table.Sets.Select(JsonPiece.Of))),
        ("rows", JsonPiece.List(table.Rows.Select(VariantRow))),
        ("source", Text(table.Source)));

    internal static JsonPiece Gate(Gate gate) => JsonPiece.Object(
        ("id", Text(gate.Id)),
        ("title", Title(gate.Title)),
        ("on", Text(gate.On)),
        ("enter", NumberOrUnknown(gate.Enter)),
        ("keep", NumberOrUnknown(gate.Keep)),
        ("also", List(gate.Also, GateLine)),
        ("meanDays", Number(gate.MeanDays)),
        ("for", Title(gate.For)),
        ("further", Title(gate.Further)),
        ("consequence", Title(gate.Consequence)),
        ("readAt", Title(gate.ReadAt)),
        ("source", Text(gate.Source)));

    private static JsonPiece GateLine(GateLine line) => JsonPiece.Object(
        ("on", Text(line.On)), ("enter", NumberOrUnknown(line.Enter)), ("keep", NumberOrUnknown(line.Keep)));

    private static JsonPiece VariantRow(VariantRow row) => JsonPiece.Object(
        ("industry", Text(row.Industry)), ("shopType", Text(row.ShopType)), ("values", JsonPiece.List(row.Values.Select(JsonPiece.Of))));
}
