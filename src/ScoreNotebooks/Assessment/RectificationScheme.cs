namespace ScoreNotebooks;

/// <summary>
/// What an article of December 2024 tells of shops that fail: a warning, then usually a period of rectification (整改期),
/// then removal in the following cycle if they still fail. The Tmall standard of 2026 knows no such period.
/// </summary>
public sealed record RectificationScheme
{
    private RectificationScheme(int months) => Months = months;

    /// <summary>How many months the rectification period lasts, counted from the month after the warning.</summary>
    public int Months { get; }

    /// <summary>What results under this scheme are labelled with.</summary>
    public static BilingualText Label { get; } = new(
        "Warning and rectification as told by an article of 2024-12; not in the 2026 standard.",
        "警告与整改期依据一篇 2024 年 12 月的文章，2026 年考核标准中没有这一规定。");

    /// <summary>The scheme as the article tells it. The article does not say how long the period is, so it must be given.</summary>
    /// <param name="months">The months of rectification, 1 to 12.</param>
    /// <exception cref="WorkbookException">The number is out of range.</exception>
    public static RectificationScheme AsToldIn2024(int months) => months is >= 1 and <= 12 ? new RectificationScheme(months) : throw new WorkbookException(
        $"A rectification period of {months} months cannot be; give 1 to 12. The article of 2024-12 does not say how long it was: take it from the notice that the shop received.",
        $"整改期不能是 {months} 个月，请填写 1 到 12。2024 年 12 月的文章没有说明整改期多长，请以店铺收到的通知为准。");
}
