namespace ScoreNotebooks.Tests.Models;

/// <summary>Builds one random model.</summary>
internal sealed class RandomModel(Random random, ModelTraits traits)
{
    private static readonly MetricUnit[] Units = [MetricUnit.Number, MetricUnit.Stars, MetricUnit.Share, MetricUnit.Hours, MetricUnit.Count, MetricUnit.Points];

    private static readonly ScoreScale Scale = new(0, 100);

    // Geometric and harmonic means do not exist below zero, so a model has either them or unbounded points.
    private readonly bool _canBeNegative = !traits.HasFlag(ModelTraits.WithinScale) && random.Next(3) == 0;
    private int _dimensions;

    internal ScoreModel Build()
    {
        var metrics = Enumerable.Range(0, random.Next(1, 13)).Select(Metric).ToArray();
        var root = Dimension([.. metrics.Select(metric => metric.Id)], levels: random.Next(1, 5), weight: 1);
        var missing = new MissingValues(random.GetItems(Enum.GetValues<MissingPolicy>(), 1)[0], Maybe(0.5) ?? 0);
        var model = new ScoreModel("random", "1", Title("random"), Scale, missing, metrics, root)
        {
            Description = Half() ? Title("description \"quoted\" \\ 说明\n第二行") : null,
            Platform = Half() ? "douyin" : null,
            Effective = Half() ? new EffectivePeriod(new DateOnly(2026, 5, 7), Half() ? new DateOnly(2026, 7, 13) : null) : null,
            Assumptions = Half() ? [Title("an assumption")] : [],
            Sources = [new ModelSource("S1", Title("source"), random.GetItems(Enum.GetValues<Confidence>(), 1)[0], Half() ? "https://example.com/rules?a=1&b=<2>" : null, Half() ? new DateOnly(2024, 2, 29) : null)],
            Display = Half() ? [new DisplayStep(50, "4.0"), new DisplayStep(81.5, "4.6")] : [],
        };
        if (!traits.HasFlag(ModelTraits.TreeOnly)) model = WithExtras(model);
        return model with { Metrics = [.. model.Metrics.Select(Treated)] };
    }

    // Values of the tables run from 0 to 10; knots and goalposts may be zero too.
    private Metric Treated(Metric metric) => random.Next(6) switch
    {
        0 when !traits.HasFlag(ModelTraits.SelfContained) => metric with { Treatment = new Treatment.Winsorise(random.Next(1, 4), 0.5, 0.1 + Part(1)) },
        1 when !traits.HasFlag(ModelTraits.SelfContained) => metric with { Treatment = new Treatment.Percentiles(Part(0.3), 0.6 + Part(0.4)) },
        2 when metric.Normalisation is not ScoreNotebooks.Normalisation.Identity => metric with { Treatment = new Treatment.Logarithm(1 + Part(3)) },
        _ => metric,
    };

    private ScoreModel WithExtras(ScoreModel model)
    {
        var dimensions = model.Dimensions.Select(dimension => dimension.Id).ToArray();
        return model with
        {
            Counts = Half() ? [new CountGroup("reviews", Title("reviews"), ["good", "bad"], null), new CountGroup("orders", Title("orders"), ["done"], "all")] : [],
            Adjustments = traits.HasFlag(ModelTraits.WithinScale) || Half() ? [] : [Adjustment(dimensions)],
            Limits = [.. random.GetItems(dimensions, random.Next(3)).Distinct().Select(Limits)],
            Gates = Half() ? [new Gate("campaign", Title("campaign"), random.GetItems(dimensions, 1)[0], 70, 60 + random.Next(11), Title("may join"))] : [],
        };
    }

    private Adjustment Adjustment(string[] dimensions) => new(
        "adjustment", Title("adjustment"), Formula.Parse("occasions"), _canBeNegative && Half() ? -3 : 2.5, Maybe(6), random.GetItems(dimensions, 1)[0]);

    private ScoreLimits Limits(string dimension) => random.Next(3) switch
    {
        0 => new ScoreLimits(20, null, dimension),
        1 => new ScoreLimits(null, 90, dimension),
        _ => new ScoreLimits(0, 100, dimension),
    };

