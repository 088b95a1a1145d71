namespace ScoreNotebooks;

/// <summary>Why weights cannot be balanced.</summary>
internal static class BalanceErrors
{
    internal static WorkbookException AllAlike(string part) => new(
        $"All shops have the same points for \"{part}\", so no weight gives it any importance. Leave it out by giving it the weight 0: model.WithWeights((\"{part}\", 0)).",
        $"各店的“{part}”得分完全相同，任何权重都不能使它重要。请先把它的权重设为 0：model.WithWeights((\"{part}\", 0))。");

    internal static WorkbookException NoFirstOrder(Dimension dimension) => new(
        $"\"{dimension.Id}\" is neither a weighted arithmetic nor a geometric mean, so the first-order indices of its parts do not follow from their weights. Measure importance by ImportanceMeasure.Correlation.",
        $"“{dimension.Title.Chinese}”既不是加权算术平均也不是几何平均，各项的一阶指数无法由权重推出。请改用 ImportanceMeasure.Correlation。");
}
