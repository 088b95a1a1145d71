namespace ScoreNotebooks;

/// <summary>The conditions of the historical refund, one after the other, each with its sentence.</summary>
internal static class FeeConditions
{
    /// <summary>The share that came back, and why.</summary>
    /// <param name="category">The category whose lines count.</param>
    /// <param name="sales">The shop's sales.</param>
    /// <param name="meanDsr">The mean DSR.</param>
    /// <param name="exclusion">What excluded the shop.</param>
    /// <param name="part">The part of the year's lines that is asked for, 0 to 1.</param>
    /// <param name="isPartOfYear">Whether fewer than twelve months were used.</param>
    /// <param name="hasSeveral">Whether the shop has several categories.</param>
    internal static (double Share, IReadOnlyList<BilingualText> Reasons) Of(
        FeeCategory category, double sales, double meanDsr, FeeExclusion exclusion, double part, bool isPartOfYear, bool hasSeveral)
    {
        var reasons = new List<BilingualText>();
        if (hasSeveral)
            reasons.Add(new BilingualText(
                $"Of several categories the highest fee is paid, and the lines of {category.Category}, which sold most, are held against the sales of all (assumed; the source does not say whether of that category alone).",
                $"经营多个类目时按最高年费缴纳，返还按成交最多的“{category.Category}”的标准，以全店成交额比较（假设，来源没有说明是否只看该类目）。"));
        if (isPartOfYear)
            reasons.Add(part < 1
                ? new BilingualText("Assumed: the lines of sales shrink with the months used.", "假设：销售额标准按使用月数折算。")
                : new BilingualText("Assumed: the lines of sales stay those of a whole year, although fewer months were used.", "假设：虽不足一年，销售额标准仍按全年计算。"));
        var share = ShareOf(category, sales, meanDsr, exclusion, part, reasons);
        return (share, reasons);
    }

    private static double ShareOf(FeeCategory category, double sales, double meanDsr, FeeExclusion exclusion, double part, List<BilingualText> reasons)
    {
        var fees = ShippedFees.Tmall;
        if (exclusion != FeeExclusion.None)
        {
            reasons.Add(exclusion == FeeExclusion.ForgedPapers
                ? new BilingualText("Nothing came back to shops that had handed in forged papers.", "提供虚假资料的店铺不予返还。")
                : new BilingualText("Nothing came back to shops that were removed for violations, such as faked orders or reviews.", "因违规（例如虚假交易、虚假评价）被清退的店铺不予返还。"));
            return 0;
        }

        if (Math.Round(meanDsr, 9) < fees.MeanDsr)
        {
            reasons.Add(new BilingualText($"The mean DSR {meanDsr.ToString("0.0##", Formats.Plain)} is below {fees.MeanDsr.ToString(Formats.Plain)}.", $"DSR 平均分 {meanDsr.ToString("0.0##", Formats.Plain)} 低于 {fees.MeanDsr.ToString(Formats.Plain)}。"));
            return 0;
        }

        var (half, full) = (Math.Round(category.HalfLine * part, 2), Math.Round(category.FullLine * part, 2));
        var (sold, share) = (AssessmentWords.Yuan(sales), sales >= full ? fees.FullShare : sales >= half ? fees.HalfShare : 0);
        reasons.Add(share > 0
            ? new BilingualText($"Sales of {sold.English} reach {AssessmentWords.Yuan(share == fees.FullShare ? full : half).English}, the line for {100 * share:0}%.", $"成交额 {sold.Chinese} 达到 {AssessmentWords.Yuan(share == fees.FullShare ? full : half).Chinese}，即返还 {100 * share:0}% 的标准。")
            : new BilingualText($"Sales of {sold.English} miss {AssessmentWords.Yuan(half).English}, the line for {100 * fees.HalfShare:0}%.", $"成交额 {sold.Chinese} 未达到 {AssessmentWords.Yuan(half).Chinese}，即返还 {100 * fees.HalfShare:0}% 的标准。"));
        return share;
    }
}
