namespace ScoreNotebooks;

/// <summary>A point of a plot that wants its name beside it, in pixels.</summary>
internal readonly record struct LabelWish(double X, double Y, double Width);

/// <summary>Where a label stands: the left end and the middle height of its text, and whether it is so far off that a line must lead to it.</summary>
internal readonly record struct PlacedLabel(double Left, double Middle, bool NeedsLeader);

/// <summary>
/// Finds each label of a plot a place near its point: on no other label and no point, off the lines where possible.
/// Greedy over the places around each point, the most crowded points first (Christensen, Marks and Shieber 1995
/// compare such methods); a label without a free place is left off.
/// </summary>
internal sealed class LabelPlacement
{
    private const double Cell = 2;
    private const int OnPoint = 1000;

    /// <summary>With more points than this the order they come in is kept, since not all can be named anyway.</summary>
    private const int MostReordered = 60;

    private static readonly double[] Distances = [8, 17, 29, 43, 60];
    private static readonly (double X, double Y)[] Directions =
    [
        (1, 0), (0, -1), (-1, 0), (0, 1), (0.8, -0.8), (-0.8, -0.8), (0.8, 0.8), (-0.8, 0.8),
        (0.95, -0.4), (-0.95, -0.4), (0.95, 0.4), (-0.95, 0.4), (0.4, -0.95), (-0.4, -0.95), (0.4, 0.95), (-0.4, 0.95),
    ];

    private readonly double _left;
    private readonly double _top;
    private readonly double _right;
    private readonly double _bottom;
    private readonly int[,] _taken;
    private readonly List<(double Left, double Right, double Top, double Bottom)> _labels = [];

    /// <summary>Begins an empty plot; labels stay within its edges.</summary>
    internal LabelPlacement(double left, double top, double right, double bottom)
    {
        (_left, _top, _right, _bottom) = (left, top, right, bottom);
        _taken = new int[(int)((right - left) / Cell) + 2, (int)((bottom - top) / Cell) + 2];
    }

    /// <summary>How many of the distances are tried: far labels with their leaders would tangle where there are many.</summary>
    internal static int Reach(int points) => points <= 12 ? Distances.Length : points <= 40 ? 3 : 1;

    /// <summary>Makes labels rather stand elsewhere than on a line.</summary>
    internal void RatherNotOnLine(double fromX, double fromY, double toX, double toY, int weight = 1)
    {
        foreach (var (x, y) in Along(fromX, fromY, toX, toY)) Take(x, y, weight);
    }

    /// <summary>The places of the labels in the order of the wishes; null where there is none.</summary>
    internal PlacedLabel?[] Place(IReadOnlyList<LabelWish> wishes, double height, int reach)
    {
        foreach (var wish in wishes) KeepOffPoint(wish.X, wish.Y);
        var order = Enumerable.Range(0, wishes.Count);
        if (wishes.Count <= MostReordered) order = order.OrderByDescending(i => wishes.Count(other => Math.Abs(other.X - wishes[i].X) < 70 && Math.Abs(other.Y - wishes[i].Y) < 20));
        var placed = new PlacedLabel?[wishes.Count];
        foreach (var i in order.ToList()) placed[i] = Place(wishes[i], height, reach);
        return placed;
    }

    private static IEnumerable<(double X, double Y)> Along(double fromX, double fromY, double toX, double toY)
    {
        var steps = (int)Math.Clamp(Math.Max(Math.Abs(toX - fromX), Math.Abs(toY - fromY)) / Cell, 1, 1000);
        return Enumerable.Range(0, steps + 1).Select(i => (fromX + ((toX - fromX) * i / steps), fromY + ((toY - fromY) * i / steps)));
    }

    private static (double Left, double Middle) Beside(LabelWish wish, double height, (double X, double Y) direction, double distance)
    {
        var left = direction.X switch
        {
            > 0 => wish.X + (direction.X * distance),
            < 0 => wish.X + (direction.X * distance) - wish.Width,
            _ => wish.X - (wish.Width / 2),
        };
        return (left, wish.Y + (direction.Y * (distance + (height / 2) - 3)));
    }

    private PlacedLabel? Place(LabelWish wish, double height, int reach)
    {
        PlacedLabel? best = null;
        var least = double.MaxValue;
        for (var distance = 0; distance < reach; distance++)
            for (var direction = 0; direction < Directions.Length; direction++)
            {
                var (left, middle) = Beside(wish, height, Directions[direction], Distances[distance]);
                var cost = (distance * 14) + (direction * 0.4) + Cost(left, middle, wish.Width, height);
                if (cost < least && distance > 0) cost += LeaderCost(wish, left, middle);
                if (cost >= least) continue;
                (least, best) = (cost, new PlacedLabel(left, middle, distance > 0));
            }

        if (best is not { } place) return null;
        _labels.Add((place.Left, place.Left + wish.Width, place.Middle - (height / 2), place.Middle + (height / 2)));
        if (place.NeedsLeader) RatherNotOnLine(wish.X, wish.Y, Math.Clamp(wish.X, place.Left, place.Left + wish.Width), place.Middle, 5);
        return best;
    }

    /// <summary>What is under a label; endless when it would leave the plot, lie on a label or on a point.</summary>
    private double Cost(double left, double middle, double width, double height)
    {
        var (right, top, bottom) = (left + width, middle - (height / 2), middle + (height / 2));
        if (left < _left || right > _right || top < _top || bottom > _bottom) return double.PositiveInfinity;
        if (_labels.Any(other => left < other.Right + 3 && right > other.Left - 3 && top < other.Bottom && bottom > other.Top)) return double.PositiveInfinity;
        var cost = 0;
        for (var column = Column(left); column <= Column(right); column++)
            for (var row = Row(top); row <= Row(bottom); row++) cost += _taken[column, row];
        return cost >= OnPoint ? double.PositiveInfinity : cost;
    }

    /// <summary>A leader may not run through another label.</summary>
    private double LeaderCost(LabelWish wish, double left, double middle)
    {
        var through = Along(wish.X, wish.Y, Math.Clamp(wish.X, left, left + wish.Width), middle)
            .Any(at => _labels.Any(other => at.X > other.Left && at.X < other.Right && at.Y > other.Top && at.Y < other.Bottom));
        return through ? double.PositiveInfinity : 0;
    }

    private int Column(double x) => (int)((x - _left) / Cell);

    private int Row(double y) => (int)((y - _top) / Cell);

    private void KeepOffPoint(double x, double y)
    {
        for (var right = -2; right <= 2; right++)
            for (var down = -2; down <= 2; down++) Take(x + (right * Cell), y + (down * Cell), OnPoint);
    }

    private void Take(double x, double y, int weight)
    {
        if (x < _left || x > _right || y < _top || y > _bottom) return;
        ref var cell = ref _taken[Column(x), Row(y)];
        cell = weight == OnPoint ? OnPoint : cell >= OnPoint ? cell : Math.Min(cell + weight, 20);
    }
}
