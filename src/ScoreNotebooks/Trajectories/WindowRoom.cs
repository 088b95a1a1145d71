namespace ScoreNotebooks;

/// <summary>The arrays that <see cref="WindowedColumn"/> works in, kept from one shop to the next. One for each core.</summary>
internal sealed class WindowRoom
{
    private double[] _rest = [];
    private double[] _amountSums = [];
    private double[] _numberSums = [];
    private double[] _daySums = [];
    private double[] _plain = [];
    private int _count;

    /// <summary>Sums over the window that ends on each day.</summary>
    internal readonly ref struct Sums(ReadOnlySpan<double> amounts, ReadOnlySpan<double> numbers, ReadOnlySpan<double> days)
    {
        /// <summary>The sums of the amounts.</summary>
        internal ReadOnlySpan<double> Amounts { get; } = amounts;

        /// <summary>The sums of the numbers of cases; empty for a plain sum.</summary>
        internal ReadOnlySpan<double> Numbers { get; } = numbers;

        /// <summary>How many days had data; empty when nobody needs to know.</summary>
        internal ReadOnlySpan<double> Days { get; } = days;
    }

    /// <summary>Makes room for a number of days.</summary>
    internal void Begin(int count)
    {
        _count = count;
        if (_rest.Length >= count) return;
        (_rest, _amountSums, _numberSums, _daySums, _plain) =
            (new double[count], new double[count], new double[count], new double[count], new double[count]);
    }

    /// <summary>The sums of amounts of which none is missing.</summary>
    internal Sums SumsOf(ReadOnlySpan<double> amounts, ReadOnlySpan<double> numbers, int window) =>
        new(Summed(amounts, window, _amountSums), numbers.IsEmpty ? [] : Summed(numbers, window, _numberSums), []);

    /// <summary>The sums over the days that have data in both; missing ones are passed over.</summary>
    internal Sums SumsWithGaps(ReadOnlySpan<double> amounts, ReadOnlySpan<double> numbers, int window)
    {
        var isMean = !numbers.IsEmpty;
        var plain = _plain.AsSpan(0, _count);
        for (var day = 0; day < _count; day++) plain[day] = IsMissing(day, amounts, numbers) ? 0 : 1;
        var days = Summed(plain, window, _daySums);
        for (var day = 0; day < _count; day++) plain[day] = IsMissing(day, amounts, numbers) ? 0 : amounts[day];
        var sums = Summed(plain, window, _amountSums);
        if (!isMean) return new(sums, [], days);
        for (var day = 0; day < _count; day++) plain[day] = IsMissing(day, amounts, numbers) ? 0 : numbers[day];
        return new(sums, Summed(plain, window, _numberSums), days);
    }

    private static bool IsMissing(int day, ReadOnlySpan<double> amounts, ReadOnlySpan<double> numbers) =>
        double.IsNaN(amounts[day]) || (!numbers.IsEmpty && double.IsNaN(numbers[day]));

    private Span<double> Summed(ReadOnlySpan<double> amounts, int window, double[] sums)
    {
        WindowSums.Of(amounts, window, _rest.AsSpan(0, _count), sums.AsSpan(0, _count));
        return sums.AsSpan(0, _count);
    }
}
