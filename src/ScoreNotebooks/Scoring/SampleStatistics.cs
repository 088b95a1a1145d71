using System.Collections.Concurrent;
using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>What a <see cref="ScoreProgram"/> knows of the sample that shops are compared with, held fixed while one shop's values vary.</summary>
public sealed class SampleStatistics
{
    private readonly Dictionary<int, double[]> _sorted;
    private readonly ConcurrentDictionary<(int Register, Treatment Rule), TreatmentBounds> _bounds = [];

    private SampleStatistics(Dictionary<int, double[]> sorted) => _sorted = sorted;

    /// <summary>The statistics of no sample, for programs that compare with none.</summary>
    public static SampleStatistics None { get; } = new([]);

    /// <summary>What is known already, and the sample of further registers.</summary>
    internal SampleStatistics With(IReadOnlyList<int> registers, IReadOnlyList<double[]> values)
    {
        var sorted = new Dictionary<int, double[]>(_sorted);
        for (var i = 0; i < registers.Count; i++)
        {
            var present = values[i].Where(value => !double.IsNaN(value)).ToArray();
            Array.Sort(present);
            sorted[registers[i]] = present;
        }

        return new SampleStatistics(sorted);
    }

    /// <summary>The statistic of a register that is the same for every row; NaN when the sample does not determine it.</summary>
    /// <param name="statistic">The statistic.</param>
    /// <param name="register">The register.</param>
    /// <param name="treatment">The rule, for a bound.</param>
    internal double Of(SampleStatistic statistic, int register, Treatment? treatment = null)
    {
        var sorted = SortedOf(register);
        return statistic switch
        {
            SampleStatistic.Count => sorted.Length,
            SampleStatistic.LowerBound => BoundsOf(register, treatment!).Low,
            SampleStatistic.UpperBound => BoundsOf(register, treatment!).High,
            _ when sorted.Length == 0 => double.NaN,
            SampleStatistic.Minimum => sorted[0],
            SampleStatistic.Maximum => sorted[^1],
            SampleStatistic.Mean => Mean(sorted),
            SampleStatistic.Deviation => Deviation(sorted),
            _ => throw new ArgumentOutOfRangeException(nameof(statistic), statistic, "A rank differs from row to row."),
        };
    }

    /// <summary>The rank of a value in the sample of a register: one more than the number of lower values.</summary>
    internal double RankOf(double value, int register)
    {
        if (double.IsNaN(value)) return double.NaN;
        var sorted = SortedOf(register).AsSpan();
        var low = 0;
        var high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low + 1;
    }

    /// <summary>The bounds that a rule sets to a register; found once.</summary>
    internal TreatmentBounds BoundsOf(int register, Treatment treatment) => _sorted.Count == 0
        ? TreatmentBounds.None
        : _bounds.GetOrAdd((register, treatment), wanted => TreatmentBounds.Of(SortedOf(wanted.Register), wanted.Rule));

    /// <summary>The sample of a register, ascending, without what is missing.</summary>
    internal double[] SortedOf(int register) => _sorted.TryGetValue(register, out var sorted) ? sorted : [];

    // A sample of equal values has exactly its value for mean and exactly zero deviation, which rounding would miss.
    private static double Mean(double[] sorted) =>
        sorted[0] == sorted[^1] ? sorted[0] : TensorPrimitives.Sum<double>(sorted) / sorted.Length;

    /// <summary>The standard deviation with n − 1 of values in ascending order; NaN for fewer than two, exactly 0 when all are equal.</summary>
    internal static double Deviation(double[] sorted)
    {
        if (sorted.Length < 2) return double.NaN;
        if (sorted[0] == sorted[^1]) return 0;
        var mean = Mean(sorted);
        return Math.Sqrt(sorted.Sum(value => (value - mean) * (value - mean)) / (sorted.Length - 1));
    }
}
