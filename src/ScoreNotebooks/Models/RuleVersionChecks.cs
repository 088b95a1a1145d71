namespace ScoreNotebooks;

/// <summary>What must hold of models that are to be versions of one set of rules.</summary>
internal static class RuleVersionChecks
{
    /// <summary>The days of a model.</summary>
    /// <exception cref="WorkbookException">It has none.</exception>
    internal static EffectivePeriod PeriodOf(ScoreModel model) => model.Effective ?? throw new WorkbookException(
        $"The model \"{model.Id}\" does not say from when it is in force, so it cannot be put among versions. Add \"effective\": {{ \"from\": \"2026-07-14\" }} to its file, or write model with {{ Effective = new EffectivePeriod(new DateOnly(2026, 7, 14)) }}.",
        $"模型“{model.Id}”没有写明生效日期，无法与其他版本排序。请在模型文件中加上 \"effective\": {{ \"from\": \"2026-07-14\" }}，或在代码中写 model with {{ Effective = new EffectivePeriod(new DateOnly(2026, 7, 14)) }}。");

    /// <summary>Refuses models that cannot be versions of one another.</summary>
    /// <param name="models">The models by their first day.</param>
    internal static void Check(IReadOnlyList<ScoreModel> models)
    {
        if (models.Count == 0)
            throw new WorkbookException("Give at least one model: RuleVersions.Of(model1, model2).", "请至少给出一个模型：RuleVersions.Of(模型1, 模型2)。");
        for (var at = 1; at < models.Count; at++)
        {
            RequireAlike(models[0], models[at]);
            RequireApart(models[at - 1], models[at]);
        }
    }

    private static void RequireAlike(ScoreModel one, ScoreModel other)
    {
        if (one.Platform != other.Platform)
            throw new WorkbookException(
                $"\"{one.Id}\" and \"{other.Id}\" are of different platforms ({one.Platform ?? "none"} and {other.Platform ?? "none"}); versions are of one platform's rules. Leave one of them out.",
                $"“{one.Id}”与“{other.Id}”不属于同一平台（{one.Platform ?? "未注明"}、{other.Platform ?? "未注明"}）；规则版本必须属于同一平台。请去掉其中一个。");
        if (one.Scale != other.Scale)
            throw new WorkbookException(
                FormattableString.Invariant($"\"{one.Id}\" scores from {one.Scale.Low} to {one.Scale.High} and \"{other.Id}\" from {other.Scale.Low} to {other.Scale.High}; totals on two scales make no common course. Bring both models to one scale."),
                FormattableString.Invariant($"“{one.Id}”的分值范围为 {one.Scale.Low}–{one.Scale.High}，“{other.Id}”为 {other.Scale.Low}–{other.Scale.High}；分值范围不同的总分不能连成一条走势。请统一分值范围。"));
    }

    private static void RequireApart(ScoreModel earlier, ScoreModel later)
    {
        var (before, after) = (earlier.Effective!, later.Effective!);
        var shares = before.To is { } to ? to >= after.From : before.From == after.From;
        if (!shares) return;
        throw new WorkbookException(
            FormattableString.Invariant($"\"{earlier.Id}\" ({Written(before, "no end")}) and \"{later.Id}\" ({Written(after, "no end")}) are both in force on {after.From:yyyy-MM-dd}; only one version can be. End the earlier one the day before, or leave one of them out."),
            FormattableString.Invariant($"“{earlier.Id}”（{Written(before, "未定")}）与“{later.Id}”（{Written(after, "未定")}）在 {after.From:yyyy-MM-dd} 同时生效；同一天只能有一个版本。请把较早版本的结束日期改为前一天，或去掉其中一个。"));
    }

    private static string Written(EffectivePeriod period, string noEnd) => FormattableString.Invariant(
        $"{period.From:yyyy-MM-dd} – {(period.To is { } to ? FormattableString.Invariant($"{to:yyyy-MM-dd}") : noEnd)}");
}
