namespace ScoreNotebooks;

/// <summary>
/// The score of every shop on every day of a history, each day by the version of the rules in force that day. A day on
/// which no version is has no score; what a version does not score has no value on its days.
/// </summary>
/// <example><c>RuleVersions.Of(spring, summer).Trajectory(history).Explain("小店B", from: new DateOnly(2026, 7, 1), to: new DateOnly(2026, 8, 1))</c></example>
public sealed partial class VersionedTrajectory
{
    private readonly Lazy<Trajectory>[] _under;
    private readonly int[] _versions;

    internal VersionedTrajectory(RuleVersions versions, ShopHistory history, Func<ScoreModel, Trajectory> score)
    {
        Versions = versions;
        History = history;
        _under = [.. versions.All.Select(version => new Lazy<Trajectory>(() => score(version.Model)))];
        _versions = [.. history.Days.Select(IndexOn)];
        // Whatever is wrong with a version in force is told here and not when its days are asked for.
        foreach (var version in _versions.Where(at => at >= 0).Distinct()) _ = _under[version].Value;
    }

    /// <summary>The versions of the rules.</summary>
    public RuleVersions Versions { get; }

    /// <summary>The daily amounts.</summary>
    public ShopHistory History { get; }

    /// <summary>The shops' names, in the history's order.</summary>
    public IReadOnlyList<string> Shops => History.Shops;

    /// <summary>The days, which are those of the history.</summary>
    public IReadOnlyList<DateOnly> Days => History.Days;

    /// <summary>Where the rules change within the days, the earliest first.</summary>
    public IReadOnlyList<RuleBreak> Breaks =>
        [.. Versions.Breaks.Where(change => change.Day > Days[0] && change.Day <= Days[^1] && change.Old.InForce.To >= Days[0])];

    /// <summary>What was noticed: days on which no rules are in force, versions still to come, and what each version found missing.</summary>
    public IReadOnlyList<BilingualText> Notes => [.. VersionNotes.Of(this), .. InForce().SelectMany(trajectory => trajectory.Notes).Distinct()];

    /// <summary>What the versions rest on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions => [.. InForce().SelectMany(trajectory => trajectory.Assumptions).Distinct()];

    /// <summary>Counts that cannot be: outcomes above the cases they belong to, by the counts of the versions in force. They are scored as they stand.</summary>
    public IReadOnlyList<TableProblem> Problems => [.. InForce().SelectMany(trajectory => trajectory.Problems).Distinct()];

    /// <summary>
    /// The whole history under the version in force on the last day that has one: what to forecast, to look for alerts
    /// and to plan with.
    /// </summary>
    public Trajectory Latest => _under[_versions.Last(version => version >= 0)].Value;

    /// <summary>The whole history under the version in force on a day; the day may lie outside the history, so that rules still to come can be tried.</summary>
    /// <exception cref="WorkbookException">No version is in force that day; the message says which days are covered. Or the history cannot be scored under it.</exception>
    public Trajectory Under(DateOnly day) => IndexOn(day) is >= 0 and var version ? _under[version].Value : throw Versions.NoneOn(day);

    /// <summary>The composite score of a shop on each day; NaN where there is none.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Totals([Choices("Shops")] string shop) => Stitched(trajectory => trajectory.Totals(shop), double.NaN);

    /// <summary>The share of weight that a shop has values for on each day, 0 to 1; NaN on a day without rules.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Coverage([Choices("Shops")] string shop) => Stitched(trajectory => trajectory.Coverage(shop), double.NaN);

    /// <summary>The rank of a shop among all shops of each day: 1 = best, equal totals share the best; 0 without a total.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ReadOnlyMemory<int> Ranks([Choices("Shops")] string shop) => Stitched(trajectory => trajectory.Ranks(shop), 0);

