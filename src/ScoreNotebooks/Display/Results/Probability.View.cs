using System.Globalization;

namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record Probability : IViewable
{
    /// <summary>The probability as a sentence in <see cref="Workbook.Language"/>.</summary>
    public override string ToString() => Sentence().ToString();

    ResultView IViewable.ToView() => new([Sentence()]);

    private BilingualText Sentence()
    {
        var share = Value switch
        {
            > 0.9999 when Draws > 0 => "> 99.99%",
            < 0.0001 when Draws > 0 => "< 0.01%",
            _ => Value.ToString("0.00%", CultureInfo.InvariantCulture),
        };
        if (Draws == 0)
            return new BilingualText(
                $"P({Shop} above {Other}) = {share}: neither shop has counts, so nothing is left to chance here.",
                $"{Shop}高于{Other}的概率 = {share}：两店都没有计数数据，此处没有抽样误差。");
        var isExtreme = share[0] is '<' or '>';
        var error = isExtreme ? "" : $" ± {StandardError.ToString("0.00%", CultureInfo.InvariantCulture)}";
        return new BilingualText(
            $"P({Shop} above {Other}): {share}{error} ({Draws:N0} draws{(isExtreme ? "" : ", ± standard error")}), from the sampling of counts alone.",
            $"{Shop}高于{Other}的概率：{share}{error}（{Draws:N0} 次抽样{(isExtreme ? "" : "，± 为标准误")}），仅考虑计数的抽样误差。");
    }
}
