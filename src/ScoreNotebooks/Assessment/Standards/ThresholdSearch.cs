namespace ScoreNotebooks;

/// <summary>Finds the one line of a category that fits a shop, or says what is needed to choose it.</summary>
internal static class ThresholdSearch
{
    private static readonly BilingualText HowToEnter = new(
        "A line that is not here is read in the rule page or in the merchant back office and entered: AssessmentThresholds.Entered(\"…\", trial: [0, 15_000, 50_000, 100_000], formal: 200_000, score: 4.2, failedMonthsBelow: 3).",
        "没有收录的类目，请从规则原页或千牛后台查到要求后自行填写：AssessmentThresholds.Entered(\"…\", trial: [0, 15_000, 50_000, 100_000], formal: 200_000, score: 4.2, failedMonthsBelow: 3)。");

    internal static AssessmentThresholds Find(
        IReadOnlyList<AssessmentThresholds> all, string category, GoodsSeason? season, TmallShopType? shopType, string? after)
    {
        ArgumentNullException.ThrowIfNull(category);
        var lines = OfCategory(all, ShopNames.Normalise(category), after);
        if (lines.Any(line => line.Season is not null)) lines = OfSeason(lines, season);
        return lines.Count == 1 && lines[0].ShopTypes.Count == 0 && !lines[0].IsForOtherTypes ? lines[0] : OfType(lines, shopType);
    }

    private static IReadOnlyList<AssessmentThresholds> OfCategory(IReadOnlyList<AssessmentThresholds> all, string wanted, string? after)
    {
        var fitting = new Func<AssessmentThresholds, bool>[]
        {
            line => string.Equals(line.Category, wanted, StringComparison.OrdinalIgnoreCase),
            line => line.Category.Split('/').Contains(wanted, StringComparer.OrdinalIgnoreCase),
            line => wanted.Length > 0 && line.Category.Contains(wanted, StringComparison.OrdinalIgnoreCase),
        }.Select(fits => all.Where(fits).ToList()).FirstOrDefault(lines => lines.Count > 0) ?? throw NotFound(all, wanted);
        if (after is not null) fitting = [.. fitting.Where(line => line.After == after)];
        var names = fitting.Select(Name).Distinct().ToList();
        if (names.Count == 1) return fitting;
        if (names.Count == 0) throw NearestName.NotFound("category before this one", "前一个类目", after!, all.Where(line => line.Category == wanted).Select(line => line.After!).Distinct());
        throw new WorkbookException(
            $"\"{wanted}\" may be any of {names.Count} categories: {string.Join(", ", names.Take(12).Select(name => name.English))}{(names.Count > 12 ? ", …" : "")}. Write the whole name{(fitting[0].After is null ? "" : "; of those called 其他二级类目, say which with after: \"…\"")}.",
            $"“{wanted}”对应 {names.Count} 个类目：{string.Join("、", names.Take(12).Select(name => name.Chinese))}{(names.Count > 12 ? "……" : "")}。请写出完整的类目名称{(fitting[0].After is null ? "" : "；名为“其他二级类目”的，请用 after: \"…\" 指明是哪一个")}。");
    }

    private static IReadOnlyList<AssessmentThresholds> OfSeason(IReadOnlyList<AssessmentThresholds> lines, GoodsSeason? season) => season is not null
        ? [.. lines.Where(line => line.Season == season)]
        : throw new WorkbookException(
            $"The lines of {lines[0].Category} differ by the season of the goods: {Listed(lines)}. Say which with season: GoodsSeason.Winter or GoodsSeason.NotWinter.",
            $"“{lines[0].Category}”的要求按冬季与非冬季品类区分：{ListedInChinese(lines)}。请用 season: GoodsSeason.Winter（冬季）或 GoodsSeason.NotWinter（非冬季）指明。");

    private static AssessmentThresholds OfType(IReadOnlyList<AssessmentThresholds> lines, TmallShopType? shopType)
    {
        if (shopType is { } type)
            return lines.FirstOrDefault(line => line.ShopTypes.Contains(type)) ?? lines.FirstOrDefault(line => line.IsForOtherTypes) ?? throw new WorkbookException(
                $"The rule has no line of {lines[0].Category} for this type of shop ({ShopTypeWords.Name(type).English}), only: {Listed(lines)}. {HowToEnter.English}",
                $"规则中“{lines[0].Category}”没有适用于{ShopTypeWords.Name(type).Chinese}的要求，只有：{ListedInChinese(lines)}。{HowToEnter.Chinese}");
        throw new WorkbookException(
            $"The lines of {lines[0].Category} differ by the type of the shop: {Listed(lines)}. Say which with shopType: TmallShopType.Flagship, .MallFlagship, .Authorised or .MultiBrand.",
            $"“{lines[0].Category}”的要求按店铺类型区分：{ListedInChinese(lines)}。请用 shopType 指明：TmallShopType.Flagship（旗舰店）、.MallFlagship（卖场型旗舰店）、.Authorised（专卖店）或 .MultiBrand（专营店）。");
    }

    private static BilingualText Name(AssessmentThresholds line) => line.After is { } after
        ? new BilingualText($"{line.Category} (after {after})", $"{line.Category}（列于“{after}”之后）")
        : BilingualText.Same(line.Category);

    private static string Listed(IReadOnlyList<AssessmentThresholds> lines) =>
        string.Join("; ", lines.Select(line => $"{ShopTypeWords.Kind(line).English} {line.Formal.Show().English} a year"));

    private static string ListedInChinese(IReadOnlyList<AssessmentThresholds> lines) =>
        string.Join("；", lines.Select(line => $"{ShopTypeWords.Kind(line).Chinese} 每年 {line.Formal.Show().Chinese}"));

    private static WorkbookException NotFound(IReadOnlyList<AssessmentThresholds> all, string wanted)
    {
        var parts = all.SelectMany(line => line.Category.Split('/')).Distinct().ToList();
        var near = parts.Where(part => part.Any(letter => wanted.Contains(letter, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(part => part.Count(letter => wanted.Contains(letter, StringComparison.OrdinalIgnoreCase)) / (double)Math.Max(part.Length, wanted.Length)).Take(5).ToList();
        return new WorkbookException(
            $"The text of the 2026 standard that could be read has no category \"{wanted}\"; it ends before cars, food, mother and baby, digital and home appliances.{(near.Count == 0 ? "" : $" Nearest: {string.Join(", ", near)}.")} {HowToEnter.English}",
            $"所读到的 2026 年考核标准中没有类目“{wanted}”；该文本在汽车之前中断，缺少食品、母婴、3C、家电等类目。{(near.Count == 0 ? "" : $"相近的有：{string.Join("、", near)}。")}{HowToEnter.Chinese}");
    }
}
