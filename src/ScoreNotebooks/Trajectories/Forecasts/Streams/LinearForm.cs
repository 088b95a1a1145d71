namespace ScoreNotebooks;

/// <summary>A formula part that is a sum of columns, each times a number.</summary>
internal static class LinearForm
{
    /// <summary>The number before each column; null when the formula is no such sum.</summary>
    internal static Dictionary<string, double>? Of(FormulaNode node) => node switch
    {
        FormulaNode.Column column => new(StringComparer.Ordinal) { [column.Name] = 1 },
        FormulaNode.Binary { Operator: FormulaOperator.Add } sum => Joined(Of(sum.Left), Of(sum.Right), 1),
        FormulaNode.Binary { Operator: FormulaOperator.Subtract } difference => Joined(Of(difference.Left), Of(difference.Right), -1),
        FormulaNode.Binary { Operator: FormulaOperator.Multiply, Left: FormulaNode.Number number } product => Joined([], Of(product.Right), number.Value),
        FormulaNode.Binary { Operator: FormulaOperator.Multiply, Right: FormulaNode.Number number } product => Joined([], Of(product.Left), number.Value),
        _ => null,
    };

    private static Dictionary<string, double>? Joined(Dictionary<string, double>? left, Dictionary<string, double>? right, double factor)
    {
        if (left is null || right is null) return null;
        var joined = new Dictionary<string, double>(left, StringComparer.Ordinal);
        foreach (var (name, number) in right) joined[name] = joined.GetValueOrDefault(name) + (factor * number);
        return joined;
    }
}
