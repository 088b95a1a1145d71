namespace ScoreNotebooks;

public sealed partial record AssessmentThresholds
{
    /// <summary>The lines of every category of the 2026 standard that could be read; the text ends before cars, food, mother and baby, digital and home appliances.</summary>
    public static IReadOnlyList<AssessmentThresholds> All => ShippedStandard.Tmall2026.Categories;

    /// <summary>The lines of a category in the Tmall standard of 2026.</summary>
    /// <param name="category">The category as the rule has it, or a part of its name that no other category has: "女装".</param>
    /// <param name="season">The season of the goods, where the category's lines differ by it.</param>
    /// <param name="shopType">The type of the shop, where the category's lines differ by it.</param>
    /// <param name="after">For 其他二级类目: the category that stands before it in the rule.</param>
    /// <exception cref="WorkbookException">
    /// No category that could be read has that name, or several have; or the lines differ by something that was not
    /// said. The message names what there is and how to enter lines oneself.
    /// </exception>
    public static AssessmentThresholds Find(
        [Choices("All.Category", Source = typeof(AssessmentThresholds))] string category, GoodsSeason? season = null, TmallShopType? shopType = null,
        [Choices("All.After", Source = typeof(AssessmentThresholds))] string? after = null) =>
        ThresholdSearch.Find(All, category, season, shopType, after);
}
