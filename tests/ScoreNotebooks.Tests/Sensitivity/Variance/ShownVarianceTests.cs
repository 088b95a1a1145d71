using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Variance;

/// <summary>What the results look like: tables and charts, in both languages.</summary>
public class ShownVarianceTests
{
    private static readonly ShopTable Table = Small.Table([10, 50, 30], [90, 60, 40], [40, 55, 90], [20, 70, 60]);

    private static readonly SensitivityAnalysis Analysis = Assumed(Small.Flat(Aggregation.Harmonic, [3, 2, 1])).Sensitivity(Table);

    private static readonly SensitivityAnalysis Additive = Assumed(Small.Flat(Aggregation.Arithmetic, [3, 2, 1])).Sensitivity(Table);

    [Fact]
    public void Every_result_and_chart_is_shown_in_both_languages_and_says_what_it_assumes()
    {
        var sampled = Analysis.Variance("s0", samples: 256, secondOrder: true);
        var exact = Additive.Variance("s0");
        var morris = Analysis.Morris("s0");
        var shapley = Analysis.ShapleyEffects("s0", samples: 128);
        var importance = Additive.Importance();
        IViewable[] results = [sampled, exact, Analysis.RankVariance("s0", samples: 128), morris, shapley, importance, Additive.BalanceWeights()];
        Chart[] charts =
        [
            sampled.Bars(), exact.Bars(), sampled.ConvergenceLines(), sampled.ConvergenceLines(IndexOrder.First), morris.Plane(), shapley.Bars(),
            importance.Bars(), importance.Bars("total"),
        ];
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            var assumption = language == Language.English ? "Illustrative assumption" : "示例性假设";
            Assert.All(results, result => Assert.Contains(assumption, result.ToView().ToText(language), StringComparison.Ordinal));
            Assert.All(results, result => Assert.NotEmpty(result.ToView().ToHtml(language)));
            Assert.All(charts, chart => Assert.Contains(assumption, chart.ToSvg(language).Replace("\n", ""), StringComparison.Ordinal));
            Assert.All(charts, chart => Assert.NotEmpty(chart.ToFigureJson(language)));
        }
    }

    [Fact]
    public void A_sampled_table_has_intervals_the_sample_and_the_noise_floor()
    {
        var text = Analysis.Variance("s0", samples: 300, secondOrder: true).ToString();
        Assert.Contains("N = 512", text);
        Assert.Contains("4,096 evaluations", text);
        Assert.Contains("Noise floor", text);
        Assert.Contains("%, ", text);
        Assert.Contains("uniform from 10 to 90", text);
        Assert.Contains("What pairs of inputs do together", text);
    }

    [Fact]
    public void An_exact_table_says_so_and_has_no_intervals()
    {
        var result = Additive.Variance("s0");
        Assert.Contains("Exact: a weighted sum", result.ToString());
        Assert.DoesNotContain("[", result.ToString());
        Assert.Contains("exact", Assert.Throws<WorkbookException>(() => result.ConvergenceLines()).Message);
    }

    // The largest total first: with ranges 80, 20 and 60 and weights 3, 2, 1 terms of range 40, 6.7 and 10.
    [Fact]
    public void Inputs_stand_in_the_order_of_what_they_do()
    {
        var bars = Additive.Variance("s0").Bars();
        Assert.Equal(["a", "c", "b"], bars.Categories.Select(category => category.English));
        Assert.Equal(100, bars.Series[1].Values.Sum(), 9);
    }

    [Fact]
    public void Bars_of_sampled_indices_carry_their_intervals_in_percent()
    {
        var result = Analysis.Variance("s0", samples: 256);
        var total = result.Bars().Series[1];
        var largest = result.Inputs.MaxBy(input => input.Total.Value)!.Total;
        Assert.Equal(100 * largest.Value, total.Values[0], 9);
        Assert.Equal(100 * largest.Low, total.Low![0], 9);
        Assert.Equal(100 * largest.High, total.High![0], 9);
    }

    [Fact]
    public void The_convergence_chart_ends_at_the_result()
    {
        var result = Analysis.Variance("s0", samples: 1024);
        var line = result.ConvergenceLines().Series[0];
        Assert.Equal([128, 256, 512, 1024], line.Points.Select(point => point.X));
        Assert.Equal(100 * result.Inputs.Max(input => input.Total.Value), line.Points[^1].Y, 9);
    }

    [Fact]
    public void What_could_not_be_had_is_said_below_the_table()
    {
        var missing = GlobalSensitivity.Of(x => x[0] < 0.5 ? double.NaN : x[0], [new("x", Distribution.Uniform(0, 1))], samples: 128);
        Assert.Contains("gave no result", missing.ToString());
        var constant = GlobalSensitivity.Of(x => 1, [new("x", Distribution.Uniform(0, 1))], samples: 128);
        Assert.Contains("does not vary", constant.ToString());
        Assert.NotEmpty(constant.Bars().ToSvg(Language.English));
    }

    private static ScoreModel Assumed(ScoreModel model) => model with
    {
        Metrics = [.. model.Metrics.Select(metric => metric with { Assumption = new BilingualText("assumed", "假设") })],
    };
}
