using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What ended a run, in words that its author understands.</summary>
internal static class Failures
{
    /// <summary>The exception itself, or, where that says little, one that says what happened.</summary>
    public static Exception InPlainWords(Exception exception, RunContext run)
    {
        // The framework wraps what a lambda throws inside Sort and the like; what stopped the run comes first.
        for (var inner = exception; inner is not null; inner = inner.InnerException)
            if (ReferenceEquals(inner, run.Stop) || (inner is OperationCanceledException && run.Cancellation.IsCancellationRequested))
                return inner;
        return Explain(exception, run);
    }

    private static Exception Explain(Exception exception, RunContext run) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => Explain(inner, run),
        AggregateException { InnerExceptions: [var only] } => Explain(only, run),
        TypeInitializationException { InnerException: { } inner } => Explain(inner, run),
        InsufficientExecutionStackException => run.TooDeep(),
        NestingException => run.Failure(
            "Tuples or other values hold one another too deeply or too often here; keep them in a list.",
            "这里的元组或其他值嵌套得过深或过多，请改用列表保存。"),
        OutOfMemoryException => run.Failure(
            "There is not enough memory for what this cell makes; make it smaller.", "内存不足以完成这个单元格的计算，请减小规模。"),
        _ => exception,
    };

    public static ScriptErrorException OfInterpreter(Exception mistake) => Fail.At(
        default,
        $"The interpreter made a mistake with this cell ({mistake.GetType().Name}: {mistake.Message}). The cell may be right; please report it, and write it in another way meanwhile.",
        $"解释器处理这个单元格时出错（{mistake.GetType().Name}：{mistake.Message}）。单元格本身可能没有问题；请报告此错误，并暂时换一种写法。");

    public static InvalidOperationException StillBusy(RunContext run) => run.Failure(
        "A call of an earlier cell that was interrupted has still not ended; wait a moment, or start the notebook again.",
        "之前被中断的单元格中仍有调用没有结束；请稍候，或重新启动笔记本。");
}
