using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>
/// Weights uniform on the simplex: exponential numbers over their sum (Rubinstein 1982). With lower bounds, the
/// simplex that they leave, which is a smaller copy of the whole. In an order of importance, the same numbers sorted:
/// the orders cut the simplex into equal parts, and sorting lays one on the other.
/// </summary>
/// <param name="lower">The least share of each place; they sum to less than one.</param>
/// <param name="chains">Places in order of importance, the weightiest first; no place stands in two. Only without lower bounds.</param>
/// <param name="seed">The seed.</param>
internal sealed class UniformDraws(double[] lower, IReadOnlyList<int[]> chains, int seed) : WeightDraws
{
    private readonly double _rest = 1 - lower.Sum();
    private readonly bool _hasLower = lower.Any(bound => bound > 0);

    internal override WeightStream Begin(int batch) => new Stream(this, new LaneRandom(seed, batch));

    private sealed class Stream(UniformDraws draws, LaneRandom random) : WeightStream
    {
        private double[] _sum = [];

        internal override void Next(double[][] weights, int count)
        {
            if (_sum.Length < count) _sum = new double[count];
            var sum = _sum.AsSpan(0, count);
            sum.Clear();
            foreach (var column in weights)
            {
                var values = column.AsSpan(0, count);
                random.Fill(values);
                TensorPrimitives.Log(values, values);
                TensorPrimitives.Add(sum, values, sum);
            }

            // Logarithms of numbers up to one are negative, and so is their sum: the shares are not.
            TensorPrimitives.Divide(draws._rest, sum, sum);
            for (var place = 0; place < weights.Length; place++)
            {
                var values = weights[place].AsSpan(0, count);
                TensorPrimitives.Multiply(values, sum, values);
                if (draws._hasLower) TensorPrimitives.Add(values, draws.Lower(place), values);
            }

            foreach (var chain in draws.Chains) Sort(weights, chain, count);
        }

        private static void Sort(double[][] weights, int[] chain, int count)
        {
            for (var draw = 0; draw < count; draw++)
                for (var i = 1; i < chain.Length; i++)
                    for (var j = i; j > 0 && weights[chain[j - 1]][draw] < weights[chain[j]][draw]; j--)
                        (weights[chain[j - 1]][draw], weights[chain[j]][draw]) = (weights[chain[j]][draw], weights[chain[j - 1]][draw]);
        }
    }

    private double Lower(int place) => lower[place];

    private IReadOnlyList<int[]> Chains => chains;
}
