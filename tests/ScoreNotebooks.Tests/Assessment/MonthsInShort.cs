using System.Globalization;

namespace ScoreNotebooks.Tests.Assessments;

/// <summary>Months of a shop written in short: "10*3 0 2.5" are six months of sales in thousand yuan, "4.5*2 - 4.1" are scores, none for "-".</summary>
internal static class MonthsInShort
{
    /// <summary>A line of a category that is easy to reckon with: nothing, 30, 60 and 90 thousand in the trial, 120 thousand in a formal cycle.</summary>
    internal static AssessmentThresholds Simple { get; } = AssessmentThresholds.Entered("示例类目", [0, 30_000, 60_000, 90_000], 120_000, 4.2, 3);

    internal static IReadOnlyList<AssessedMonth> Months(string first, string sales, string scores)
    {
        var (amounts, points) = (Spread(sales), Spread(scores));
        Assert.Equal(amounts.Count, points.Count);
        var month = new CalendarMonth(int.Parse(first[..4], CultureInfo.InvariantCulture), int.Parse(first[5..], CultureInfo.InvariantCulture));
        return [.. amounts.Zip(points, (amount, point) => (amount, point)).Select((both, at) => new AssessedMonth(month.Add(at), 1000 * both.amount, both.point))];
    }

    internal static DateOnly? Day(string day) => day == "-" ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<double> Spread(string text)
    {
        var numbers = new List<double>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var pieces = part.Split('*');
            var number = pieces[0] == "-" ? double.NaN : double.Parse(pieces[0], CultureInfo.InvariantCulture);
            numbers.AddRange(Enumerable.Repeat(number, pieces.Length == 1 ? 1 : int.Parse(pieces[1], CultureInfo.InvariantCulture)));
        }

        return numbers;
    }
}
