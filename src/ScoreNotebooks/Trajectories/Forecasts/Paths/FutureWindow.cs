using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>One input of a model's program on the days to come: its window, and what the history gives of it.</summary>
internal sealed class FutureWindow
{
    private readonly int _sum;
    private readonly int? _number;
    private readonly double[] _knownSums;
    private readonly double[] _knownNumbers;
    private readonly bool[] _isThere;

    internal FutureWindow(Trajectory trajectory, ShopStreams streams, WindowedColumn column, int shop, int lastDay, int days)
    {
        (Window, Lag) = (column.Window.Days, column.Window.Lag);
        _sum = streams.Find(column.Sum.Name)!.Value;
        _number = column.Number is { } number ? streams.Find(number.Name) : null;
        (_knownSums, _knownNumbers, _isThere) = (new double[days], new double[days], new bool[days]);
        var (amounts, cases) = (streams.Columns[_sum].Amounts, _number is { } place ? streams.Columns[place].Amounts : null);
        var firstWithWindow = trajectory.Rule.AllowsPartial ? 0 : trajectory.History.FirstDayOf(shop) + Window - 1 + Lag;
        for (var day = 0; day < days; day++)
        {
            var (first, last) = column.DaysOf(lastDay + 1 + day);
            var daysWithData = Math.Max(0, last - lastDay);
            for (var at = Math.Max(0, first); at <= Math.Min(last, lastDay); at++)
            {
                if (double.IsNaN(amounts[at]) || (cases is not null && double.IsNaN(cases[at]))) continue;
                _knownSums[day] += amounts[at];
                _knownNumbers[day] += cases?[at] ?? 0;
                daysWithData++;
            }

            _isThere[day] = lastDay + 1 + day >= firstWithWindow && Math.Min(daysWithData, Window) >= trajectory.Rule.LeastDays(Window)
                && (column.Number is null || _number is not null);
        }
    }

    internal int Window { get; }

    internal int Lag { get; }

    internal double[] Of(double[][] columns)
    {
        var values = new double[_isThere.Length];
        for (var day = 0; day < values.Length; day++)
        {
            var sum = _knownSums[day] + Ahead(columns[_sum], day);
            var cases = _number is { } number ? _knownNumbers[day] + Ahead(columns[number], day) : 1;
            values[day] = _isThere[day] && cases > 0 ? sum / cases : double.NaN;
        }

        return values;
    }

    /// <summary>Lets a day pass: one of the days to come enters the window and, once they are more than the window, one leaves.</summary>
    /// <param name="day">The day ahead, 0 for the first; days come in order.</param>
    /// <param name="columns">For each column its numbers, day × paths + path.</param>
    /// <param name="added">For each column what is added on each day; null where nothing is.</param>
    /// <param name="sums">What the days to come have in the window so far, one per path.</param>
    /// <param name="numbers">The same of the cases.</param>
    /// <param name="values">Receives the input's values of the day.</param>
    internal void Pass(int day, float[][] columns, double[]?[] added, double[] sums, double[] numbers, Span<double> values)
    {
        Roll(columns[_sum], day, sums);
        if (_number is { } number) Roll(columns[number], day, numbers);
        if (!_isThere[day]) values.Fill(double.NaN);
        else if (_number is null) TensorPrimitives.Add(sums, _knownSums[day] + Ahead(added[_sum], day), values);
        else Divide(sums, numbers, _knownSums[day] + Ahead(added[_sum], day), _knownNumbers[day] + Ahead(added[_number.Value], day), values);
    }

    /// <summary>The sum of the days to come that a day's window holds.</summary>
    private double Ahead(double[]? column, int day)
    {
        var sum = 0.0;
        if (column is not null)
            for (var at = Math.Max(0, day - Lag - Window + 1); at <= day - Lag; at++) sum += column[at];
        return sum;
    }

    private void Roll(float[] column, int day, double[] sums)
    {
        var entering = day - Lag;
        if (entering >= Window) Exchange(column.AsSpan(entering * sums.Length), column.AsSpan((entering - Window) * sums.Length), sums);
        else if (entering >= 0) Exchange(column.AsSpan(entering * sums.Length), [], sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Exchange(ReadOnlySpan<float> entering, ReadOnlySpan<float> leaving, Span<double> sums)
    {
        for (var i = 0; i < sums.Length; i += Vector256<float>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.Create(entering[i..]));
            if (!leaving.IsEmpty)
            {
                var (lowLeaving, highLeaving) = Vector256.Widen(Vector256.Create(leaving[i..]));
                (low, high) = (low - lowLeaving, high - highLeaving);
            }

            (Vector256.Create<double>(sums[i..]) + low).CopyTo(sums[i..]);
            (Vector256.Create<double>(sums[(i + 4)..]) + high).CopyTo(sums[(i + 4)..]);
        }
    }

    // Nothing divided by no cases is missing, as it should be.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Divide(ReadOnlySpan<double> sums, ReadOnlySpan<double> numbers, double knownSum, double knownNumber, Span<double> values)
    {
        for (var i = 0; i < values.Length; i += Vector256<double>.Count)
            ((Vector256.Create(sums[i..]) + Vector256.Create(knownSum)) / (Vector256.Create(numbers[i..]) + Vector256.Create(knownNumber))).CopyTo(values[i..]);
    }
}
