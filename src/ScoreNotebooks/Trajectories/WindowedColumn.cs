using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace ScoreNotebooks;

/// <summary>
/// What a model reads for a column over a rolling window: the sum of the days' amounts, or for a mean the sum
/// divided by the number of cases. Days without data are passed over.
/// </summary>
internal sealed class WindowedColumn
{
    private readonly ShopHistory _history;
    private readonly WindowRule _rule;

    private WindowedColumn(ShopHistory history, string name, MetricWindow window, WindowRule rule)
    {
        _history = history;
        _rule = rule;
        Name = name;
        Window = window;
        Sum = history.FindMean(name) is { } mean ? history[mean.Sum] : history.Find(name)!;
        Number = history.FindMean(name) is { } counted ? history[counted.Number] : null;
    }

    /// <summary>The column's name, as models and tables have it.</summary>
    internal string Name { get; }

    /// <summary>The days that are summed.</summary>
    internal MetricWindow Window { get; }

    /// <summary>The column that is summed.</summary>
    internal HistoryColumn Sum { get; }

    /// <summary>The column of the numbers of cases the sum is divided by; null for a plain sum.</summary>
    internal HistoryColumn? Number { get; }

    /// <summary>What the values measure.</summary>
    internal Unit Unit => Number is null ? Sum.Unit : MeanColumns.UnitOf(Name, Sum.Unit);

    /// <summary>The column of that name over a window; null when the history has neither such a column nor such a mean.</summary>
    internal static WindowedColumn? Find(ShopHistory history, string name, MetricWindow window, WindowRule rule) =>
        history.FindMean(name) is null && history.Find(name) is null ? null : new WindowedColumn(history, name, window, rule);

    /// <summary>The first and the last position of the days that count on a score's day; the first may be below zero.</summary>
    internal (int First, int Last) DaysOf(int day) => (day - Window.Lag - Window.Days + 1, day - Window.Lag);

    /// <summary>The values of a shop on consecutive days; NaN where there is none.</summary>
    /// <param name="shop">The shop's position.</param>
    /// <param name="first">The position of the first day.</param>
    /// <param name="target">Receives one value per day.</param>
    /// <param name="room">Room to work in.</param>
    internal void Fill(int shop, int first, Span<double> target, WindowRoom room)
    {
        var from = BlockBegin(DaysOf(first).First);
        var begin = BeginOf(shop, first, target.Length);
        target[..begin].Fill(double.NaN);
        if (begin == target.Length) return;
        var to = DaysOf(first + target.Length - 1).Last;
        var sums = SumsOf(shop, from, to, room);
        var values = target[begin..];
        var skipped = DaysOf(first + begin).Last - from;
        sums.Amounts.Slice(skipped, values.Length).CopyTo(values);
        if (Number is not null) Divide(values, sums.Numbers.Slice(skipped, values.Length));
        if (sums.Days.IsEmpty) return;
        var least = _rule.LeastDays(Window.Days);
        for (var day = 0; day < values.Length; day++)
            if (sums.Days[skipped + day] < least) values[day] = double.NaN;
    }

    /// <summary>The sum, the number of cases (0 for a plain sum) and the number of days with data of a score's day's window.</summary>
    internal WindowSum On(int shop, int day)
    {
        var (first, last) = DaysOf(day);
        return Over(shop, first, last);
    }

    /// <summary>The same over any days, as those that enter or leave a window; days outside the history have no data.</summary>
    /// <param name="shop">The shop's position.</param>
    /// <param name="first">The position of the first day.</param>
    /// <param name="last">The position of the last day, included.</param>
    internal WindowSum Over(int shop, int first, int last)
    {
        var (sum, number, days) = (0.0, 0.0, 0);
        var amounts = _history.AmountsAt(shop, Sum).Span;
        var numbers = Number is null ? [] : _history.AmountsAt(shop, Number).Span;
        for (var at = Math.Max(0, first); at <= Math.Min(last, amounts.Length - 1); at++)
        {
            if (double.IsNaN(amounts[at]) || (Number is not null && double.IsNaN(numbers[at]))) continue;
            sum += amounts[at];
            number += Number is null ? 0 : numbers[at];
            days++;
        }

        return new WindowSum(sum, number, days);
    }

    /// <summary>The value that sums over a window make: NaN when too few days have data, or a mean has no cases.</summary>
    internal double ValueOf(WindowSum sums)
    {
        if (sums.Days < _rule.LeastDays(Window.Days)) return double.NaN;
        if (Number is null) return sums.Sum;
        return sums.Number > 0 ? sums.Sum / sums.Number : double.NaN;
    }

    // Blocks are counted from the history's first day, wherever the wanted days begin: a value is then the same to the
    // last bit whether it is asked for alone or with others, and a shop is level with itself among the shops of its day.
    private int BlockBegin(int day) => Math.Max(0, day / Window.Days * Window.Days);

    /// <summary>How many of the wanted days at the beginning have no whole window.</summary>
    private int BeginOf(int shop, int first, int count)
    {
        var firstWithWindow = Window.Lag + (_rule.AllowsPartial ? 0 : Window.Days - 1 + _history.FirstDayOf(shop));
        return Math.Clamp(firstWithWindow - first, 0, count);
    }

    /// <summary>The sums on each position of a range of days; the numbers of days are empty when every window has all it needs.</summary>
    private WindowRoom.Sums SumsOf(int shop, int from, int to, WindowRoom room)
    {
        var amounts = _history.AmountsAt(shop, Sum).Span[from..(to + 1)];
        var numbers = Number is null ? [] : _history.AmountsAt(shop, Number).Span[from..(to + 1)];
        room.Begin(amounts.Length);
        var hasGaps = TensorPrimitives.IsNaNAny(amounts) || TensorPrimitives.IsNaNAny(numbers);
        return hasGaps || (_rule.AllowsPartial && _rule.LeastShare > 0)
            ? room.SumsWithGaps(amounts, numbers, Window.Days)
            : room.SumsOf(amounts, numbers, Window.Days);
    }

    // A number of cases that is not above zero makes no mean.
    private static void Divide(Span<double> sums, ReadOnlySpan<double> numbers)
    {
        var wide = MemoryMarshal.Cast<double, Vector<double>>(sums);
        var wideNumbers = MemoryMarshal.Cast<double, Vector<double>>(numbers);
        var none = new Vector<double>(double.NaN);
        for (var i = 0; i < wide.Length; i++)
            wide[i] = Vector.ConditionalSelect(Vector.GreaterThan(wideNumbers[i], Vector<double>.Zero), wide[i] / wideNumbers[i], none);
        for (var day = wide.Length * Vector<double>.Count; day < sums.Length; day++)
            sums[day] = numbers[day] > 0 ? sums[day] / numbers[day] : double.NaN;
    }
}
