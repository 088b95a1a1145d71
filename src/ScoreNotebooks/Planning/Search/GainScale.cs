namespace ScoreNotebooks;

/// <summary>
/// The quantity that gains are counted in: the score itself, or what it was before the last steps of the program where those
/// only rise or only fall, as the logarithm of a geometric mean or the sum beneath a harmonic one. There gains add up,
/// so bounds are tighter.
/// </summary>
internal sealed class GainScale
{
    private readonly IntervalWalk _walk;
    private readonly List<int> _tail;
    private readonly ValueInterval[] _fixed;
    private (double Target, double Needed) _lastNeeded = (double.NaN, double.NaN);

    /// <param name="walk">A walk that has been over everything that measures can lead to.</param>
    internal GainScale(IntervalWalk walk)
    {
        _walk = walk;
        _fixed = walk.Ranges.ToArray();
        _tail = [];
        (Register, Sign) = (walk.Output, 1);
        var isBent = false;
        var (register, sign) = (Register, Sign);
        var tail = new List<int>();
        while (Before(register) is var (below, direction) && direction != 0)
        {
            tail.Insert(0, register);
            isBent |= direction < 0 || walk.OperationOf(register).Kind == ScoreOperationKind.Exponential;
            (register, sign) = (below, sign * direction);
        }

        // The logarithm of zero points, or what is divided by them, is no scale to measure on.
        var range = _fixed[register];
        if (isBent && !range.MayBeMissing && double.IsFinite(range.Low) && double.IsFinite(range.High)) (Register, Sign, _tail) = (register, sign, tail);
    }

    /// <summary>The register of the quantity.</summary>
    internal int Register { get; }

    /// <summary>+1 when the score rises with it, else -1.</summary>
    internal int Sign { get; }

    /// <summary>The score of a quantity (turned so that more is better).</summary>
    internal double ToScore(double quantity)
    {
        if (_tail.Count == 0) return quantity;
        if (double.IsNaN(quantity)) return double.PositiveInfinity;
        // Bounds may lead beyond what the register can be, and there the steps after it need not rise or fall.
        var value = ValueInterval.Of(Math.Clamp(Sign * quantity, _fixed[Register].Low, _fixed[Register].High));
        var ranges = (ValueInterval[])_fixed.Clone();
        ranges[Register] = value;
        foreach (var register in _tail) ranges[register] = _walk.Next(register, ranges, []);
        return ranges[_walk.Output].High;
    }

    /// <summary>A quantity that no score below a target exceeds by more than rounding: what is needed for it at least.</summary>
    internal double Needed(double target)
    {
        if (_lastNeeded.Target != target) _lastNeeded = (target, Invert(target));
        return _lastNeeded.Needed;
    }

    /// <summary>The quantity of a range of the register, turned so that more is better: the most that it may be.</summary>
    internal double MostOf(ValueInterval range) => Sign > 0 ? range.High : -range.Low;

    private double Invert(double target)
    {
        if (_tail.Count == 0) return target;
        var range = _fixed[Register];
        var (low, high) = Sign > 0 ? (range.Low, range.High) : (-range.High, -range.Low);
        for (var halving = 0; halving < 200 && low < high; halving++)
        {
            var middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) break;
            if (ToScore(middle) < target) low = middle;
            else high = middle;
        }

        return low;
    }

    /// <summary>The one operand that moves and the direction in which the register moves with it; 0 when it is not so simple.</summary>
    private (int Register, int Direction) Before(int register)
    {
        var operation = _walk.OperationOf(register);
        var moving = operation.Operands.Where(operand => _walk.Live.Contains(operand)).ToList();
        if (moving.Count != 1 || !_walk.Live.Contains(register) || _fixed[moving[0]].MayBeMissing) return default;
        var first = operation.Operands[0] == moving[0];
        var other = operation.Operands.FirstOrDefault(operand => operand != moving[0], -1);
        var constant = other < 0 ? ValueInterval.Zero : _fixed[other];
        return operation.Kind switch
        {
            ScoreOperationKind.Exponential or ScoreOperationKind.IfMissing when first => (moving[0], 1),
            ScoreOperationKind.Add or ScoreOperationKind.Minimum or ScoreOperationKind.Maximum => (moving[0], 1),
            ScoreOperationKind.Multiply when constant.IsPoint && constant.Low > 0 => (moving[0], 1),
            ScoreOperationKind.Divide when first && constant.IsPoint && constant.Low > 0 => (moving[0], 1),
            ScoreOperationKind.Divide when !first && constant.IsPoint && constant.Low > 0 && _fixed[moving[0]].Low > 0 => (moving[0], -1),
            _ => default,
        };
    }
}
