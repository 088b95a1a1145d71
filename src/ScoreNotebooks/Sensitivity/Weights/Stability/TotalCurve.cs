namespace ScoreNotebooks;

/// <summary>
/// A shop's total along one weight, in pieces that are smooth: where a limit takes hold, another part becomes the
/// weakest or a node falls below its least coverage, one piece ends and the next begins.
/// </summary>
internal sealed class TotalCurve
{
    // Kinks and steps are narrowed down to this width.
    private const double LeastWidth = 1e-12;

    private readonly List<TotalPiece> _pieces = [];
    private readonly WeightPath _path;
    private readonly int _shop;

    private TotalCurve(WeightPath path, int shop) => (_path, _shop) = (path, shop);

    /// <summary>The pieces from the lower end to the upper.</summary>
    internal IReadOnlyList<TotalPiece> Pieces => _pieces;

    /// <summary>True when the total is one straight line.</summary>
    internal bool IsLinear => _pieces.Count == 1 && _pieces[0].Total is null or { IsLinear: true };

    /// <summary>The curve of every shop between two shares.</summary>
    internal static TotalCurve[] OfAll(WeightPath path, int shops, double from, double to)
    {
        var curves = Enumerable.Range(0, shops).Select(shop => new TotalCurve(path, shop)).ToArray();
        // All shops are asked at the same shares first; few need to be asked at others.
        path.GoTo(ChebyshevSeries.Nodes(from, to));
        var whole = curves.Select(curve => path.OfShop(curve._shop)[..(ChebyshevSeries.Degree + 1)].ToArray()).ToArray();
        for (var shop = 0; shop < shops; shop++) curves[shop].Add(from, to, whole[shop]);
        return curves;
    }

    private void Add(double from, double to, double[] values)
    {
        var missing = values.Count(double.IsNaN);
        if (missing == values.Length)
        {
            _pieces.Add(new TotalPiece(from, to, null));
            return;
        }

        if (missing == 0 && ChebyshevSeries.Through(from, to, values) is { IsResolved: true } series)
        {
            _pieces.Add(new TotalPiece(from, to, series));
            return;
        }

        // Between pieces that narrow lies a kink or a step; the program is asked on both sides of it.
        if (to - from < LeastWidth) return;
        var middle = (from + to) / 2;
        Add(from, middle, Ask(from, middle));
        Add(middle, to, Ask(middle, to));
    }

    private double[] Ask(double from, double to)
    {
        _path.GoTo(ChebyshevSeries.Nodes(from, to));
        return _path.OfShop(_shop)[..(ChebyshevSeries.Degree + 1)].ToArray();
    }
}

/// <summary>A smooth piece of a <see cref="TotalCurve"/>.</summary>
/// <param name="From">The lower end.</param>
/// <param name="To">The upper end.</param>
/// <param name="Total">The total on it; null where the shop has none.</param>
internal sealed record TotalPiece(double From, double To, ChebyshevSeries? Total);
