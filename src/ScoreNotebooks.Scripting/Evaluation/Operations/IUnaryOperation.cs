namespace ScoreNotebooks.Scripting;

/// <summary>What an operator or conversion does to one operand, known when the evaluator itself is compiled.</summary>
internal interface IUnaryOperation<TOperand, TResult>
{
    static abstract TResult Apply(TOperand operand);
}
