namespace ScoreNotebooks;

/// <summary>When a shop passes a line at today's pace, upward or downward, if everything goes on as in the last days.</summary>
/// <param name="Title">What the line is.</param>
/// <param name="Level">The line: the least score to stay in for a shop that is in, the least to get in for one that is not.</param>
/// <param name="Score">The score that decides, on the last day that has one.</param>
/// <param name="PerDay">By how much it changed a day lately, in points.</param>
/// <param name="IsIn">Whether the shop is in, that is above the line.</param>
/// <param name="DaysLeft">After how many days it is on the other side; null when it does not move there, or not within a year.</param>
public sealed record GateOutlook(BilingualText Title, double Level, double Score, double PerDay, bool IsIn, int? DaysLeft)
{
    private const double MostDays = 365;

    /// <summary>Follows a score to a line.</summary>
    /// <param name="title">What the line is.</param>
    /// <param name="scores">The score day by day.</param>
    /// <param name="enter">The least score to get in.</param>
    /// <param name="keep">The least score to stay in.</param>
    /// <param name="paceDays">Over how many days the pace is taken.</param>
    /// <returns>Null when there are not two days with a score.</returns>
    internal static GateOutlook? Of(BilingualText title, ReadOnlySpan<double> scores, double enter, double keep, int paceDays)
    {
        var last = scores.LastIndexOfAnyExcept(double.NaN);
        if (last < 1) return null;
        var before = Math.Max(0, last - paceDays);
        while (before < last && double.IsNaN(scores[before])) before++;
        if (before == last) return null;
        var isIn = IsInAfter(scores, enter, keep);
        var (score, pace, level) = (scores[last], (scores[last] - scores[before]) / (last - before), isIn ? keep : enter);
        // In: the first day below the line. Out: the first day at it or above.
        var days = isIn ? Math.Floor((score - level) / -pace) + 1 : Math.Ceiling((level - score) / pace);
        var isMovingThere = isIn ? pace < 0 : pace > 0;
        return new GateOutlook(title, level, score, pace, isIn, isMovingThere && days <= MostDays ? (int)days : null);
    }

    private static bool IsInAfter(ReadOnlySpan<double> scores, double enter, double keep)
    {
        var isIn = false;
        foreach (var score in scores)
            if (!double.IsNaN(score)) isIn = score >= (isIn ? keep : enter);
        return isIn;
    }
}
