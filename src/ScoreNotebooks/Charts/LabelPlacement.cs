namespace ScoreNotebooks;

/// <summary>Where a label stands: the left end and the middle height of its text, and whether it is so far off that a line must lead to it.</summary>
internal readonly record struct PlacedLabel(double Left, double Middle, bool NeedsLeader);

/// <summary>
/// Finds each label of a plot a place near its point: on no other label and no point, off the lines where possible.
/// Greedy over a few dozen places around each point (Christensen, Marks and Shieber 1995 compare such methods); a
/// label without a free place is left off.
/// </summary>
internal sealed class LabelPlacement
{
    private const double Cell = 4;
    private const int OnPoint = 1000;
    private static readonly double[] Distances = [8, 17, 29, 43, 60];
    private static readonly (double X, double Y)[] Directions = [(1, 0), (0, -1), (-1, 0), (0, 1), (0.8, -0.8), (-0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)];
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

    /// <summary>Keeps labels off a point.</summary>
    internal void KeepOffPoint(double x, double y)
    {
        for (var right = -1; right <= 1; right++)
            for (var down = -1; down <= 1; down++) Take(x + (right * Cell), y + (down * Cell), OnPoint);
    }

    /// <summary>Makes labels rather stand elsewhere than on a line.</summary>
    internal void RatherNotOnLine(double fromX, double fromY, double toX, double toY)
    {
        var steps = (int)Math.Clamp(Math.Max(Math.Abs(toX - fromX), Math.Abs(toY - fromY)) / Cell, 1, 1000);
        for (var i = 0; i <= steps; i++) Take(fromX + ((toX - fromX) * i / steps), fromY + ((toY - fromY) * i / steps), 1);
    }

    /// <summary>The place for a label of that size beside a point, which it takes; null when there is none.</summary>
    internal PlacedLabel? Place(double x, double y, double width, double height)
    {
        PlacedLabel? best = null;
        var least = double.MaxValue;
        for (var distance = 0; distance < Distances.Length; distance++)
            for (var direction = 0; direction < Directions.Length; direction++)
            {
                var (left, middle) = Beside(x, y, width, height, Directions[direction], Distances[distance]);
                var cost = (distance * 12) + (direction * 0.5) + Cost(left, middle, width, height);
                if (cost >= least) continue;
                (least, best) = (cost, new PlacedLabel(left, middle, distance > 0));
            }

        if (best is { } place) _labels.Add((place.Left, place.Left + width, place.Middle - (height / 2), place.Middle + (height / 2)));
        return best;
    }

    private static (double Left, double Middle) Beside(double x, double y, double width, double height, (double X, double Y) direction, double distance)
    {
        var left = direction.X switch
        {
            > 0 => x + (direction.X * distance),
            < 0 => x + (direction.X * distance) - width,
            _ => x - (width / 2),
        };
        return (left, y + (direction.Y * (distance + (direction.X == 0 ? (height / 2) - 3 : direction.Y == 0 ? 0 : height / 3))));
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

    private int Column(double x) => (int)((x - _left) / Cell);

    private int Row(double y) => (int)((y - _top) / Cell);

    private void Take(double x, double y, int weight)
    {
        if (x < _left || x > _right || y < _top || y > _bottom) return;
        ref var cell = ref _taken[Column(x), Row(y)];
        cell = weight == OnPoint ? OnPoint : cell >= OnPoint ? cell : Math.Min(cell + weight, 20);
    }
}
