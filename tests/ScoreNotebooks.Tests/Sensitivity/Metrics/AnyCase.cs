using FsCheck;
using FsCheck.Fluent;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Sensitivity.Metrics;

/// <summary>A shop and a metric of a random model, chosen among those that can be asked about.</summary>
internal sealed record AnyCase(SensitivityAnalysis WhatIf, string Shop, Metric Metric, Random Random)
{
    internal double Value => WhatIf.Scores[Shop].Metric(Metric.Id).Value;

    internal double Total => WhatIf.Scores[Shop].Total;

    /// <summary>For every generated model that has a shop with a total and a value, one case.</summary>
    internal static Property Holds(Func<AnyCase, bool> holds, ModelTraits traits = ModelTraits.Any) => Prop.ForAll(
        RandomModels.WithTable(traits, mostShops: 6), Arb.From(Gen.Choose(0, int.MaxValue - 1)), (pair, seed) =>
        {
            var whatIf = pair.Model.Sensitivity(pair.Table);
            var random = new Random(seed);
            var cases = whatIf.Scores.Shops.Where(shop => !double.IsNaN(whatIf.Scores[shop].Total))
                .SelectMany(shop => whatIf.Scores[shop].Metrics.Where(metric => !metric.IsMissing && !double.IsNaN(metric.Value)).Select(metric => (shop, metric.Metric))).ToArray();
            if (cases.Length == 0) return true;
            var (shop, metric) = cases[random.Next(cases.Length)];
            return holds(new AnyCase(whatIf, shop, metric, random)) ? true : throw new InvalidOperationException($"Not so for {metric.Id} of {shop}.");
        });

    /// <summary>The total with the metric set to a value.</summary>
    internal double TotalAt(double value) => WhatIf.With(Shop, (Metric.Id, value)).Total;

    internal static bool Near(double expected, double actual, double tolerance = 1e-9) =>
        expected.Equals(actual) || Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected));
}
