namespace ScoreNotebooks;

/// <summary>The annual software service fee (软件服务年费) that a category owes Tmall in a year.</summary>
/// <param name="Category">The category as it was asked for.</param>
/// <param name="Yuan">The fee in yuan; 0 when the category pays none.</param>
/// <param name="Source">Where that is from.</param>
public sealed partial record AnnualFee(string Category, double Yuan, ModelSource Source)
{
    /// <summary>Whether the category pays a fee at all.</summary>
    public bool IsDue => Yuan > 0;

    /// <summary>
    /// The fee of 2026: 100,000 yuan for whole cars of dealers (整车（经销商）) and for new and used cars (新车/二手车), 30,000 for
    /// real estate (房产类); all other categories pay none.
    /// </summary>
    /// <param name="category">The category.</param>
    /// <exception cref="WorkbookException">The name fits two of those that pay.</exception>
    public static AnnualFee In2026(string category)
    {
        ArgumentNullException.ThrowIfNull(category);
        var fees = ShippedFees.Tmall;
        var wanted = ShopNames.Normalise(category);
        var exact = fees.Paying.Where(known => known.Category.Chinese == wanted || known.Category.Chinese.Split('/').Contains(wanted)).ToList();
        var found = exact.Count > 0 || wanted.Length == 0 ? exact : [.. fees.Paying.Where(known => known.Category.Chinese.Contains(wanted, StringComparison.Ordinal))];
        if (found.Count > 1)
            throw new WorkbookException(
                $"\"{category}\" may be {string.Join(" or ", found.Select(known => known.Category.English))}; write the whole name.",
                $"“{category}”可能是{string.Join("或", found.Select(known => known.Category.Chinese))}，请写出完整名称。");
        return found.Count == 1 ? new AnnualFee(found[0].Category.Chinese, found[0].Yuan, fees.FeeSource) : new AnnualFee(category, 0, fees.FeeSource);
    }
}
