using System.Globalization;

namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ScoreModel : IViewable
{
    /// <summary>One line per metric: where it stands, what it reads, its weight, how its values become points.</summary>
    public ResultTable ToTable()
    {
        var weights = NominalWeights();
        return new ResultTable(
            Title,
            [.. new ResultColumn?[]
            {
                ResultColumns.Titles(ResultColumns.Dimension, Metrics.Select(metric => ResultColumns.DimensionTitle(this, metric.Id)!)),
                ResultColumns.Titles(ResultColumns.Metric, Metrics.Select(metric => metric.Title)),
                new TextColumn(new BilingualText("Read from", "取自"), [.. Metrics.Select(metric => metric.Value.Text)]),
                ResultColumns.Numbers(ResultColumns.Weight, Metrics.Select(metric => weights[metric.Id]), NumberFormat.Percent()) with { WordsWhereMissing = [.. Metrics.Select(WeightWithin)] },
                ResultColumns.Titles(new BilingualText("How it becomes points", "如何折算得分"), Metrics.Select(TreatedRule)),
                Metrics.All(metric => metric.Official is null) ? null : new TextColumn(new BilingualText("Scored by the platform", "官方是否计分"), [.. Metrics.Select(metric => metric.Official?.Show())]) { Name = "official" },
            }.OfType<ResultColumn>()])
        {
            Notes =
            [
                .. Description is null ? Array.Empty<BilingualText>() : [Description],
                .. UnknownsText.Note(Unknowns) is { } unknown ? [unknown] : Array.Empty<BilingualText>(),
                .. ScoreboardCharts.AssumptionNote(this, [.. Assumptions, .. Metrics.Select(metric => metric.Assumption).OfType<BilingualText>()]) is { } note ? [note] : Array.Empty<BilingualText>(),
                .. Conflicts,
            ],
            ShownRows = Math.Max(50, Metrics.Count),
        };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    // The weight inside the dimension, where that of the dimension is not public; null where the weight is known.
    private BilingualText? WeightWithin(Metric metric)
    {
        var dimension = Dimensions.FirstOrDefault(one => one.Parts.Any(part => part.Id == metric.Id));
        if (dimension is null) return null;
        var within = dimension.Parts.Zip(dimension.NormalisedWeights()).First(part => part.First.Id == metric.Id).Second;
        if (double.IsNaN(within)) return new BilingualText("not public", "未公开");
        var share = NumberFormat.Percent().Write(within, Language.English);
        return dimension == Root ? null : new BilingualText($"{share} of it", $"维度内 {share}");
    }

    private BilingualText TreatedRule(Metric metric)
    {
        var rule = Rule(metric);
        if (metric.Treatment is null) return rule;
        var treatment = metric.Treatment.Show();
        return new BilingualText($"{rule.English}; outliers: {treatment.English}", $"{rule.Chinese}；离群值：{treatment.Chinese}");
    }

    private BilingualText Rule(Metric metric) => metric.Normalisation switch
    {
        Normalisation.Goalposts rule => Goalposts(metric, rule),
        Normalisation.Curve rule => new BilingualText($"curve through {Knots(metric, rule.Knots).English}", $"折线：{Knots(metric, rule.Knots).Chinese}"),
        Normalisation.Step rule => new BilingualText(
            $"tiers {Knots(metric, rule.Tiers).English}, otherwise {Number(rule.Otherwise)}", $"分档：{Knots(metric, rule.Tiers).Chinese}，其余 {Number(rule.Otherwise)} 分"),
        var rule => rule.Show(),
    };

    private BilingualText Goalposts(Metric metric, Normalisation.Goalposts rule)
    {
        var (worst, best) = (metric.Show(rule.Worst), metric.Show(rule.Best));
        return new BilingualText(
            $"{worst.English} → {Number(Scale.Low)}, {best.English} → {Number(Scale.High)}",
            $"{worst.Chinese} → {Number(Scale.Low)} 分，{best.Chinese} → {Number(Scale.High)} 分");
    }

    private static BilingualText Knots(Metric metric, IReadOnlyList<Knot> knots)
    {
        var texts = knots.Select(knot => (Value: metric.Show(knot.Value), Points: Number(knot.Points))).ToList();
        return new BilingualText(
            string.Join(", ", texts.Select(knot => $"{knot.Value.English} → {knot.Points}")),
            string.Join("，", texts.Select(knot => $"{knot.Value.Chinese} → {knot.Points}")));
    }

    private static string Number(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
