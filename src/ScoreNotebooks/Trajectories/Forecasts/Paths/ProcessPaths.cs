namespace ScoreNotebooks;

/// <summary>Draws the days to come of one process, for one block of paths after another, week after week.</summary>
internal abstract class ProcessPaths
{
    private readonly IReadOnlyList<LevelPaths> _levels;
    private PathRandom _random = new(0, 0);

    private protected ProcessPaths(ShopFit shop, int paths, IReadOnlyList<LevelPaths> levels)
    {
        Shop = shop;
        Paths = paths;
        _levels = levels;
    }

    /// <summary>The paths of a process.</summary>
    /// <param name="process">The process.</param>
    /// <param name="shop">The shop.</param>
    /// <param name="plan">The scenario.</param>
    /// <param name="paths">The number of paths.</param>
    /// <param name="levels">The levels of the process's series.</param>
    internal static ProcessPaths Of(ProcessFit process, ShopFit shop, ScenarioPlan plan, int paths, IReadOnlyList<LevelPaths> levels) => process switch
    {
        ProcessFit.Count count => new CountPaths(count, shop, plan, paths, levels),
        ProcessFit.Split split => new SplitPaths(split, shop, plan, paths, levels),
        ProcessFit.Mean mean => new MeanPaths(mean, shop, plan, paths, levels),
        _ => throw new ArgumentOutOfRangeException(nameof(process)),
    };

    private protected ShopFit Shop { get; }

    private protected int Paths { get; }

    private protected PathRandom Random => _random;

    /// <summary>Begins a block with random numbers of its own.</summary>
    internal void Begin(PathRandom random) => _random = random;

    private protected ReadOnlySpan<float> Rates(int series = 0) => _levels[series].Rates;

    /// <summary>The weekday of a day ahead, 0 for the first.</summary>
    private protected DayOfWeek WeekdayOf(int day) => Shop.LastDay.AddDays(day + 1).DayOfWeek;

    /// <summary>Draws a week, once its levels are drawn; weeks come in order.</summary>
    /// <param name="columns">Every column's numbers of the week; the process writes its own.</param>
    internal abstract void Draw(in WeekColumns columns);
}
