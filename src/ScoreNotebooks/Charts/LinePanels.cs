namespace ScoreNotebooks;

/// <summary>Small line charts side by side on one vertical scale, so that steep and flat can be compared at a glance.</summary>
public sealed record LinePanels : Chart
{
    /// <summary>Makes the panels.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="vertical">What the lines of all panels measure; the scale is common to them.</param>
    /// <param name="panels">The panels, row by row from the top left.</param>
    public LinePanels(BilingualText title, ValueAxis vertical, IReadOnlyList<LinePanel> panels)
        : base(title)
    {
        Vertical = vertical;
        Panels = [.. panels];
    }

    /// <summary>What the lines of all panels measure.</summary>
    public ValueAxis Vertical { get; }

    /// <summary>The panels, row by row from the top left.</summary>
    public IReadOnlyList<LinePanel> Panels { get; }

    /// <summary>What the bands are, with their level, such as "90% interval" and "90% 区间"; written in the chart when a line has a band.</summary>
    public BilingualText? Interval { get; init; }

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgLinePanels(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyLinePanels(this, language).Draw();

    internal AxisScale UpScale => AxisScale.Around(Vertical, Panels.SelectMany(panel => panel.Heights), about: 4);

    /// <summary>The names of the lines that look different, in the order in which they first come.</summary>
    internal IReadOnlyList<BilingualText> SeriesNames => [.. Panels.SelectMany(panel => panel.Series).Where(one => !one.IsReference).Select(one => one.Name).Distinct()];

    /// <summary>The names that need a key: those of the lines when they are several, and those of reference lines.</summary>
    internal IReadOnlyList<BilingualText> KeyNames =>
        [.. SeriesNames.Count > 1 ? SeriesNames : [], .. Panels.SelectMany(panel => panel.Series).Where(one => one.IsReference).Select(one => one.Name).Distinct()];

    /// <summary>The guides of a panel that are named in it: each guide in the first panel that has it, so that the small plots stay free.</summary>
    internal IReadOnlyList<ChartGuide> NamedGuides(LinePanel panel) =>
        [.. panel.Guides.Where(guide => ReferenceEquals(Panels.First(other => other.Guides.Contains(guide)), panel))];

    internal override BilingualText? NoteWithWhatIsLeftOut =>
        LineWords.Note(Note, [.. Panels.SelectMany(panel => panel.Series)], [.. Panels.SelectMany(panel => panel.Marks)]);

    private protected override TextGrid Numbers(Language language)
    {
        TextGrid? all = null;
        foreach (var panel in Panels)
        {
            var grid = new LineTable(panel.Series, panel.Marks, panel.Horizontal, Vertical, language, panel.Guides).Grid(mostRows: 7, panel.Title.In(language));
            all = all is null ? grid : all.FollowedBy(grid);
        }

        return (all ?? new TextGrid([""])).WithHeading(LineWords.Caption(Vertical, Interval, [.. Panels.SelectMany(panel => panel.Series)], language));
    }
}
