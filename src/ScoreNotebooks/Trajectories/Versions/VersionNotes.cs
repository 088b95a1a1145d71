namespace ScoreNotebooks;

/// <summary>What is to be said of the days of a <see cref="VersionedTrajectory"/>: where no rules are in force, which are still to come.</summary>
internal static class VersionNotes
{
    internal static IEnumerable<BilingualText> Of(VersionedTrajectory trajectory)
    {
        var (first, last) = (trajectory.Days[0], trajectory.Days[^1]);
        var versions = trajectory.Versions.All;
        if (first < versions[0].InForce.From) yield return Before(first, versions[0]);
        foreach (var change in trajectory.Versions.Breaks)
            if (change.Gap is { } gap && gap.From <= last && gap.To >= first)
                yield return RuleVersions.GapNote(change);
        if (versions[^1].InForce.To is { } end && end < last) yield return After(last, versions[^1], end);
        if (versions.FirstOrDefault(version => version.InForce.From > last) is { } next) yield return ToCome(next);
    }

    private static BilingualText Before(DateOnly first, RuleVersion version) => new(
        FormattableString.Invariant($"The days from {first:yyyy-MM-dd} to {version.InForce.From.AddDays(-1):yyyy-MM-dd} have no score: they lie before the first version of the rules ({version.Name.English}, in force from {version.InForce.From:yyyy-MM-dd})."),
        FormattableString.Invariant($"{first:yyyy-MM-dd} 至 {version.InForce.From.AddDays(-1):yyyy-MM-dd} 没有得分：当时最早的规则版本（{version.Name.Chinese}，自 {version.InForce.From:yyyy-MM-dd} 起生效）尚未生效。"));

    private static BilingualText After(DateOnly last, RuleVersion version, DateOnly end) => new(
        FormattableString.Invariant($"The days from {end.AddDays(1):yyyy-MM-dd} to {last:yyyy-MM-dd} have no score: the last version of the rules ({version.Name.English}) ended on {end:yyyy-MM-dd}."),
        FormattableString.Invariant($"{end.AddDays(1):yyyy-MM-dd} 至 {last:yyyy-MM-dd} 没有得分：最后一个规则版本（{version.Name.Chinese}）已于 {end:yyyy-MM-dd} 失效。"));

    private static BilingualText ToCome(RuleVersion version) => new(
        FormattableString.Invariant($"From {version.InForce.From:yyyy-MM-dd}, after the days shown, version {version.Name.English} applies; trajectory.Under(new DateOnly({version.InForce.From:yyyy, M, d})) scores these days by it."),
        FormattableString.Invariant($"{version.InForce.From:yyyy-MM-dd} 起（晚于所示日期）将适用 {version.Name.Chinese} 版规则；可用 trajectory.Under(new DateOnly({version.InForce.From:yyyy, M, d})) 按新规则试算。"));
}
