namespace ScoreNotebooks;

/// <summary>A node of a formula's tree.</summary>
internal abstract record FormulaNode
{
    private FormulaNode()
    {
    }

    internal sealed record Column(string Name) : FormulaNode;

    internal sealed record Number(double Value) : FormulaNode;

    internal sealed record Binary(FormulaOperator Operator, FormulaNode Left, FormulaNode Right) : FormulaNode;
}

/// <summary>What joins two parts of a formula.</summary>
internal enum FormulaOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Minimum,
    Maximum,
    IfMissing,
}
