using FsCheck;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Metrics;

public class ResponseTests
{
    // Points 0 at 3 stars and 100 at 5, a twelfth: B's total without the metric is 41.1574 − 40/12.
    [Fact]
    public void The_curve_of_B_over_complaints_is_the_line_worked_by_hand()
    {
        var response = Text.WhatIf().Response("complaint_handling");
        Assert.Equal((3, 5), (response.Low, response.High));
        var points = response["小店B"].Points;
        Assert.Equal([3, 3.8, 5], points.Select(point => point.Value));
        Assert.Equal(Text.TotalOfB - 40.0 / 12, points[0].Total, 10);
        Assert.Equal(Text.TotalOfB + 5, points[^1].Total, 10);
    }

    // Tiers 60 at 2, 90 at 5 over a table from 1 to 6: two points at each threshold, below and at it.
    [Fact]
    public void A_step_is_upright()
    {
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [Small.Metric("a", new Normalisation.Step([new Knot(2, 60), new Knot(5, 90)], 0))]);
        var points = model.Sensitivity(Small.Table([1], [6])).Response("a", "s0")["s0"].Points;
        Assert.Equal([0, 60], points.Where(point => point.Value == 2).Select(point => point.Total));
        Assert.Equal([60, 90], points.Where(point => point.Value == 5).Select(point => point.Total));
    }

    // The short board of a and 60: flat from 60 on.
    [Fact]
    public void A_kink_that_another_part_makes_is_on_the_curve()
    {
        var points = Small.Flat(Aggregation.Minimum, [1, 1]).Sensitivity(Small.Table([20, 60], [90, 60])).Response("a", "s0")["s0"].Points;
        Assert.Equal([(20, 20), (60, 60), (90, 60)], points.Select(point => (point.Value, point.Total)));
    }

    [Fact]
    public void The_charts_mark_every_shop_and_name_the_units()
    {
        var whatIf = Text.WhatIf();
        var chart = whatIf.Response("good_review_rate").Curve();
        Assert.Equal(["小店A", "小店C", "小店B"], chart.Marks.Select(mark => mark.Name.English));
        Assert.Equal("%", chart.Horizontal.Unit!.English);
        Assert.Equal(80, chart.Marks[2].X, 10);
        var panels = whatIf.ResponsePanels("小店B");
        Assert.Equal(11, panels.Panels.Count);
        Assert.All(panels.Panels, panel => Assert.Equal(Text.TotalOfB, panel.Marks.Single().Y, 10));
    }

    [Property(MaxTest = 100)]
    public Property Between_its_points_the_curve_is_the_total() => AnyCase.Holds(one =>
    {
        var response = one.WhatIf.Response(one.Metric.Id, one.Shop);
        var points = response[one.Shop].Points;
        var isLinear = one.WhatIf.Model.Dimensions.All(dimension => dimension.Aggregation is Aggregation.Arithmetic or Aggregation.Minimum) && one.Metric.Treatment is not Treatment.Logarithm;
        return points.Zip(points.Skip(1)).Where(pair => pair.Second.Value - pair.First.Value > 1e-6).All(pair =>
        {
            var share = one.Random.NextDouble();
            var straight = pair.First.Total + share * (pair.Second.Total - pair.First.Total);
            var total = one.TotalAt(Math.Min(pair.Second.Value, pair.First.Value + share * (pair.Second.Value - pair.First.Value)));
            // Curved stretches are followed closely, but not where a geometric mean leaves zero.
            return AnyCase.Near(straight, total, isLinear ? 1e-9 : 0.2) || !isLinear && Math.Abs(straight - total) < 5;
        });
    });

    [Property(MaxTest = 60)]
    public Property Every_shop_lies_on_its_own_curve() => AnyCase.Holds(one =>
        one.WhatIf.Response(one.Metric.Id).Curves.Where(curve => !double.IsNaN(curve.Value) && !double.IsNaN(curve.Total))
            .All(curve => curve.Points.Any(point => point.Value == curve.Value && point.Total.Equals(curve.Total))));
}
