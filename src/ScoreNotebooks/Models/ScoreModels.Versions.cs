namespace ScoreNotebooks;

public static partial class ScoreModels
{
    /// <summary>The platforms whose rules come with the library, such as "douyin".</summary>
    public static IReadOnlyList<string> Platforms => [.. All.Where(model => model.Effective is not null).Select(model => model.Platform).OfType<string>().Distinct()];

    /// <summary>The rules of a platform that come with the library, the earliest version first.</summary>
    /// <param name="platform">The platform, such as "douyin".</param>
    /// <exception cref="WorkbookException">There are no rules of the platform; the message names the nearest one.</exception>
    public static IReadOnlyList<ScoreModel> Versions([Choices("Platforms", Source = typeof(ScoreModels))] string platform)
    {
        ArgumentNullException.ThrowIfNull(platform);
        var versions = All.Where(model => model.Platform == platform && model.Effective is not null).OrderBy(model => model.Effective!.From).ToList();
        return versions.Count > 0 ? versions : throw NearestName.NotFound("platform", "平台", ModelJson.Shortened(platform), Platforms);
    }

    /// <summary>The rules of a platform that are in force on a day, with the figures of an industry and a type of shop.</summary>
    /// <param name="platform">The platform, such as "douyin".</param>
    /// <param name="asOf">The day.</param>
    /// <param name="industry">The industry, as the platform calls it, such as "女装"; null leaves what differs by industry unknown.</param>
    /// <param name="shopType">The type of shop, as the platform calls it, such as "旗舰"; null where it does not matter.</param>
    /// <returns>The model; what the platform does not publish is listed in <see cref="ScoreModel.Unknowns"/>.</returns>
    /// <exception cref="WorkbookException">
    /// The platform, the industry or the type is unknown, the day is before the first version or between two, or the
    /// figures of the industry differ by type and none is given; the message says what there is.
    /// </exception>
    public static ScoreModel Find(
        [Choices("Platforms", Source = typeof(ScoreModels))] string platform, DateOnly asOf,
        [Choices("Industries", Source = typeof(ScoreModels))] string? industry = null,
        [Choices("All.ShopTypes", Source = typeof(ScoreModels))] string? shopType = null)
    {
        var versions = Versions(platform);
        var version = versions.LastOrDefault(model => model.Effective!.Covers(asOf)) ?? throw NotInForce(platform, asOf, versions);
        // An industry that an earlier or later version has figures for is no mistake; this one leaves them unknown.
        return version.WithVariant(
            industry, shopType, [.. versions.SelectMany(model => model.Industries).Distinct()], [.. versions.SelectMany(model => model.ShopTypes).Distinct()]);
    }

    /// <summary>The industries that the rules of any platform have figures for.</summary>
    public static IReadOnlyList<string> Industries => [.. All.SelectMany(model => model.Industries).Distinct()];

    private static WorkbookException NotInForce(string platform, DateOnly asOf, IReadOnlyList<ScoreModel> versions)
    {
        var isBefore = asOf < versions[0].Effective!.From;
        var list = versions.Select(model => (model.Id, Period: Written(model.Effective!))).ToList();
        return new WorkbookException(
            $"No rules of \"{platform}\" for {Formats.Day(asOf)}: {(isBefore ? $"the first version here is in force from {Formats.Day(versions[0].Effective!.From)}" : "none of the versions here covers that day")}. There are: {string.Join("; ", list.Select(one => $"{one.Id} ({one.Period.English})"))}. Name a day within one of them, or write a model of your own.",
            $"没有“{platform}”在 {Formats.Day(asOf)} 的规则：{(isBefore ? $"最早的版本自 {Formats.Day(versions[0].Effective!.From)} 起生效" : "现有版本都不包含这一天")}。现有版本：{string.Join("；", list.Select(one => $"{one.Id}（{one.Period.Chinese}）"))}。请改用某个版本生效期内的日期，或自己编写模型。");
    }

    internal static BilingualText Written(EffectivePeriod period) => period.To is { } to
        ? new BilingualText($"{Formats.Day(period.From)} to {Formats.Day(to)}", $"{Formats.Day(period.From)} 至 {Formats.Day(to)}")
        : new BilingualText($"from {Formats.Day(period.From)}", $"{Formats.Day(period.From)} 起");
}
