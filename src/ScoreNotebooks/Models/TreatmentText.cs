using System.Globalization;

namespace ScoreNotebooks;

/// <summary>A treatment of outliers in words.</summary>
public static class TreatmentText
{
    /// <summary>The rule with its parameters: "winsorised while |skewness| > 2 and kurtosis > 3.5, at most 5 values".</summary>
    /// <param name="treatment">The rule; null for none.</param>
    public static BilingualText Show(this Treatment? treatment) => treatment switch
    {
        null => new BilingualText("as they are", "不处理"),
        Treatment.Winsorise rule => new BilingualText(
            $"winsorised while |skewness| > {Number(rule.Skewness)} and kurtosis > {Number(rule.Kurtosis)}, at most {rule.MostPoints} values",
            $"缩尾：|偏度| > {Number(rule.Skewness)} 且峰度 > {Number(rule.Kurtosis)} 时逐个缩尾，最多 {rule.MostPoints} 个值"),
        Treatment.Percentiles rule => new BilingualText(
            $"held between the {Number(100 * rule.Low)}% and {Number(100 * rule.High)}% quantiles",
            $"限制在 {Number(100 * rule.Low)}% 与 {Number(100 * rule.High)}% 分位数之间"),
        Treatment.Logarithm { Offset: 0 } => new BilingualText("natural logarithm", "取自然对数"),
        Treatment.Logarithm rule => new BilingualText(
            $"natural logarithm of value + {Number(rule.Offset)}", $"数值加 {Number(rule.Offset)} 后取自然对数"),
        _ => throw new ArgumentOutOfRangeException(nameof(treatment), treatment, "Not a treatment."),
    };

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
