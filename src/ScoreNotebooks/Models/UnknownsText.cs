namespace ScoreNotebooks;

/// <summary>What a model does not know, in words: each figure, where it is read, how it is passed or fitted.</summary>
internal static class UnknownsText
{
    private const int MostNamed = 12;

    /// <summary>The refusal to score a model whose figures are not all known.</summary>
    internal static WorkbookException Refusal(ScoreModel model, IReadOnlyList<ModelUnknown> unknowns)
    {
        var told = unknowns.GroupBy(unknown => (unknown.Kind, unknown.ReadAt)).Select(group => Sentence(group.Key.Kind, group.Key.ReadAt, [.. group])).ToList();
        var instead = Instead(model, unknowns);
        return new WorkbookException(
            $"\"{model.Id}\" ({model.Title.English}) cannot score yet, because the platform does not publish all of its figures. {string.Join(" ", told.Select(text => text.English))}{instead.English}",
            $"“{model.Id}”（{model.Title.Chinese}）暂时无法评分，因为平台没有公开全部数值。{string.Concat(told.Select(text => text.Chinese))}{instead.Chinese}");
    }

    /// <summary>One line about what is not known, for below a model's table; null when all is known.</summary>
    internal static BilingualText? Note(IReadOnlyList<ModelUnknown> unknowns)
    {
        if (unknowns.Count == 0) return null;
        var told = unknowns.GroupBy(unknown => (unknown.Kind, unknown.ReadAt)).Select(group =>
            (Names: Named([.. group]), Kind: KindOf(group.Key.Kind), group.Key.ReadAt)).ToList();
        return new BilingualText(
            $"Not public, to be entered before it scores: {string.Join("; ", told.Select(one => $"{one.Kind.English} {one.Names.English} (read at: {one.ReadAt.English})"))}.",
            $"以下内容未公开，评分前需要填写：{string.Join("；", told.Select(one => $"{one.Names.Chinese}的{one.Kind.Chinese}（查看位置：{one.ReadAt.Chinese}）"))}。");
    }

    private static BilingualText KindOf(UnknownKind kind) => kind switch
    {
        UnknownKind.Weight => new BilingualText("weights of", "权重"),
        UnknownKind.Normalisation => new BilingualText("standards of", "计分标准"),
        _ => new BilingualText("number of orders for", "订单数界限"),
    };

    private static BilingualText Sentence(UnknownKind kind, BilingualText readAt, IReadOnlyList<ModelUnknown> unknowns)
    {
        var names = Named(unknowns);
        var where = new BilingualText($"read at: {readAt.English}", $"查看位置：{readAt.Chinese}");
        return kind switch
        {
            UnknownKind.Weight => new BilingualText(
                $"The weights of {names.English} are missing ({where.English}); pass them as model.WithWeights({Arguments(unknowns)}), or fit them to your own days with model.FitWeights(days).",
                $"缺少{names.Chinese}的权重（{where.Chinese}）；请用 model.WithWeights({Arguments(unknowns)}) 填写，或用自己店铺多天的数据拟合：model.FitWeights(days)。"),
            UnknownKind.Normalisation => new BilingualText(
                $"The standards of {names.English} are missing ({where.English}); pass them as model.WithTiers(\"{unknowns[0].Id}\", otherwise: …, (…, …)) or model.WithNormalisation(…, \"{unknowns[0].Id}\"), or fit tiers to days with points shown: model.FitTiers(\"{unknowns[0].Id}\", days).",
                $"缺少{names.Chinese}的计分标准（{where.Chinese}）；请用 model.WithTiers(\"{unknowns[0].Id}\", otherwise: …, (…, …)) 或 model.WithNormalisation(…, \"{unknowns[0].Id}\") 填写，或用后台显示过得分的多天数据推断：model.FitTiers(\"{unknowns[0].Id}\", days)。"),
            _ => new BilingualText(
                $"It is missing below how many orders \"{names.English}\" begins ({where.English}); name the type of shop, as model.For(industry: \"…\", shopType: \"…\").",
                $"缺少“{names.Chinese}”适用的订单数界限（{where.Chinese}）；请用 model.For(industry: \"…\", shopType: \"…\") 给出店铺类型。"),
        };
    }

    private static BilingualText Instead(ScoreModel model, IReadOnlyList<ModelUnknown> unknowns)
    {
        var ofRoot = model.Root.Parts.Select(part => part.Id).ToHashSet(StringComparer.Ordinal);
        if (unknowns.All(unknown => unknown.Kind == UnknownKind.Weight && ofRoot.Contains(unknown.Id))) return BilingualText.Same("");
        if (!model.HasDimensionScores)
            return new BilingualText(
                " Or score from the points that the back office shows for each metric: model.FromMetricPoints().", "也可以直接使用后台显示的各指标得分：model.FromMetricPoints()。");
        return new BilingualText(
            " Or score from what the back office shows: model.FromDimensionScores() needs no standards of metrics, model.FromMetricPoints() takes the points shown for each metric.",
            "也可以直接使用后台显示的结果：model.FromDimensionScores() 从各维度得分计算总分，不需要指标标准；model.FromMetricPoints() 使用后台显示的各指标得分。");
    }

    private static string Arguments(IReadOnlyList<ModelUnknown> unknowns) =>
        string.Join(", ", unknowns.Take(MostNamed).Select(unknown => $"(\"{unknown.Id}\", …)"));

    private static BilingualText Named(IReadOnlyList<ModelUnknown> unknowns)
    {
        var some = unknowns.Take(MostNamed).ToList();
        var more = unknowns.Count - some.Count;
        return new BilingualText(
            string.Join(", ", some.Select(unknown => unknown.Title.English)) + (more > 0 ? $" and {more} more" : ""),
            string.Join("、", some.Select(unknown => unknown.Title.Chinese)) + (more > 0 ? $"等 {unknowns.Count} 项" : ""));
    }
}
