namespace ScoreNotebooks;

/// <summary>
/// Writes the operations for shops with few orders: their fixed score or none, and the protection of their metrics. A
/// missing number of orders or of bad cases changes nothing.
/// </summary>
internal sealed class FewOrdersCompiler(ScoreProgramBuilder program, Func<FormulaNode, int> compile)
{
    /// <summary>The points of a protected metric; missing where it is not protected.</summary>
    internal int Protection(LowVolume rule, ProtectedMetric metric) => program.Multiply(
        program.Constant(rule.Points),
        program.Multiply(IsBelow(rule.FewerThan, compile(rule.Orders.Root)), IsAtMost(rule.AtMost, compile(metric.Bad.Root))));

    /// <summary>The root with what becomes of shops with few orders.</summary>
    internal NodeRegisters Staged(NodeRegisters node, FewOrders rule)
    {
        var orders = compile(rule.Orders.Root);
        if (rule.Score is not { } score)
        {
            // 1 or missing: a shop without a number of orders counts as having enough.
            var enough = program.Curve(PiecewiseCurve.Stairs(double.NaN, [rule.FewerThan], [1]), program.IfMissing(orders, program.Constant(rule.FewerThan)));
            return node with { Score = program.Multiply(node.Score, enough), Stage = enough };
        }

        var points = program.Constant(score);
        if (rule is { Lowered: { } lowered, LoweredIf: { } reasons })
            points = program.Curve(
                PiecewiseCurve.Stairs(lowered, [0], [score]),
                program.Subtract(program.Constant(0), program.IfMissing(compile(reasons.Root), program.Constant(0))));
        var stage = program.Multiply(points, IsBelow(rule.FewerThan, orders));
        return node with { Score = program.IfMissing(stage, node.Score), Stage = stage };
    }

    // 1 below the bound, missing from there on.
    private int IsBelow(double bound, int register) =>
        program.Curve(PiecewiseCurve.Stairs(1, [bound], [double.NaN]), register);

    // 1 up to the bound, missing above: seen from below, where a step begins at its number.
    private int IsAtMost(double bound, int register) =>
        program.Curve(PiecewiseCurve.Stairs(double.NaN, [-bound], [1]), program.Subtract(program.Constant(0), register));
}
