using System.Numerics;

namespace ScoreNotebooks.Tests.Sensitivity.Variance;

public class SobolSequenceTests
{
    // The checksum h = 31·h + 1024·x (mod 2⁶⁴) over the points row by row, and the points spelled out, are of the
    // sequence that scipy.stats.qmc.Sobol(d=5, scramble=False) gives.
    [Fact]
    public void The_first_1024_points_in_5_dimensions_are_those_of_Joe_and_Kuo()
    {
        var columns = Columns(new SobolSequence(5), 1024);
        var checksum = 0UL;
        for (var point = 0; point < 1024; point++)
            foreach (var column in columns) checksum = unchecked((checksum * 31) + (ulong)(column[point] * 1024));
        Assert.Equal(17515947994147938304UL, checksum);
        Assert.Equal([0, 0, 0, 0, 0], Point(columns, 0));
        Assert.Equal([0.5, 0.5, 0.5, 0.5, 0.5], Point(columns, 1));
        Assert.Equal([0.75, 0.25, 0.25, 0.25, 0.75], Point(columns, 2));
        Assert.Equal([0.84375, 0.21875, 0.21875, 0.90625, 0.53125], Point(columns, 18));
        Assert.Equal([0.4140625, 0.2578125, 0.7734375, 0.7265625, 0.8828125], Point(columns, 100));
        Assert.Equal([0.0009765625, 0.7529296875, 0.6123046875, 0.1455078125, 0.1865234375], Point(columns, 1023));
    }

    [Fact]
    public void There_are_numbers_for_64_pairs_of_inputs_and_more() => Assert.True(SobolSequence.MostDimensions >= 128);

    // x has order 2ˢ − 1 modulo a primitive polynomial of degree s over GF(2): x^(2ˢ−1) = 1, and x^((2ˢ−1)/p) ≠ 1 for
    // every prime factor p.
    [Fact]
    public void Every_polynomial_is_primitive_and_stands_once()
    {
        var seen = new HashSet<uint>();
        for (var dimension = 1; dimension < SobolSequence.MostDimensions; dimension++)
        {
            var (inner, initial) = DirectionNumbers.LineOf(dimension);
            var polynomial = (1u << initial.Length) | (inner << 1) | 1;
            var order = (1u << initial.Length) - 1;
            Assert.True(seen.Add(polynomial));
            Assert.Equal(1u, PowerOfX(order, polynomial, initial.Length));
            if (initial.Length > 1)
                Assert.All(PrimeFactors(order), prime => Assert.NotEqual(1u, PowerOfX(order / prime, polynomial, initial.Length)));
        }
    }

    [Fact]
    public void Initial_numbers_are_odd_and_below_their_power_of_two()
    {
        for (var dimension = 1; dimension < SobolSequence.MostDimensions; dimension++)
        {
            var initial = DirectionNumbers.LineOf(dimension).Initial;
            Assert.All(Enumerable.Range(0, initial.Length), k => Assert.True(initial[k] % 2 == 1 && initial[k] < 2u << k));
        }
    }

    // Sobol's property A: of any aligned 2ᵈ points in d dimensions one lies in each of the 2ᵈ cubes that halving every
    // axis makes. It holds for every d, as Joe and Kuo promise, when the first digits of the first d direction numbers
    // of the first d dimensions are independent over GF(2), which elimination without exchanging rows shows for all d
    // at once. A wrong number would break it in one of two cases.
    [Fact]
    public void Property_A_holds_in_every_dimension()
    {
        var eliminated = new List<BigInteger>();
        for (var dimension = 0; dimension < SobolSequence.MostDimensions; dimension++)
        {
            var row = FirstDigits(dimension, SobolSequence.MostDimensions);
            for (var earlier = 0; earlier < dimension; earlier++)
                if (!(row >> earlier).IsEven) row ^= eliminated[earlier];
            Assert.False((row >> dimension).IsEven, $"Not in {dimension + 1} dimensions.");
            eliminated.Add(row);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1UL)]
    [InlineData(99UL)]
    public void Every_aligned_block_has_one_point_in_each_interval_of_every_dimension(ulong? seed)
    {
        var sequence = new SobolSequence(SobolSequence.MostDimensions);
        if (seed is { } given) sequence = sequence.Scrambled(given);
        var points = new double[1024];
        for (var dimension = 0; dimension < sequence.Dimensions; dimension++)
        {
            sequence.Fill(dimension, 0, points);
            for (var size = 2; size <= 1024; size *= 2)
                for (var start = 0; start < 1024; start += size)
                    Assert.True(IsOneInEach(points.AsSpan(start, size)), $"Dimension {dimension}, points {start} to {start + size - 1}.");
        }
    }

