using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What ended a run, in words that its author understands.</summary>
internal static class Failures
{
    /// <summary>The exception itself, or, where that says little, one that says what happened.</summary>
    public static Exception InPlainWords(Exception exception, RunContext run) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => InPlainWords(inner, run),
        AggregateException { InnerExceptions: [var only] } => InPlainWords(only, run),
        TypeInitializationException { InnerException: { } inner } => InPlainWords(inner, run),
        InsufficientExecutionStackException => run.TooDeep(),
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
