namespace ScoreNotebooks;

/// <summary>Settles which parts are to be balanced and what shares of importance they are to have.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Parts">Its parts that are weighed anew.</param>
/// <param name="Wanted">The share that each is to have; they sum to one.</param>
internal sealed record BalanceRequest(Dimension Dimension, IReadOnlyList<ScorePart> Parts, double[] Wanted)
{
    /// <exception cref="WorkbookException">Parts are unknown, of several dimensions or incomplete, or a share is not above zero.</exception>
    internal static BalanceRequest Of(ScoreModel model, IReadOnlyList<(string Id, double Share)> shares)
    {
        var dimension = shares.Count == 0 ? model.Root : DimensionOf(model, shares);
        var parts = dimension.Parts.Where(part => part.Weight > 0).ToList();
        if (parts.Count < 2)
            throw new WorkbookException(
                $"\"{dimension.Id}\" has only one part that counts, so its importance is always all of it. Name the parts of a dimension of several parts, each with its share.",
                $"“{dimension.Title.Chinese}”只有一项计分，它的重要性恒为 100%。请选择包含多项的维度，并列出每一项及其份额。");
        if (shares.Count == 0) return new BalanceRequest(dimension, parts, Normalised(parts.Select(part => part.Weight)));
        RequireComplete(dimension, parts, shares);
        return new BalanceRequest(dimension, parts, Normalised(parts.Select(part => shares.Last(share => share.Id == part.Id).Share)));
    }

    private static double[] Normalised(IEnumerable<double> shares)
    {
        var all = shares.ToArray();
        return [.. all.Select(share => share / all.Sum())];
    }

    private static void RequireComplete(Dimension dimension, List<ScorePart> parts, IReadOnlyList<(string Id, double Share)> shares)
    {
        var missing = parts.Where(part => shares.All(share => share.Id != part.Id)).Select(part => part.Id).ToList();
        if (missing.Count > 0)
            throw new WorkbookException(
                $"Shares are wanted for some parts of \"{dimension.Id}\" only; say also what {string.Join(", ", missing)} should have.",
                $"“{dimension.Title.Chinese}”下只给了部分份额；请同时给出：{string.Join("、", missing)}。");
        foreach (var (id, share) in shares)
        {
            if (!(share > 0 && double.IsFinite(share)))
                throw new WorkbookException(
                    FormattableString.Invariant($"The share wanted for \"{id}\" is {share}; give a number above zero. Shares count beside one another and need not sum to anything."),
                    FormattableString.Invariant($"“{id}”的份额为 {share}，应为大于零的数。各项份额按比例计算，合计不必为 1。"));
            if (parts.All(part => part.Id != id))
                throw new WorkbookException(
                    $"The model gives \"{id}\" no weight, so it cannot be balanced. Give it one first: model.WithWeights((\"{id}\", 1)).",
                    $"模型中“{id}”的权重为零，无法平衡。请先给它权重：model.WithWeights((\"{id}\", 1))。");
        }
    }

    private static Dimension DimensionOf(ScoreModel model, IReadOnlyList<(string Id, double Share)> shares)
    {
        var known = model.Dimensions.SelectMany(dimension => dimension.Parts.Select(part => part.Id)).ToList();
        foreach (var (id, _) in shares)
            if (!known.Contains(id)) throw NearestName.NotFound("part", "部分", id, known);
        var owner = model.Dimensions.First(dimension => dimension.Parts.Any(part => part.Id == shares[0].Id));
        if (shares.FirstOrDefault(share => owner.Parts.All(part => part.Id != share.Id)).Id is not { } stray) return owner;
        throw new WorkbookException(
            $"\"{stray}\" does not stand in the same dimension as \"{shares[0].Id}\". Weights are balanced one dimension at a time; \"{owner.Id}\" has {string.Join(", ", owner.Parts.Select(part => part.Id))}.",
            $"“{stray}”与“{shares[0].Id}”不在同一维度。请逐个维度平衡权重；“{owner.Title.Chinese}”包含：{string.Join("、", owner.Parts.Select(part => part.Id))}。");
    }
}
