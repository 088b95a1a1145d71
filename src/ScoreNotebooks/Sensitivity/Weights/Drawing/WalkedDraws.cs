using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;

namespace ScoreNotebooks;

/// <summary>
/// Weights uniform in a polytope by hit-and-run (Smith 1984; for SMAA, Tervonen et al. 2013): from a point within, a
/// random direction is followed to a random place between the walls. Each batch is a walk of its own from the same
/// middle, whose first steps are not used; every draw is several steps from the one before, yet resembles it, which
/// the standard errors (<see cref="BatchSpread"/>) reckon with.
/// </summary>
internal sealed class WalkedDraws : WeightDraws
{
    private const int StepsUnused = 40;

    private readonly Walls _walls;
    private readonly double[] _start;
    private readonly double[][] _directions;
    private readonly int _seed;

    internal WalkedDraws(WeightPolytope polytope, int seed)
    {
        _seed = seed;
        _walls = Walls.Of(polytope);
        _start = _walls.Middle();
        _directions = _walls.FreeDirections();
    }

    internal override bool AreIndependent => false;

    internal override WeightStream Begin(int batch) => new Stream(this, new Xoshiro256StarStar(unchecked((_seed * 1_000_003) + batch)));

    private sealed class Stream : WeightStream
    {
        private readonly WalkedDraws _walk;
        private readonly Random _random;
        private readonly double[] _point;
        private readonly double[] _direction;
        private readonly double[] _normal;

        internal Stream(WalkedDraws walk, Random random)
        {
            _walk = walk;
            _random = random;
            _point = [.. walk._start];
            _direction = new double[_point.Length];
            _normal = new double[walk._directions.Length];
            for (var step = 0; step < StepsUnused * _normal.Length; step++) Step();
        }

        internal override void Next(double[][] weights, int count)
        {
            for (var draw = 0; draw < count; draw++)
            {
                for (var step = 0; step <= _normal.Length; step++) Step();
                for (var place = 0; place < weights.Length; place++) weights[place][draw] = Math.Max(0, _point[place]);
            }
        }

        private void Step()
        {
            if (_normal.Length == 0) return;
            Normal.Samples(_random, _normal, 0, 1);
            Array.Clear(_direction);
            for (var i = 0; i < _normal.Length; i++)
                for (var place = 0; place < _direction.Length; place++) _direction[place] += _normal[i] * _walk._directions[i][place];
            var (back, forth) = _walk._walls.Reach(_point, _direction);
            var length = back + ((forth - back) * _random.NextDouble());
            for (var place = 0; place < _point.Length; place++) _point[place] += length * _direction[place];
        }
    }

    /// <summary>The walls of a polytope: coefficients · weights ≤ bound. Those that every admissible point touches hold the walk in a plane.</summary>
    private sealed class Walls
    {
        private readonly IReadOnlyList<LinearConstraint> _open;
        private readonly IReadOnlyList<LinearConstraint> _planes;
        private readonly int[][] _places;

        private Walls(IReadOnlyList<LinearConstraint> open, IReadOnlyList<LinearConstraint> planes)
        {
            (_open, _planes) = (open, planes);
            // Most walls stand on a single place.
            _places = [.. open.Select(wall => Enumerable.Range(0, wall.Coefficients.Length).Where(place => wall.Coefficients[place] != 0).ToArray())];
        }

        internal static Walls Of(WeightPolytope polytope)
        {
            var places = polytope.Lower.Length;
            var all = Enumerable.Range(0, places).Select(place => new LinearConstraint([.. Enumerable.Range(0, places).Select(other => other == place ? -1.0 : 0)], 0))
                .Concat(polytope.Constraints.Select(constraint => new LinearConstraint(constraint.Coefficients, constraint.Bound)))
                .ToLookup(wall => wall.Bound - polytope.Maximise([.. wall.Coefficients.Select(coefficient => -coefficient)]).Point
                    .Zip(wall.Coefficients, (weight, coefficient) => weight * coefficient).Sum() > 1e-9);
            var sum = new LinearConstraint([.. Enumerable.Repeat(1.0, places)], 1, IsEquality: true);
            return new Walls([.. all[true]], [sum, .. all[false].Select(wall => wall with { IsEquality = true })]);
        }

        /// <summary>The point farthest from the nearest wall, each wall's distance measured in its own direction.</summary>
        internal double[] Middle()
        {
            var places = _planes[0].Coefficients.Length;
            var constraints = _planes.Select(plane => plane with { Coefficients = [.. plane.Coefficients, 0] })
                .Concat(_open.Select(wall => wall with { Coefficients = [.. wall.Coefficients, Math.Sqrt(wall.Coefficients.Sum(c => c * c))] }))
                .Append(new LinearConstraint([.. new double[places], 1], 1));
            return LinearProgram.Maximise([.. new double[places], 1], [.. constraints])!.Point[..places];
        }

        /// <summary>Directions at right angles to one another that leave all planes untouched.</summary>
        internal double[][] FreeDirections()
        {
            var planes = Matrix<double>.Build.DenseOfRowArrays(_planes.Select(plane => plane.Coefficients));
            var free = planes.Svd();
            return [.. Enumerable.Range(free.Rank, planes.ColumnCount - free.Rank).Select(row => free.VT.Row(row).ToArray())];
        }

        internal (double Back, double Forth) Reach(double[] point, double[] direction)
        {
            var (back, forth) = (double.NegativeInfinity, double.PositiveInfinity);
            for (var i = 0; i < _places.Length; i++)
            {
                var wall = _open[i];
                var (room, speed) = (wall.Bound, 0.0);
                foreach (var place in _places[i])
                {
                    room -= wall.Coefficients[place] * point[place];
                    speed += wall.Coefficients[place] * direction[place];
                }

                if (Math.Abs(speed) < 1e-300) continue;
                var reach = Math.Max(0, room) / speed;
                if (speed > 0) forth = Math.Min(forth, reach);
                else back = Math.Max(back, reach);
            }

            return (back, forth);
        }
    }
}
