using System.Globalization;

namespace ScoreNotebooks;

/// <summary>A metric's value as people write it: with its unit, in both languages.</summary>
public static class MetricValue
{
    /// <summary>The value with its unit: "4.5 stars", "89.3%", "24 h".</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="value">The value in the metric's unit; NaN gives "–".</param>
    public static BilingualText Show(this Metric metric, double value)
    {
        if (double.IsNaN(value)) return BilingualText.Same("–");
        var number = Number(metric.Unit == MetricUnit.Share ? value * 100 : value, metric.Unit == MetricUnit.Stars ? 1 : 0);
        return metric.Unit switch
        {
            MetricUnit.Share => BilingualText.Same($"{number}%"),
            MetricUnit.Stars => new BilingualText($"{number} stars", $"{number} 星"),
            MetricUnit.Hours => new BilingualText($"{number} h", $"{number} 小时"),
            MetricUnit.Seconds => new BilingualText($"{number} s", $"{number} 秒"),
            MetricUnit.Points => new BilingualText($"{number} points", $"{number} 分"),
            _ => BilingualText.Same(number),
        };
    }

    /// <summary>A difference of two values with its unit: "0.7 stars", "9.3 percentage points".</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="difference">The difference in the metric's unit.</param>
    public static BilingualText ShowDifference(this Metric metric, double difference)
    {
        if (metric.Unit != MetricUnit.Share) return metric.Show(difference);
        var number = Number(difference * 100, 0);
        return new BilingualText($"{number} percentage points", $"{number} 个百分点");
    }

    // Ratings are written with a decimal even when it is zero, since the platforms do: "4.0", not "4".
    private static string Number(double value, int leastDecimals) =>
        (Math.Round(Math.Round(value, 9), 2, MidpointRounding.AwayFromZero) + 0.0)
            .ToString(leastDecimals == 1 ? "#,0.0#" : "#,0.##", CultureInfo.InvariantCulture);
}
