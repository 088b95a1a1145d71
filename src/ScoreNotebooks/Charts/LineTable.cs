namespace ScoreNotebooks;

/// <summary>Lines told as a table: a row for each place, a column for each line, then the marks.</summary>
internal sealed class LineTable(
    IReadOnlyList<LineSeries> series, IReadOnlyList<ChartMark> marks, ValueAxis horizontal, ValueAxis vertical, Language language,
    IReadOnlyList<ChartGuide>? guides = null)
{
    private readonly NumberText _across = horizontal.TextFor(series.SelectMany(one => one.Points.Select(point => point.X)).Concat(marks.Select(mark => mark.X)).Concat((guides ?? []).Select(guide => guide.X)), language);
    private readonly NumberText _up = NumberText.For(series.SelectMany(one => one.Heights).Concat(marks.Select(mark => mark.Y)), vertical.Decimals, language);

    /// <summary>The table with at most about so many rows: of more places, some evenly spread and those of each line's ends and extremes.</summary>
    internal TextGrid Grid(int mostRows, string caption)
    {
        var grid = new TextGrid([horizontal.TitleWithUnit(language), .. series.Select(one => one.Name.In(language))]).WithCaption(caption);
        var places = series.SelectMany(one => one.Points.Select(point => point.X)).Distinct().Order().ToList();
        var told = places.Count <= mostRows ? [.. places] : Told(places, mostRows);
        var columns = series.Select(one => Cells(one, told)).ToList();
        foreach (var place in told.Order()) grid.Add([_across.Text(place), .. columns.Select(column => column.GetValueOrDefault(place, ""))]);
        if (told.Count < places.Count) grid.Add([Words.LeftOut(places.Count - told.Count).In(language)]);
        foreach (var mark in marks) grid.Add([Saying(mark)]);
        foreach (var guide in guides ?? []) grid.Add([$"{guide.Name.In(language)}: {_across.Text(guide.X)}"]);
        return grid;
    }

    /// <summary>What a mark says: its name and its place.</summary>
    internal string Saying(ChartMark mark) => $"{mark.Name.In(language)}: {_across.Text(mark.X)} → {_up.Text(mark.Y)}";

    internal string Saying(LineSeries one, int point) => $"{one.Name.In(language)}: {_across.Text(one.Points[point].X)} → {Value(one, point)}";

    /// <summary>A number along the vertical axis.</summary>
    internal string Height(double value) => _up.Text(value);

    private string Value(LineSeries one, int point)
    {
        var value = _up.Text(one.Points[point].Y);
        return one.HasBandAt(point) ? $"{value} [{_up.Text(one.Low![point])}, {_up.Text(one.High![point])}]" : value;
    }

    private HashSet<double> Told(List<double> places, int mostRows)
    {
        var spread = Math.Max(2, mostRows - (2 * Math.Min(series.Count, mostRows / 4)));
        var told = Enumerable.Range(0, spread).Select(i => places[(int)Math.Round(i * (places.Count - 1.0) / (spread - 1))]).ToHashSet();
        foreach (var one in series.Where(one => one.Points.Any(point => !double.IsNaN(point.Y))).Take(mostRows / 4))
        {
            var present = one.Points.Where(point => !double.IsNaN(point.Y)).ToList();
            told.Add(present.MinBy(point => point.Y).X);
            told.Add(present.MaxBy(point => point.Y).X);
        }

        return told;
    }

    private Dictionary<double, string> Cells(LineSeries one, HashSet<double> told)
    {
        var cells = new Dictionary<double, string>();
        for (var i = 0; i < one.Points.Count; i++)
        {
            var place = one.Points[i].X;
            if (!told.Contains(place)) continue;
            cells[place] = cells.TryGetValue(place, out var before) ? $"{before} → {Value(one, i)}" : Value(one, i);
        }

        return cells;
    }
}
