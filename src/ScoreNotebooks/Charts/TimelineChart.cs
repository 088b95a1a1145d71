namespace ScoreNotebooks;

/// <summary>Periods and dates on lanes over a common axis of days: stages, deadlines, and how each stands.</summary>
public sealed record TimelineChart : Chart
{
    /// <summary>Makes a timeline.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="lanes">The lanes from top to bottom.</param>
    public TimelineChart(BilingualText title, IReadOnlyList<TimelineLane> lanes)
        : base(title) => Lanes = [.. lanes];

    /// <summary>The lanes from top to bottom.</summary>
    public IReadOnlyList<TimelineLane> Lanes { get; }

    /// <summary>A day that is marked across all lanes, such as the day of the assessment; null for none.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What each state means here, such as "met" and "missed", for the key; states without a name are not in it.</summary>
    public IReadOnlyDictionary<TimelineState, BilingualText> StateNames { get; init; } = new Dictionary<TimelineState, BilingualText>();

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgTimeline(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyTimeline(this, language).Draw();

    internal IEnumerable<double> Days => Lanes.SelectMany(lane => lane.Spans.SelectMany(span => new double[] { span.From.DayNumber, span.To.DayNumber + 1 })
        .Concat(lane.Marks.Select(mark => (double)mark.Day.DayNumber)));

    internal DateScale Scale => DateScale.Over(Days, ValueAxis.Dates);

    internal IEnumerable<TimelineState> StatesInKey =>
        Enum.GetValues<TimelineState>().Where(state => StateNames.ContainsKey(state) && Lanes.Any(lane => lane.Marks.Any(mark => mark.State == state)));

    /// <summary>The day that is marked, in words.</summary>
    internal BilingualText TodayText => Today is not { } day ? BilingualText.Same("") : new(
        "as of " + DayText.InWords(day, Language.English, true), "截至 " + DayText.InWords(day, Language.Chinese, true));

    /// <summary>A date in one line, for those who point at it or cannot see it.</summary>
    internal string Saying(TimelineMark mark, Language language)
    {
        var state = StateNames.TryGetValue(mark.State, out var name) ? ": " + name.In(language) : "";
        return $"{Formats.Day(mark.Day)} {(mark.Says ?? mark.Name).In(language)}{state}";
    }

    private protected override TextGrid Numbers(Language language)
    {
        var grid = new TextGrid(new[] { new BilingualText("Lane", "行"), new("From", "开始"), new("To", "结束"), new("What", "内容"), new("State", "状态") }.Select(text => text.In(language)).ToList(), [true, true, true, true, true]);
        foreach (var lane in Lanes)
        {
            foreach (var span in lane.Spans)
                grid.Add([lane.Name.In(language), Formats.Day(span.From), Formats.Day(span.To), span.Name.In(language), ""]);
            foreach (var mark in lane.Marks)
                grid.Add([lane.Name.In(language), Formats.Day(mark.Day), "", (mark.Says ?? mark.Name).In(language), StateNames.TryGetValue(mark.State, out var state) ? state.In(language) : ""]);
        }

        return Today is null ? grid : grid.WithCaption(TodayText.In(language));
    }
}
