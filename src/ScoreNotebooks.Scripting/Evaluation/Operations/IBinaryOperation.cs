namespace ScoreNotebooks.Scripting;

/// <summary>What an operator does to two operands, known when the evaluator itself is compiled.</summary>
internal interface IBinaryOperation<TOperand, TResult>
{
    static abstract TResult Apply(TOperand left, TOperand right);
}
