namespace ScoreNotebooks;

/// <summary>
/// What the weeks so far say of where a rate's level stands and how it goes on: a mixture over how persistent and how
/// large its deviations from a trend may be, each weighed by its restricted likelihood and a prior that prefers small
/// deviations. Few weeks leave much open, and the mixture says so.
/// </summary>
internal sealed class LevelPosterior
{
    // What is left of the trend from week to week (damped trend, Gardner & McKenzie 1985): half of it after six and a half.
    private const double Damping = 0.9;
    private const double SlopePrior = 0.01;
    private const double SizePrior = 0.4;
    private const double LeastWeight = 1e-4;

    private static readonly double[] Persistences = [0, 0.5, 0.8, 0.93, 0.985];
    private static readonly double[] Sizes = [0.02, 0.06, 0.12, 0.22, 0.4, 0.75];

    private LevelPosterior(IReadOnlyList<LevelCell> cells, IReadOnlyList<LevelSurprise> surprises)
    {
        Cells = cells;
        Surprises = surprises;
    }

    /// <summary>The mixture; weights sum to 1.</summary>
    internal IReadOnlyList<LevelCell> Cells { get; }

    /// <summary>The surprises of the weeks so far under the likeliest cell, the last week last; nothing for weeks without data.</summary>
    internal IReadOnlyList<LevelSurprise> Surprises { get; }

    /// <summary>The posterior after some weeks.</summary>
    /// <param name="levels">One observed level per week on the link's scale, the last week last.</param>
    /// <param name="variances">The variance of each; infinite where a week has no data.</param>
    /// <param name="scale">The unit of the scale: 1 for logarithms and odds.</param>
    internal static LevelPosterior Of(ReadOnlySpan<double> levels, ReadOnlySpan<double> variances, double scale)
    {
        var cells = new List<LevelCell>();
        foreach (var size in Sizes)
            foreach (var persistence in Persistences)
            {
                var cell = LevelFilter.Run(levels, variances, persistence, size * scale, SlopePrior * scale);
                cells.Add(cell with { Weight = cell.Weight + Math.Log(size) - (0.5 * size * size / (SizePrior * SizePrior)) });
            }

        var greatest = cells.Max(cell => cell.Weight);
        var weighed = cells.Select(cell => cell with { Weight = Math.Exp(cell.Weight - greatest) }).Where(cell => cell.Weight >= LeastWeight).ToList();
        var sum = weighed.Sum(cell => cell.Weight);
        return new LevelPosterior([.. weighed.Select(cell => cell with { Weight = cell.Weight / sum })], LevelFilter.Surprises(levels, variances, weighed.MaxBy(cell => cell.Weight)));
    }

    /// <summary>A level that is known and does not move.</summary>
    internal static LevelPosterior Fixed(double level) => new([new LevelCell(1, 0, 0, level, 0, 0, 0, 0, level, 1, 0, 0)], []);

    /// <summary>How many weekly rises the trend has made by a week ahead.</summary>
    internal static double Rises(int week) => Damping * (1 - Math.Pow(Damping, week)) / (1 - Damping);

    /// <summary>The expected level of a week ahead, 1 for the first.</summary>
    internal double Expected(int week)
    {
        var expected = 0.0;
        foreach (var cell in Cells)
            expected += cell.Weight * (cell.Line + (cell.Slope * Rises(week)) + (Math.Pow(cell.Persistence, week) * cell.DeviationFrom(cell.Line, cell.Slope)));
        return expected;
    }
}
