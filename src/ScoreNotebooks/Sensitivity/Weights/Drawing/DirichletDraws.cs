using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace ScoreNotebooks;

/// <summary>Weights from a Dirichlet distribution: gamma numbers over their sum.</summary>
/// <param name="shapes">The parameters, all above zero.</param>
/// <param name="seed">The seed.</param>
internal sealed class DirichletDraws(double[] shapes, int seed) : WeightDraws
{
    internal override WeightStream Begin(int batch) => new Stream(shapes, new Xoshiro256StarStar(unchecked((seed * 1_000_003) + batch)));

    private sealed class Stream(double[] shapes, Random random) : WeightStream
    {
        private readonly double[] _drawn = new double[AcceptabilitySimulation.Block];

        internal override void Next(double[][] weights, int count)
        {
            for (var place = 0; place < shapes.Length; place++)
            {
                Gamma.Samples(random, _drawn, shapes[place], 1);
                _drawn.AsSpan(0, count).CopyTo(weights[place]);
            }

            for (var draw = 0; draw < count; draw++)
            {
                var sum = 0.0;
                foreach (var column in weights) sum += column[draw];
                foreach (var column in weights) column[draw] /= sum;
            }
        }
    }
}
