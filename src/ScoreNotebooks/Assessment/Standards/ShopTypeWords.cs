namespace ScoreNotebooks;

/// <summary>What shop types and the lines of a category are called.</summary>
internal static class ShopTypeWords
{
    internal static BilingualText Name(TmallShopType type) => type switch
    {
        TmallShopType.MallFlagship => new BilingualText("mall flagship 卖场型旗舰店", "卖场型旗舰店"),
        TmallShopType.Flagship => new BilingualText("flagship 旗舰店", "旗舰店"),
        TmallShopType.Authorised => new BilingualText("authorised shop 专卖店", "专卖店"),
        _ => new BilingualText("multi-brand shop 专营店", "专营店"),
    };

    internal static BilingualText Name(GoodsSeason season) => season == GoodsSeason.Winter
        ? new BilingualText("winter goods", "冬季品类")
        : new BilingualText("other than winter goods", "非冬季品类");

    /// <summary>What a line is for: its season and its shop types; "all shops" when it makes no difference.</summary>
    internal static BilingualText Kind(AssessmentThresholds line)
    {
        var parts = new List<BilingualText>();
        if (line.Season is { } season) parts.Add(Name(season));
        parts.AddRange(line.ShopTypes.Select(Name));
        if (line.IsForOtherTypes) parts.Add(new BilingualText("other shop types", "其他店铺类型"));
        return parts.Count == 0
            ? new BilingualText("all shops", "所有店铺")
            : new BilingualText(string.Join(", ", parts.Select(part => part.English)), string.Join("、", parts.Select(part => part.Chinese)));
    }
}
