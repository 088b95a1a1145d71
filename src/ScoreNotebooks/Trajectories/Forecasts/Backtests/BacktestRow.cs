namespace ScoreNotebooks;

/// <summary>How forecasts of some days ahead turned out.</summary>
/// <param name="FirstDay">The first day ahead, 1 for the next.</param>
/// <param name="LastDay">The last day ahead.</param>
/// <param name="Count">How many forecasts of single days there were; the numbers below are means over them.</param>
/// <param name="Coverage50">The share of totals that fell into the 50% band.</param>
/// <param name="Coverage80">The share of totals that fell into the 80% band.</param>
/// <param name="Coverage90">The share of totals that fell into the 90% band.</param>
/// <param name="Error">The mean absolute error of the middle of the courses, in points.</param>
/// <param name="Crps">
/// The continuous ranked probability score of all courses (Gneiting &amp; Raftery 2007), in points: 0 is perfect; of a
/// forecast that names one number it is the absolute error, so that it can be held against the errors.
/// </param>
/// <param name="PersistenceError">The mean absolute error of taking the total to stay as it was.</param>
/// <param name="SeasonalError">The mean absolute error of taking the mean of all same weekdays so far.</param>
public sealed record BacktestRow(
    int FirstDay, int LastDay, int Count, double Coverage50, double Coverage80, double Coverage90,
    double Error, double Crps, double PersistenceError, double SeasonalError)
{
    /// <summary>Several rows as one, each with its count.</summary>
    internal static BacktestRow Joined(IReadOnlyList<BacktestRow> rows)
    {
        var count = rows.Sum(row => row.Count);
        return new BacktestRow(
            rows.Select(row => row.FirstDay).DefaultIfEmpty(0).Min(), rows.Select(row => row.LastDay).DefaultIfEmpty(0).Max(), count,
            Mean(row => row.Coverage50), Mean(row => row.Coverage80), Mean(row => row.Coverage90),
            Mean(row => row.Error), Mean(row => row.Crps), Mean(row => row.PersistenceError), Mean(row => row.SeasonalError));

        double Mean(Func<BacktestRow, double> of) => count == 0 ? double.NaN : rows.Where(row => row.Count > 0).Sum(row => row.Count * of(row)) / count;
    }
}
