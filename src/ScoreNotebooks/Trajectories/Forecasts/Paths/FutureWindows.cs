using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>
/// The inputs of a model's program on the days to come of one shop: what of each window is known already, and what days
/// to come add to it and take away as they pass through.
/// </summary>
internal sealed class FutureWindows
{
    private readonly Input?[] _inputs;

    internal FutureWindows(Trajectory trajectory, ShopStreams streams, int shop, int lastDay, int days)
    {
        Days = days;
        _inputs = [.. trajectory.Inputs.Columns.Select(column => column is null || streams.Find(column.Sum.Name) is null
            ? null
            : new Input(trajectory, streams, column, shop, lastDay, days))];
        KnownDays = _inputs.OfType<Input>().Select(input => input.Lag).DefaultIfEmpty(0).Min();
    }

    /// <summary>How many days ahead there are.</summary>
    internal int Days { get; }

    /// <summary>On how many of the first days nothing is left to chance, because every window still ends in the past.</summary>
    internal int KnownDays { get; }

    /// <summary>The least share of each day's windows that is known: 1 on a day without chance, 0 once every day of some window is drawn.</summary>
    internal double[] KnownShare()
    {
        var shares = new double[Days];
        for (var day = 0; day < Days; day++)
            shares[day] = _inputs.OfType<Input>().Select(input => Math.Clamp(1 - ((day + 1.0 - input.Lag) / input.Window), 0, 1)).DefaultIfEmpty(1).Min();
        return shares;
    }

    /// <summary>One array per input of the program.</summary>
    internal double[][] Room(int rows) => [.. _inputs.Select(_ => new double[rows])];

    /// <summary>Fills the inputs of a block of paths; row day × paths + path.</summary>
    /// <param name="columns">For each column of the streams its numbers, day × paths + path.</param>
    /// <param name="added">For each column what is added on each day; null where nothing is.</param>
    /// <param name="paths">The number of paths, a multiple of eight.</param>
    /// <param name="targets">One array per input.</param>
    /// <param name="room">Room for three numbers per path.</param>
    internal void Fill(float[][] columns, double[]?[] added, int paths, double[][] targets, double[] room)
    {
        for (var input = 0; input < _inputs.Length; input++)
        {
            if (_inputs[input] is { } known) known.Fill(columns, added, paths, targets[input], room);
            else targets[input].AsSpan(0, Days * paths).Fill(double.NaN);
        }
    }

    /// <summary>The inputs when the days to come are these, one value per day and column.</summary>
    internal double[][] Of(double[][] columns) =>
        [.. _inputs.Select(input => input?.Of(columns) ?? [.. Enumerable.Repeat(double.NaN, Days)])];

    /// <summary>One input: its window, and what the history gives of it.</summary>
    private sealed class Input
    {
        private readonly int _sum;
        private readonly int? _number;
        private readonly double[] _knownSums;
        private readonly double[] _knownNumbers;
        private readonly bool[] _isThere;

        internal Input(Trajectory trajectory, ShopStreams streams, WindowedColumn column, int shop, int lastDay, int days)
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

        internal void Fill(float[][] columns, double[]?[] added, int paths, double[] target, double[] room)
        {
            var sums = room.AsSpan(0, paths);
            var numbers = room.AsSpan(paths, paths);
            var cases = room.AsSpan(2 * paths, paths);
            room.AsSpan().Clear();
            for (var day = 0; day < _isThere.Length; day++)
            {
                var values = target.AsSpan(day * paths, paths);
                Roll(columns[_sum], day, sums);
                if (_number is { } number) Roll(columns[number], day, numbers);
                if (!_isThere[day])
                {
                    values.Fill(double.NaN);
                    continue;
                }

                TensorPrimitives.Add(sums, _knownSums[day] + Ahead(added[_sum], day), values);
                if (_number is null) continue;
                TensorPrimitives.Add(numbers, _knownNumbers[day] + Ahead(added[_number.Value], day), cases);
                // Nothing divided by no cases is missing, as it should be.
                TensorPrimitives.Divide(values, cases, values);
            }
        }

        /// <summary>The sum of the days to come that a day's window holds.</summary>
        private double Ahead(double[]? column, int day)
        {
            var sum = 0.0;
            if (column is not null)
                for (var at = Math.Max(0, day - Lag - Window + 1); at <= day - Lag; at++) sum += column[at];
            return sum;
        }

        // Day by day one of the days to come enters the window and, once they are more than the window, one leaves.
        private void Roll(float[] column, int day, Span<double> sums)
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
    }
}
