namespace ScoreNotebooks.Tests.Charts;

public class BarChartTests
{
    private static readonly string[] Metrics = ["Quality", "Service", "Delivery"];

    [Fact]
    public void Heights_are_proportional_to_values()
    {
        double[] values = [80, 40, 20];
        var bars = new Drawing(OneSeries(values).ToSvg(Language.English)).Of("bar");
        var heights = bars.Select(bar => Drawing.Get(bar, "height")).ToArray();
        Assert.Equal(3, heights.Length);
        for (var i = 1; i < 3; i++) Assert.Equal(values[i] / values[0], heights[i] / heights[0], 3);
    }

    private static BarChart OneSeries(double[] values) => new(
        new BilingualText("Points by metric", "各指标得分"), ValueAxis.Points,
        [.. Metrics.Take(values.Length).Select(BilingualText.Same)],
        [new ChartSeries(BilingualText.Same("小店A"), values)]);
}