    /// <summary>The score of a dimension of a shop on each day; NaN where there is none, and on the days of versions without it.</summary>
    /// <exception cref="WorkbookException">There is no such shop, or no version has such a dimension; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> DimensionScores([Choices("Shops")] string shop, [Choices("Versions.All.Model.Dimensions.Id")] string dimension)
    {
        RequireKnown("dimension", "维度", dimension, model => model.Dimensions.Select(known => known.Id));
        return Stitched(trajectory => HasDimension(trajectory.Model, dimension) ? trajectory.DimensionScores(shop, dimension) : default, double.NaN);
    }

    /// <summary>A metric's value of a shop on each day, in its unit, over the window of the day's version; NaN where there is none, and on the days of versions without it.</summary>
    /// <exception cref="WorkbookException">There is no such shop, or no version has such a metric; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Values([Choices("Shops")] string shop, [Choices("Versions.All.Model.Metrics.Id")] string metric)
    {
        RequireKnown("metric", "指标", metric, model => model.Metrics.Select(known => known.Id));
        return Stitched(trajectory => HasMetric(trajectory.Model, metric) ? trajectory.Values(shop, metric) : default, double.NaN);
    }

    /// <summary>A metric's points of a shop on each day; NaN where there is none, and on the days of versions without it.</summary>
    /// <exception cref="WorkbookException">There is no such shop, or no version has such a metric; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Points([Choices("Shops")] string shop, [Choices("Versions.All.Model.Metrics.Id")] string metric)
    {
        RequireKnown("metric", "指标", metric, model => model.Metrics.Select(known => known.Id));
        return Stitched(trajectory => HasMetric(trajectory.Model, metric) ? trajectory.Points(shop, metric) : default, double.NaN);
    }

    /// <summary>Whether the rules of a day score a metric: false on the days of versions without it, where a missing value is no missing data.</summary>
    /// <exception cref="WorkbookException">No version has such a metric; the message names the nearest one.</exception>
    public bool IsScored([Choices("Versions.All.Model.Metrics.Id")] string metric, DateOnly day)
    {
        RequireKnown("metric", "指标", metric, model => model.Metrics.Select(known => known.Id));
        return Versions.Find(day) is { } version && HasMetric(version.Model, metric);
    }

    /// <summary>All shops on one day, scored by the version in force that day.</summary>
    /// <exception cref="WorkbookException">The history does not reach that day, or no version is in force.</exception>
    public Scoreboard On(DateOnly day)
    {
        History.IndexOfDay(day);
        return Under(day).On(day);
    }

    /// <summary>The runs of days that one version after another is in force, as positions of days.</summary>
    internal IEnumerable<(RuleVersion Version, int First, int Last)> Runs()
    {
        for (var first = 0; first < _versions.Length; first++)
        {
            if (_versions[first] < 0) continue;
            var last = first;
            while (last + 1 < _versions.Length && _versions[last + 1] == _versions[first]) last++;
            yield return (Versions.All[_versions[first]], first, last);
            first = last;
        }
    }

    internal static bool HasMetric(ScoreModel model, string metric) => model.Metrics.Any(known => known.Id == metric);

    internal static bool HasDimension(ScoreModel model, string dimension) => model.Dimensions.Any(known => known.Id == dimension);

    private IEnumerable<Trajectory> InForce() => _versions.Where(version => version >= 0).Distinct().Select(version => _under[version].Value);

    private int IndexOn(DateOnly day) => Versions.All.ToList().FindIndex(version => version.IsInForceOn(day));

    private T[] Stitched<T>(Func<Trajectory, ReadOnlyMemory<T>> of, T none)
    {
        var stitched = new T[Days.Count];
        Array.Fill(stitched, none);
        foreach (var (version, first, last) in Runs())
        {
            var values = of(Under(version.InForce.From));
            if (!values.IsEmpty) values[first..(last + 1)].CopyTo(stitched.AsMemory(first));
        }

        return stitched;
    }

    private void RequireKnown(string kind, string kindInChinese, string id, Func<ScoreModel, IEnumerable<string>> ids)
    {
        var known = Versions.All.SelectMany(version => ids(version.Model)).Distinct().ToList();
        if (!known.Contains(id)) throw NearestName.NotFound(kind, kindInChinese, id, known);
    }
}
