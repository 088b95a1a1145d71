namespace ScoreNotebooks;

/// <summary>
/// The versions of a platform's rules in the order in which they came into force; on any day at most one of them is.
/// What was scored in May under the rules of May is so compared with what is scored today under those of today.
/// </summary>
/// <example><c>RuleVersions.Of(spring, summer).Trajectory(history).Chart()</c></example>
public sealed partial class RuleVersions
{
    private RuleVersions(IReadOnlyList<RuleVersion> all) => All = all;

    /// <summary>The versions, the earliest first.</summary>
    public IReadOnlyList<RuleVersion> All { get; }

    /// <summary>Where one version gives way to the next, the earliest first.</summary>
    public IReadOnlyList<RuleBreak> Breaks =>
        [.. Enumerable.Range(1, All.Count - 1).Select(at => new RuleBreak(All[at].InForce.From, All[at - 1], All[at]))];

    /// <summary>What is to be known about the versions' days: those between two versions on which no rules are in force.</summary>
    public IReadOnlyList<BilingualText> Notes => [.. Breaks.Where(change => change.Gap is not null).Select(GapNote)];

    /// <summary>Puts versions of rules in order.</summary>
    /// <param name="models">
    /// The models, in any order, each with its <see cref="ScoreModel.Effective"/> days. A version without an end is in
    /// force until the next one begins.
    /// </param>
    /// <exception cref="WorkbookException">
    /// There is no model; one has no days; two are of different platforms or scales; or two are in force on one day. The
    /// message names both.
    /// </exception>
    public static RuleVersions Of(params IEnumerable<ScoreModel> models)
    {
        ArgumentNullException.ThrowIfNull(models);
        var ordered = models.OrderBy(model => RuleVersionChecks.PeriodOf(model).From).ToList();
        RuleVersionChecks.Check(ordered);
        var versions = ordered.Select((model, at) => new RuleVersion(
            model, new EffectivePeriod(model.Effective!.From, model.Effective.To ?? (at + 1 < ordered.Count ? ordered[at + 1].Effective!.From.AddDays(-1) : null)), NameOf(model, ordered)));
        return new RuleVersions([.. versions]);
    }

    /// <summary>The version in force on a day; null when none is.</summary>
    public RuleVersion? Find(DateOnly day) => All.FirstOrDefault(version => version.IsInForceOn(day));

    /// <summary>The rules in force on a day.</summary>
    /// <exception cref="WorkbookException">None is; the message says which days are covered.</exception>
    public ScoreModel On(DateOnly day) => (Find(day) ?? throw NoneOn(day)).Model;

    /// <summary>The titles of the newest version stand for all.</summary>
    internal BilingualText Title => All[^1].Model.Title;

    /// <summary>Which versions have a metric or a dimension, when it is not all of them; null when it is.</summary>
    /// <param name="has">Whether a model has it.</param>
    internal BilingualText? OnlyUnder(Func<ScoreModel, bool> has)
    {
        var those = All.Where(version => has(version.Model)).ToList();
        return those.Count == All.Count ? null : new BilingualText(
            $"only under {string.Join(", ", those.Select(version => version.Name.English))}", $"仅 {string.Join("、", those.Select(version => version.Name.Chinese))} 版计分");
    }

    internal WorkbookException NoneOn(DateOnly day)
    {
        var periods = (
            English: string.Join("; ", All.Select(version => FormattableString.Invariant($"{version.Name.English} from {version.InForce.From:yyyy-MM-dd}{(version.InForce.To is { } to ? FormattableString.Invariant($" to {to:yyyy-MM-dd}") : "")}"))),
            Chinese: string.Join("；", All.Select(version => FormattableString.Invariant($"{version.Name.Chinese} 版自 {version.InForce.From:yyyy-MM-dd} 起{(version.InForce.To is { } to ? FormattableString.Invariant($"至 {to:yyyy-MM-dd}") : "")}"))));
        return new WorkbookException(
            FormattableString.Invariant($"No version of the rules is in force on {day:yyyy-MM-dd}. There are: {periods.English}. Choose another day, or add the model of that time to RuleVersions.Of(…)."),
            FormattableString.Invariant($"{day:yyyy-MM-dd} 没有生效的规则版本。现有：{periods.Chinese}。请换一个日期，或把当时的规则模型加入 RuleVersions.Of(…)。"));
    }

    private static BilingualText NameOf(ScoreModel model, List<ScoreModel> all)
    {
        if (all.Select(one => one.Version).Distinct().Count() == all.Count) return BilingualText.Same(model.Version);
        if (all.Select(one => one.Id).Distinct().Count() == all.Count) return BilingualText.Same(model.Id);
        return BilingualText.Same(Formats.Day(model.Effective!.From));
    }

    internal static BilingualText GapNote(RuleBreak change)
    {
        var (from, to) = (change.Gap!.From, change.Gap.To!.Value);
        return new BilingualText(
            FormattableString.Invariant($"No rules are in force from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}, between {change.Old.Name.English} and {change.New.Name.English}; those days have no score."),
            FormattableString.Invariant($"{from:yyyy-MM-dd} 至 {to:yyyy-MM-dd}（{change.Old.Name.Chinese} 版与 {change.New.Name.Chinese} 版之间）没有生效的规则，这些日期没有得分。"));
    }
}