    private Metric Metric(int index)
    {
        var direction = Half() ? Direction.Benefit : Direction.Cost;
        var formula = random.Next(4) switch
        {
            0 => $"m{index} / 2 + 1",
            1 => $"min(m{index}, 8)",
            _ => $"m{index}",
        };
        return new Metric(
            $"m{index}", Title($"metric {index}"), random.GetItems(Units, 1)[0], direction,
            Formula.Parse(formula), Normalisation(direction))
        {
            Window = Half() ? new MetricWindow(random.Next(1, 90), random.Next(3)) : null,
            MinimumSample = traits.HasFlag(ModelTraits.TreeOnly) || random.Next(4) > 0 ? null : new MinimumSample(Formula.Parse("all"), 30),
            Assumption = Half() ? Title("assumed") : null,
            Source = Half() ? "S1" : null,
        };
    }

    private Normalisation Normalisation(Direction direction)
    {
        var isSelfContained = traits.HasFlag(ModelTraits.SelfContained);
        var isWithinScale = traits.HasFlag(ModelTraits.WithinScale);
        while (true)
        {
            switch (random.Next(8))
            {
                case 0: return new Normalisation.Curve(Knots(direction, random.Next(2, 7)));
                case 1: return Step(direction);
                case 2 when direction == Direction.Benefit: return new Normalisation.Goalposts(Part(4), 6 + Part(4));
                case 2: return new Normalisation.Goalposts(6 + Part(4), Part(4));
                case 3 when !isSelfContained: return new Normalisation.MinMax(Part(40), 60 + Part(40));
                case 4 when !isSelfContained: return new Normalisation.Percentile(Part(40), 60 + Part(40));
                case 5 when !isSelfContained && !isWithinScale: return new Normalisation.Rank();
                case 6 when !isSelfContained && _canBeNegative: return new Normalisation.ZScore(50, 1 + Part(20));
                case 7 when !isWithinScale && _canBeNegative && direction == Direction.Benefit: return new Normalisation.Identity();
            }
        }
    }

    private Normalisation.Step Step(Direction direction)
    {
        var tiers = Knots(direction, random.Next(1, 5));
        var outermost = direction == Direction.Benefit ? tiers[0] : tiers[^1];
        return new Normalisation.Step(tiers, traits.HasFlag(ModelTraits.Monotone) ? outermost.Points * random.NextDouble() : Part(100));
    }

    private Knot[] Knots(Direction direction, int count)
    {
        var points = Enumerable.Range(0, count).Select(_ => Part(100)).ToArray();
        if (traits.HasFlag(ModelTraits.Monotone)) Array.Sort(points);
        if (traits.HasFlag(ModelTraits.Monotone) && direction == Direction.Cost) Array.Reverse(points);
        var value = Part(2);
        return [.. points.Select(point => new Knot(value += 0.25 + Part(2), point))];
    }

    private Dimension Dimension(string[] metrics, int levels, double weight)
    {
        var id = _dimensions++ == 0 ? "total" : $"d{_dimensions}";
        var parts = levels == 1 ? [.. metrics.Select(metric => new MetricPart(metric, Weight()))] : Grouped(metrics, levels).ToList();
        // One part at least must count.
        if (parts.All(part => part.Weight == 0)) parts[0] = parts[0] with { Weight = 1 };
        return new Dimension(id, weight, Title(id), AnyAggregation(), parts) { LeastCoverage = Maybe(0.4) };
    }

    private IEnumerable<ScorePart> Grouped(string[] metrics, int levels)
    {
        for (var start = 0; start < metrics.Length;)
        {
            var size = random.Next(1, metrics.Length - start + 1);
            var group = metrics[start..(start + size)];
            start += size;
            if (size == 1 && Half()) yield return new MetricPart(group[0], Weight());
            else yield return Dimension(group, levels - 1, Weight());
        }
    }

    private Aggregation AnyAggregation() => _canBeNegative
        ? Half() ? Aggregation.Arithmetic : Aggregation.Minimum
        : random.GetItems(Enum.GetValues<Aggregation>(), 1)[0];

    private double Weight() => random.Next(6) switch
    {
        0 => 0,
        1 => 1 + Part(3),
        _ => random.Next(1, 6),
    };

    private double Part(double most) => Half() ? Math.Round(most * random.NextDouble(), 1) : most * random.NextDouble();

    private double? Maybe(double most) => Half() ? Math.Max(0.1, most * random.NextDouble()) : null;

    private bool Half() => random.Next(2) == 0;

    private static BilingualText Title(string text) => new(text, $"{text}(中文)");
}
