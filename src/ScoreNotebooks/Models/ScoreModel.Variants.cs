namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    /// <summary>The industries that the model has figures of its own for, in the order of its tables.</summary>
    public IReadOnlyList<string> Industries => [.. Variants.SelectMany(table => table.Rows).Select(row => row.Industry).OfType<string>().Distinct()];

    /// <summary>The types of shop that the model has figures of its own for.</summary>
    public IReadOnlyList<string> ShopTypes => [.. Variants.SelectMany(table => table.Rows).Select(row => row.ShopType).OfType<string>().Distinct()];

    /// <summary>The same model with the figures of an industry and a type of shop, as far as its tables know them; the others stay unknown.</summary>
    /// <param name="industry">The industry, as the platform calls it, such as "女装"; null when it does not matter.</param>
    /// <param name="shopType">The type of shop, as the platform calls it, such as "旗舰"; null when it does not matter.</param>
    /// <returns>A new model whose title names both.</returns>
    /// <exception cref="WorkbookException">The industry or the type is unknown (the message names the nearest), or the figures of the industry differ by type and none is given.</exception>
    public ScoreModel For([Choices("Industries")] string? industry = null, [Choices("ShopTypes")] string? shopType = null) =>
        WithVariant(industry, shopType, Industries, ShopTypes);

    /// <param name="industry">The industry.</param>
    /// <param name="shopType">The type of shop.</param>
    /// <param name="known">The industries that are not refused, whether this model has figures for them or not.</param>
    /// <param name="types">The types of shop that are not refused.</param>
    internal ScoreModel WithVariant(string? industry, string? shopType, IReadOnlyList<string> known, IReadOnlyList<string> types)
    {
        if (industry is null && shopType is null) return this;
        if (Variants.Count == 0) throw NoVariants();
        if (industry is not null && !known.Contains(industry)) throw UnknownIndustry(industry, known);
        if (shopType is not null && !types.Contains(shopType)) throw NearestName.NotFound("type of shop", "店铺类型", shopType, types);
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var table in Variants)
            if (RowOf(table, industry, shopType) is { } row)
                for (var i = 0; i < table.Sets.Count; i++) values[table.Sets[i]] = row.Values[i];
        var name = string.Join('·', new[] { industry, shopType }.OfType<string>());
        return this with
        {
            Title = new BilingualText($"{Title.English} ({name})", $"{Title.Chinese}（{name}）"),
            Root = Reweighted(Root, values),
            LowVolume = LowVolume is { } protection && values.TryGetValue(protection.Id, out var orders) ? protection with { FewerThan = orders } : LowVolume,
        };
    }

    /// <summary>The row of a table for an industry and a type; the row of all industries or all types where there is none of its own.</summary>
    private VariantRow? RowOf(VariantTable table, string? industry, string? shopType)
    {
        var rows = table.Rows.Where(row => row.Industry == industry).ToList();
        if (rows.Count == 0) rows = [.. table.Rows.Where(row => row.Industry is null)];
        if ((rows.FirstOrDefault(row => row.ShopType == shopType) ?? rows.FirstOrDefault(row => row.ShopType is null)) is { } row) return row;
        if (rows.Count == 0 || shopType is not null || industry is null) return null;
        var types = rows.Select(row => row.ShopType!).ToList();
        throw new WorkbookException(
            $"The figures of \"{industry}\" in \"{Id}\" ({table.Title.English}) differ by type of shop; name it with shopType: {string.Join(" or ", types.Select(type => $"\"{type}\""))}.",
            $"在“{Id}”中，“{industry}”的数值（{table.Title.Chinese}）因店铺类型而异；请用 shopType 给出店铺类型：{string.Join("或", types.Select(type => $"“{type}”"))}。");
    }

    private WorkbookException NoVariants() => new(
        $"\"{Id}\" ({Title.English}) has no figures by industry or type of shop; leave industry and shopType out, and pass what differs with model.WithWeights(…).",
        $"“{Id}”（{Title.Chinese}）没有按行业或店铺类型区分的数值；请去掉 industry 和 shopType，并用 model.WithWeights(…) 填写自己店铺的数值。");

    private WorkbookException UnknownIndustry(string industry, IReadOnlyList<string> known)
    {
        var near = known.Where(name => name.Contains(industry, StringComparison.Ordinal) || industry.Contains(name, StringComparison.Ordinal)).ToList();
        if (near.Count == 0) near = [.. known.Where(name => name.Any(industry.Contains))];
        var nearest = near.Count == 0 ? known.Take(12).ToList() : near.Take(8).ToList();
        return new WorkbookException(
            $"\"{Id}\" knows no industry \"{industry}\". {(near.Count > 0 ? "The nearest are" : "Among them are")}: {string.Join(", ", nearest)}. All {known.Count} are in model.Industries; a shop of none of them is scored without industry, its weights passed with model.WithWeights(…).",
            $"“{Id}”中没有名为“{industry}”的行业。{(near.Count > 0 ? "最接近的有" : "现有行业包括")}：{string.Join("、", nearest)}。全部 {known.Count} 个行业见 model.Industries；如果都不符合，请不写 industry，并用 model.WithWeights(…) 填写权重。");
    }
}
