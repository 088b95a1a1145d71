namespace ScoreNotebooks;

/// <summary>
/// By how much the output of a program can change when some of its inputs change and the others are anywhere in their
/// intervals: the walk carries, beside the range of every register before and after, that of the difference. It is never
/// wider than the two ranges laid side by side, and exact where sums and products lead to the output.
/// Unbounded where the output may be missing.
/// </summary>
/// <param name="walk">The walk whose ranges are those before the change.</param>
/// <param name="changed">The inputs that change.</param>
internal sealed class DifferenceWalk(IntervalWalk walk, IReadOnlyList<int> changed)
{
    private static readonly ValueInterval Unbounded = new(double.NegativeInfinity, double.PositiveInfinity);

    private readonly IReadOnlyList<int> _dependent = walk.DependentOn(changed);
    private readonly ValueInterval[] _after = new ValueInterval[walk.Ranges.Length];
    private readonly ValueInterval[] _difference = new ValueInterval[walk.Ranges.Length];

    /// <summary>The range of the change of the output, but for the rounding of its last digits.</summary>
    /// <param name="before">The range of every register before the change.</param>
    /// <param name="box">One interval for each moved input after the change.</param>
    /// <param name="differences">One interval for each moved input: its change.</param>
    internal ValueInterval Difference(ReadOnlySpan<ValueInterval> before, ReadOnlySpan<ValueInterval> box, ReadOnlySpan<ValueInterval> differences)
    {
        if (_dependent.Count == 0) return ValueInterval.Zero;
        before.CopyTo(_after);
        foreach (var register in _dependent)
        {
            _after[register] = walk.Next(register, _after, box);
            if (before[register].MayBeMissing || _after[register].MayBeMissing)
            {
                _difference[register] = Unbounded;
                continue;
            }

            var apart = IntervalArithmetic.Join(ScoreOperationKind.Subtract, _after[register], before[register]);
            _difference[register] = Plain(Next(register, before, differences).And(apart));
        }

        var change = _difference[walk.Output];
        foreach (var register in _dependent) _difference[register] = ValueInterval.Zero;
        return change;
    }

    private ValueInterval Next(int register, ReadOnlySpan<ValueInterval> before, ReadOnlySpan<ValueInterval> differences)
    {
        var operation = walk.OperationOf(register);
        var operands = operation.Operands;
        switch (operation.Kind)
        {
            case ScoreOperationKind.Column:
                for (var place = 0; place < walk.Moved.Count; place++)
                    if (walk.Moved[place] == operation.Index) return differences[place];
                return ValueInterval.Zero;
            case ScoreOperationKind.Add:
                return Sum(operands);
            case ScoreOperationKind.Subtract:
                return Join(ScoreOperationKind.Subtract, _difference[operands[0]], _difference[operands[1]]);
            case ScoreOperationKind.Multiply:
                // a′b′ − ab = (a′ − a)·b′ + a·(b′ − b)
                return Join(
                    ScoreOperationKind.Add, Times(_difference[operands[0]], _after[operands[1]]), Times(before[operands[0]], _difference[operands[1]]));
            case ScoreOperationKind.Divide:
                // a′/b′ − a/b = ((a′ − a) − (a/b)·(b′ − b)) / b′
                return Join(
                    ScoreOperationKind.Divide,
                    Join(ScoreOperationKind.Subtract, _difference[operands[0]], Times(before[register], _difference[operands[1]])), _after[operands[1]]);
            case ScoreOperationKind.Minimum or ScoreOperationKind.Maximum:
                return WidestOf(operands);
            case ScoreOperationKind.Curve when !operation.Curve!.IsStaircase:
                return Times(Slopes(operation.Curve, before[operands[0]].Hull(_after[operands[0]])), _difference[operands[0]]);
            case ScoreOperationKind.Logarithm:
                var (low, high) = (Math.Min(before[operands[0]].Low, _after[operands[0]].Low), Math.Max(before[operands[0]].High, _after[operands[0]].High));
                return low > 0 ? Times(new ValueInterval(1 / high, 1 / low), _difference[operands[0]]) : Unbounded;
            case ScoreOperationKind.Exponential:
                // e^(a + d) − e^a = e^a · (e^d − 1)
                var grown = _difference[operands[0]];
                return Times(before[register], new ValueInterval(Math.Exp(grown.Low) - 1, Math.Exp(grown.High) - 1));
            case ScoreOperationKind.IfMissing when !before[operands[0]].MayBeMissing && !_after[operands[0]].MayBeMissing:
                return _difference[operands[0]];
            default:
                return Unbounded;
        }
    }

    private ValueInterval Sum(IReadOnlyList<int> operands)
    {
        var sum = _difference[operands[0]];
        for (var operand = 1; operand < operands.Count; operand++)
            sum = Join(ScoreOperationKind.Add, sum, _difference[operands[operand]]);
        return sum;
    }

    // The least of several changes by no more than the one that changes most.
    private ValueInterval WidestOf(IReadOnlyList<int> operands)
    {
        var widest = _difference[operands[0]];
        for (var operand = 1; operand < operands.Count; operand++) widest = widest.Hull(_difference[operands[operand]]);
        return widest;
    }

    private static ValueInterval Slopes(PiecewiseCurve curve, ValueInterval over)
    {
        var x = curve.X;
        var y = curve.Y;
        var slopes = ValueInterval.Of(curve.SlopeAt(over.Low));
        if (over.Low < x[0] || over.High > x[^1]) slopes = slopes.Hull(ValueInterval.Zero);
        for (var piece = 0; piece + 1 < x.Length; piece++)
            if (x[piece] < over.High && x[piece + 1] > over.Low) slopes = slopes.Hull(ValueInterval.Of((y[piece + 1] - y[piece]) / (x[piece + 1] - x[piece])));
        return slopes;
    }

    private static ValueInterval Join(ScoreOperationKind kind, ValueInterval left, ValueInterval right) => Plain(IntervalArithmetic.Join(kind, left, right));

    private static ValueInterval Times(ValueInterval left, ValueInterval right) => Plain(IntervalArithmetic.Join(ScoreOperationKind.Multiply, left, right));

    // Where ends are infinite a difference is anything; that is all "missing" can mean of it.
    private static ValueInterval Plain(ValueInterval difference) => difference.MayBeMissing
        ? Unbounded
        : difference;
}
