using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>One run of one cell: its limits, and where it is.</summary>
internal sealed class RunContext(ScriptLimits limits, CancellationToken cancellation, Func<bool> isChinese)
{
    private long _steps;
    private int _depth;

    public ScriptLimits Limits => limits;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The cell whose statement is being evaluated.</summary>
    public object? Cell { get; set; }

    /// <summary>The statement that was begun last, and the cell it stands in.</summary>
    public (object? Cell, TextSpan Span) Current { get; set; }

    /// <summary>Counts a statement, a round of a loop or a call.</summary>
    public void Step()
    {
        Cancellation.ThrowIfCancellationRequested();
        if (++_steps > limits.Steps)
            throw Failure($"The cell was stopped after {limits.Steps} steps.", $"单元格执行超过 {limits.Steps} 步，已停止。");
    }

    public void Enter()
    {
        Step();
        if (++_depth <= limits.CallDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return;
        _depth--;
        throw Failure("Lambdas call one another too deeply; the cell was stopped.", "lambda 的嵌套调用过深，单元格已停止。");
    }

    public void Leave() => _depth--;

    public InvalidOperationException Failure(string english, string chinese) => new(isChinese() ? chinese : english);

    public NullReferenceException Null(string what) => new(isChinese()
        ? $"{what} 之前的值为空（null）；请先检查，或改用 ?. 访问。"
        : $"The value before {what} is null; check it first, or write ?. instead.");
}
