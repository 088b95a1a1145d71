using System.Globalization;

namespace ScoreNotebooks;

/// <summary>
/// The direction numbers of Joe and Kuo (Constructing Sobol' sequences with better two-dimensional projections,
/// 2008): for each dimension a primitive polynomial over GF(2) and the first numbers of its recurrence.
/// </summary>
internal static class DirectionNumbers
{
    /// <summary>The binary digits of a point's coordinate, and so the logarithm of the most points.</summary>
    internal const int Bits = 32;

    private const string Resource = "direction-numbers.txt";

    private static readonly Lazy<DirectionLine[]> Lines = new(Read);

    /// <summary>The most dimensions there are numbers for.</summary>
    internal static int Dimensions => Lines.Value.Length + 1;

    /// <summary>The published line of a dimension from the second (1) on.</summary>
    internal static DirectionLine LineOf(int dimension) => Lines.Value[dimension - 1];

    /// <summary>The direction numbers of a dimension (0 is the first) as fractions of 2³²: number k is added, without carry, when digit k of the Gray code is set.</summary>
    internal static uint[] Of(int dimension)
    {
        var numbers = new uint[Bits];
        if (dimension == 0)
        {
            // Van der Corput's sequence: every m is 1.
            for (var k = 0; k < Bits; k++) numbers[k] = 1u << (Bits - 1 - k);
            return numbers;
        }

        var (polynomial, initial) = LineOf(dimension);
        var degree = initial.Length;
        for (var k = 0; k < Bits; k++)
        {
            if (k < degree)
            {
                numbers[k] = initial[k] << (Bits - 1 - k);
                continue;
            }

            numbers[k] = numbers[k - degree] ^ (numbers[k - degree] >> degree);
            for (var j = 1; j < degree; j++)
                if ((polynomial >> (degree - 1 - j) & 1) == 1) numbers[k] ^= numbers[k - j];
        }

        return numbers;
    }

    private static DirectionLine[] Read()
    {
        using var stream = typeof(DirectionNumbers).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];
    }

    private static DirectionLine Parse(string line)
    {
        var numbers = line.Split(' ').Select(number => uint.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new DirectionLine(numbers[0], numbers[1..]);
    }
}

/// <summary>What is published for a dimension.</summary>
/// <param name="Polynomial">The inner coefficients of its primitive polynomial, the highest power in the highest digit.</param>
/// <param name="Initial">m₁, m₂, … up to the polynomial's degree.</param>
internal sealed record DirectionLine(uint Polynomial, uint[] Initial);