    // The first two dimensions are a (0, 2)-sequence: one point in every elementary interval of area 2⁻ᵐ.
    [Theory]
    [InlineData(null)]
    [InlineData(7UL)]
    public void The_first_two_dimensions_are_stratified_together(ulong? seed)
    {
        var sequence = new SobolSequence(2);
        if (seed is { } given) sequence = sequence.Scrambled(given);
        var columns = Columns(sequence, 1024);
        for (var wide = 0; wide <= 10; wide++)
        {
            var (across, up) = (1 << wide, 1 << (10 - wide));
            Assert.Equal(1024, Enumerable.Range(0, 1024).Select(i => ((int)(columns[0][i] * across) * up) + (int)(columns[1][i] * up)).Distinct().Count());
        }
    }

    [Fact]
    public void A_stretch_asked_for_alone_is_the_same_as_within_the_whole()
    {
        var sequence = new SobolSequence(9).Scrambled(3);
        var whole = new double[2000];
        var part = new double[777];
        sequence.Fill(8, 0, whole);
        sequence.Fill(8, 1001, part);
        Assert.Equal(whole[1001..1778], part);
    }

    // Each point is uniform over all scramblings: the mean of 4,000 has standard error √(1/12/4000) = 0.0046, and two
    // coordinates of a point, or two points, do not go together (the correlation's standard error is 0.016).
    [Fact]
    public void Over_scramblings_every_point_is_uniform_and_points_of_different_cells_are_independent()
    {
        var sequence = new SobolSequence(3);
        var drawn = Enumerable.Range(0, 4000).Select(seed =>
        {
            var scrambled = sequence.Scrambled((ulong)seed);
            return Enumerable.Range(0, 3).SelectMany(dimension => { var points = new double[4]; scrambled.Fill(dimension, 0, points); return points; }).ToArray();
        }).ToArray();
        for (var i = 0; i < 12; i++)
        {
            Assert.InRange(drawn.Average(points => points[i]), 0.5 - (4 * 0.0046), 0.5 + (4 * 0.0046));
            Assert.InRange(drawn.Average(points => Math.Pow(points[i] - 0.5, 2)), 1 / 12.0 - 0.005, 1 / 12.0 + 0.005);
        }

        // Points 0 to 3 of one dimension lie in different quarters, so only different dimensions are independent.
        for (var i = 0; i < 4; i++)
            for (var j = 4; j < 12; j++)
                Assert.InRange(drawn.Average(points => (points[i] - 0.5) * (points[j] - 0.5)) * 12, -4 * 0.016, 4 * 0.016);
    }

    private static bool IsOneInEach(ReadOnlySpan<double> points)
    {
        Span<bool> isTaken = stackalloc bool[points.Length];
        foreach (var point in points)
        {
            var interval = (int)(point * points.Length);
            if (isTaken[interval]) return false;
            isTaken[interval] = true;
        }

        return true;
    }

    private static double[][] Columns(SobolSequence sequence, int count)
    {
        var columns = Enumerable.Range(0, sequence.Dimensions).Select(_ => new double[count]).ToArray();
        for (var dimension = 0; dimension < columns.Length; dimension++) sequence.Fill(dimension, 0, columns[dimension]);
        return columns;
    }

    private static double[] Point(double[][] columns, int point) => [.. columns.Select(column => column[point])];

    // Digit k is the first binary digit of direction number k, which is the highest of mₖ. The recurrence is that of
    // Joe and Kuo (2008, equation 2), here in numbers of any length.
    private static BigInteger FirstDigits(int dimension, int count)
    {
        if (dimension == 0) return BigInteger.One;
        var (inner, initial) = DirectionNumbers.LineOf(dimension);
        var degree = initial.Length;
        var m = initial.Select(number => new BigInteger(number)).ToList();
        for (var k = degree; k < count; k++)
        {
            var next = (m[k - degree] << degree) ^ m[k - degree];
            for (var j = 1; j < degree; j++)
                if ((inner >> (degree - 1 - j) & 1) == 1) next ^= m[k - j] << j;
            m.Add(next);
        }

        var digits = BigInteger.Zero;
        for (var k = 0; k < count; k++)
            if (!(m[k] >> k).IsEven) digits |= BigInteger.One << k;
        return digits;
    }

    private static uint PowerOfX(uint exponent, uint polynomial, int degree)
    {
        var (result, power) = (1u, degree == 1 ? 1u : 2u);
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1) result = Product(result, power, polynomial, degree);
            power = Product(power, power, polynomial, degree);
        }

        return result;
    }

    private static uint Product(uint a, uint b, uint polynomial, int degree)
    {
        var product = 0UL;
        for (var digit = 0; digit <= degree; digit++)
            if ((b >> digit & 1) == 1) product ^= (ulong)a << digit;
        for (var digit = 63 - BitOperations.LeadingZeroCount(product | 1); digit >= degree; digit--)
            if ((product >> digit & 1) == 1) product ^= (ulong)polynomial << (digit - degree);
        return (uint)product;
    }

    private static IEnumerable<uint> PrimeFactors(uint number)
    {
        for (var factor = 2u; factor <= number; factor++)
        {
            if (number % factor != 0) continue;
            yield return factor;
            while (number % factor == 0) number /= factor;
        }
    }
}
