namespace ScoreNotebooks;

/// <summary>What both drawings of an <see cref="AreaChart"/> have in common: the edges of the layers, the line of the total, the scales, the words.</summary>
internal sealed class AreaPlan
{
    /// <summary>The style of the total's line: ink, drawn whole.</summary>
    internal const int TotalStyle = 4;

    private const double MostNameWidth = 190;

    internal AreaPlan(AreaChart chart, Language language)
    {
        Chart = chart;
        Language = language;
        Parts = [.. Stacked(chart)];
        Total = new LineSeries(chart.Total, [.. chart.Places.Select((place, at) => new ChartPoint(place, Sum(chart, at)))]);
        Across = AxisScale.Over(chart.Horizontal, [.. chart.Places, .. chart.Marks.Select(mark => mark.X), .. chart.Guides.Select(guide => guide.X)]);
        Up = NiceScale.Around(Parts.SelectMany(part => part.Band.Heights).Concat(chart.Marks.Select(mark => mark.Y)), chart.Vertical, includeZero: true);
        Table = new LineTable([Total, .. chart.Layers.Select(layer => new LineSeries(layer.Name, [.. chart.Places.Select((place, at) => new ChartPoint(place, layer.Values[at]))]))], chart.Marks, chart.Horizontal, chart.Vertical, language, chart.Guides);
        Named = [.. Enumerable.Range(0, chart.Layers.Count).Where(layer => End(layer) >= 0)];
    }

    internal AreaChart Chart { get; }

    internal Language Language { get; }

    /// <summary>
    /// The layers as bands between their lower and upper edges: one above zero and one below it, so that a layer that
    /// changes sides leaves the one stack and joins the other.
    /// </summary>
    internal IReadOnlyList<(int Layer, LineSeries Band)> Parts { get; }

    /// <summary>The line of what the layers add up to; NaN where no layer has a value.</summary>
    internal LineSeries Total { get; }

    internal AxisScale Across { get; }

    internal AxisScale Up { get; }

    internal LineTable Table { get; }

    /// <summary>The layers that have a value anywhere.</summary>
    internal IReadOnlyList<int> Named { get; }

    internal bool IsEmpty => Named.Count == 0;

    /// <summary>The room right of the plot that the names take.</summary>
    internal double SideWidth => Math.Min(MostNameWidth, Named.Select(Name).Append(Chart.Total.In(Language)).Max(name => TextWidth.Of(name, 12))) + 16;

    /// <summary>What a layer is called beside the plot, as far as there is room.</summary>
    internal string ShortName(int layer) => TextWidth.ShortenName(Name(layer), MostNameWidth, 12);

    internal string Name(int layer) => Chart.Layers[layer].Name.In(Language);

    internal static string Colour(int layer) => Palette.Plainest(layer).Colour;

    /// <summary>Where a layer's name belongs: the middle of its last place.</summary>
    internal double NameAt(int layer)
    {
        var end = End(layer);
        var band = Parts.Where(part => part.Layer == layer).MaxBy(part => part.Band.High![end] - part.Band.Low![end]).Band;
        return (band.Low![end] + band.High![end]) / 2;
    }

    /// <summary>What is said of a place: the total, then its layers.</summary>
    internal string Saying(int place) => string.Join("; ", new[] { Table.Saying(Total, place) }.Concat(
        Named.Where(layer => !double.IsNaN(Chart.Layers[layer].Values[place])).Select(layer => $"{Name(layer)} {Table.Height(Chart.Layers[layer].Values[place])}")));

    private int End(int layer) => Enumerable.Range(0, Chart.Places.Count).LastOrDefault(at => !double.IsNaN(Chart.Layers[layer].Values[at]), -1);

    private static double Sum(AreaChart chart, int at)
    {
        var present = chart.Layers.Select(layer => layer.Values[at]).Where(value => !double.IsNaN(value)).ToList();
        return present.Count == 0 ? double.NaN : present.Sum();
    }

    private static IEnumerable<(int Layer, LineSeries Band)> Stacked(AreaChart chart)
    {
        var (above, below) = (new double[chart.Places.Count], new double[chart.Places.Count]);
        for (var layer = 0; layer < chart.Layers.Count; layer++)
        {
            var values = chart.Layers[layer].Values;
            if (values.Any(value => value >= 0)) yield return (layer, Part(chart, layer, above, value => Math.Max(0, value)));
            if (values.Any(value => value < 0)) yield return (layer, Part(chart, layer, below, value => Math.Min(0, value)));
        }
    }

    /// <summary>A layer's part on one side of zero, stacked on what is there already.</summary>
    private static LineSeries Part(AreaChart chart, int layer, double[] side, Func<double, double> own)
    {
        var (low, high) = (new double[side.Length], new double[side.Length]);
        for (var at = 0; at < side.Length; at++)
        {
            var end = side[at] + own(chart.Layers[layer].Values[at]);
            (low[at], high[at]) = end < side[at] ? (end, side[at]) : double.IsNaN(end) ? (end, end) : (side[at], end);
            if (!double.IsNaN(end)) side[at] = end;
        }

        return new LineSeries(chart.Layers[layer].Name, [.. chart.Places.Select((place, at) => new ChartPoint(place, high[at]))]) { Low = low, High = high };
    }
}
