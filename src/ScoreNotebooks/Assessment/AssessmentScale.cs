namespace ScoreNotebooks;

/// <summary>Whether the scores of a model can be held against the line of an assessment.</summary>
internal static class AssessmentScale
{
    /// <summary>Refuses a model whose points are not on the scale of the real experience score.</summary>
    /// <exception cref="WorkbookException">The scale reaches above 5, or below the 2 of the former composite score, as that of the DSR does.</exception>
    internal static void Require(ScoreModel model)
    {
        if (model.Scale is { Low: >= 2, High: <= 5 }) return;
        throw new WorkbookException(
            FormattableString.Invariant($"Scores of \"{model.Title.English}\" run from {model.Scale.Low} to {model.Scale.High}; an assessment holds the real experience score (真实体验分, 3 to 5) against its line. Use a model of that score, or enter the months with the scores that the merchant back office shows."),
            FormattableString.Invariant($"“{model.Title.Chinese}”的得分范围为 {model.Scale.Low} 至 {model.Scale.High}，而考核比较的是真实体验分（3 至 5 分）。请使用真实体验分的模型，或直接填写千牛后台显示的月末分数。"));
    }
}
