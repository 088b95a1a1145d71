namespace ScoreNotebooks;

/// <summary>The kinds of operation a <see cref="ScoreProgram"/> is made of.</summary>
public enum ScoreOperationKind
{
    /// <summary>The value of input <see cref="ScoreOperation.Index"/>.</summary>
    Column,

    /// <summary><see cref="ScoreOperation.Number"/>, the same for every shop.</summary>
    Constant,

    /// <summary>The sum of all operands.</summary>
    Add,

    /// <summary>The first operand less the second.</summary>
    Subtract,

    /// <summary>The product of two operands.</summary>
    Multiply,

    /// <summary>The first operand divided by the second, as IEEE 754 has it (0 ÷ 0 is missing).</summary>
    Divide,

    /// <summary>The least of all operands.</summary>
    Minimum,

    /// <summary>The greatest of all operands.</summary>
    Maximum,

    /// <summary>The first operand to the power of the second.</summary>
    Power,

    /// <summary>The natural logarithm of the operand.</summary>
    Logarithm,

    /// <summary>e to the power of the operand.</summary>
    Exponential,

    /// <summary>The operand on the piecewise curve <see cref="ScoreOperation.Curve"/>.</summary>
    Curve,

    /// <summary>The first operand where it is present, else the second.</summary>
    IfMissing,

    /// <summary>1 where the operand is present, 0 where it is missing.</summary>
    Present,

    /// <summary>The statistic <see cref="ScoreOperation.Statistic"/> of the operand over all shops of the sample.</summary>
    Sample,
}
