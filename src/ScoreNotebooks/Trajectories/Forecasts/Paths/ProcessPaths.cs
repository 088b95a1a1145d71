namespace ScoreNotebooks;

/// <summary>Draws the days to come of one process, for one block of paths after another, week after week.</summary>
internal abstract class ProcessPaths
{
    private readonly IReadOnlyList<LevelPaths> _levels;
    private PathRandom _random = new(0, 0);

    private protected ProcessPaths(ShopFit shop, ScenarioPlan plan, int paths, IReadOnlyList<SeriesFit> fits)
    {
        Shop = shop;
        Plan = plan;
        Paths = paths;
        _levels = [.. fits.Select(fit => new LevelPaths(fit, paths))];
    }

    /// <summary>The paths of a process.</summary>
    internal static ProcessPaths Of(ProcessFit process, ShopFit shop, ScenarioPlan plan, int paths) => process switch
    {
        ProcessFit.Count count => new CountPaths(count, shop, plan, paths),
        ProcessFit.Split split => new SplitPaths(split, shop, plan, paths),
        ProcessFit.Mean mean => new MeanPaths(mean, shop, plan, paths),
        _ => throw new ArgumentOutOfRangeException(nameof(process)),
    };

    private protected ShopFit Shop { get; }

    private protected ScenarioPlan Plan { get; }

    private protected int Paths { get; }

    private protected PathRandom Random => _random;

    /// <summary>Begins a block with random numbers of its own.</summary>
    internal void Begin(PathRandom random)
    {
        _random = random;
        foreach (var level in _levels) level.Begin(random);
    }

    /// <summary>Draws a week.</summary>
    /// <param name="week">1 for the first week to come; weeks come in order.</param>
    /// <param name="columns">Every column's numbers of the week; the process writes its own.</param>
    internal void Week(int week, in WeekColumns columns)
    {
        foreach (var level in _levels) level.Week(week, _random);
        Draw(columns);
    }

    private protected ReadOnlySpan<float> Rates(int series = 0) => _levels[series].Rates;

    /// <summary>The weekday of a day ahead, 0 for the first.</summary>
    private protected DayOfWeek WeekdayOf(int day) => Shop.LastDay.AddDays(day + 1).DayOfWeek;

    private protected abstract void Draw(in WeekColumns columns);
}
