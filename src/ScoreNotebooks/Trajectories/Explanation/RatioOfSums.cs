namespace ScoreNotebooks;

/// <summary>
/// A metric whose value over any days is a sum of amounts divided by a sum of cases: a mean that the history gives by
/// two columns, or a formula whose outermost operation divides plain columns by plain columns.
/// </summary>
internal sealed class RatioOfSums
{
    private readonly FormulaNode _amounts;
    private readonly FormulaNode? _cases;

    private RatioOfSums(FormulaNode amounts, FormulaNode? cases)
    {
        _amounts = amounts;
        _cases = cases;
    }

    /// <summary>The ratio that a formula is; null when it is none.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="isMean">Whether a column is a mean, with its own sum and number of cases.</param>
    internal static RatioOfSums? Of(Formula formula, Func<string, bool> isMean) => formula.Root switch
    {
        FormulaNode.Column column when isMean(column.Name) => new RatioOfSums(column, null),
        FormulaNode.Binary { Operator: FormulaOperator.Divide } ratio when HasColumns(ratio.Right) && !formula.Columns.Any(isMean) =>
            new RatioOfSums(ratio.Left, ratio.Right),
        _ => null,
    };

    /// <summary>The cases of some days.</summary>
    /// <param name="sums">What the days add up to in a column.</param>
    internal double Cases(Func<string, WindowSum> sums) => _cases is null
        ? sums(((FormulaNode.Column)_amounts).Name).Number
        : Evaluate(_cases, column => sums(column).Sum);

    /// <summary>The amounts of some days, to be divided by their cases.</summary>
    /// <param name="sums">What the days add up to in a column.</param>
    internal double Amounts(Func<string, WindowSum> sums) => Evaluate(_amounts, column => sums(column).Sum);

    /// <summary>A formula over single numbers.</summary>
    internal static double Evaluate(FormulaNode node, Func<string, double> value) => node switch
    {
        FormulaNode.Column column => value(column.Name),
        FormulaNode.Number number => number.Value,
        FormulaNode.Binary binary => Join(binary.Operator, Evaluate(binary.Left, value), Evaluate(binary.Right, value)),
        _ => throw new InvalidOperationException($"A formula has no {node.GetType().Name}."),
    };

    private static double Join(FormulaOperator by, double left, double right) => by switch
    {
        FormulaOperator.Add => left + right,
        FormulaOperator.Subtract => left - right,
        FormulaOperator.Multiply => left * right,
        FormulaOperator.Divide => right == 0 ? double.NaN : left / right,
        FormulaOperator.Minimum => Math.Min(left, right),
        FormulaOperator.Maximum => Math.Max(left, right),
        _ => double.IsNaN(left) ? right : left,
    };

    private static bool HasColumns(FormulaNode node) => node switch
    {
        FormulaNode.Column => true,
        FormulaNode.Binary binary => HasColumns(binary.Left) || HasColumns(binary.Right),
        _ => false,
    };
}
