namespace ScoreNotebooks;

/// <summary>One shop's amounts of one column, day by day up to the day a forecast begins.</summary>
/// <param name="Name">The column's name in the history; of a sum of columns, their names.</param>
/// <param name="Amounts">One amount per day; NaN where there is no data.</param>
internal sealed record DailyColumn(string Name, double[] Amounts)
{
    /// <summary>Whether every amount is a whole number and none is below zero, as counts are.</summary>
    internal bool IsCount => Amounts.All(amount => double.IsNaN(amount) || (amount >= 0 && Math.Floor(amount) == amount));

    /// <summary>Whether no amount is below zero.</summary>
    internal bool IsNeverNegative => Amounts.All(amount => !(amount < 0));

    /// <summary>Whether a day has data at all.</summary>
    internal bool HasData => Amounts.Any(amount => !double.IsNaN(amount));

    /// <summary>Whether on every day that has both, this is a part of that.</summary>
    internal bool IsPartOf(DailyColumn whole)
    {
        for (var day = 0; day < Amounts.Length; day++)
            if (Amounts[day] > whole.Amounts[day]) return false;
        return true;
    }

    /// <summary>The sum of columns, missing where one of them is.</summary>
    internal static DailyColumn SumOf(IReadOnlyList<DailyColumn> columns)
    {
        var sums = (double[])columns[0].Amounts.Clone();
        foreach (var column in columns.Skip(1))
            for (var day = 0; day < sums.Length; day++) sums[day] += column.Amounts[day];
        return new DailyColumn(string.Join(" + ", columns.Select(column => column.Name)), sums);
    }

    /// <summary>The sum over all days with data.</summary>
    internal double Total()
    {
        var total = 0.0;
        foreach (var amount in Amounts)
            if (!double.IsNaN(amount)) total += amount;
        return total;
    }
}
