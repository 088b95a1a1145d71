using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Delays and results of tasks: nothing waits past the end of the run, and no cell fills the host's timers.</summary>
internal sealed class TaskGuard(bool waits) : CallGuard
{
    private const int MostDelays = 1_000;

    public static TaskGuard? Find(MethodBase method) => method.Name switch
    {
        "get_Result" => new TaskGuard(waits: true),
        "Delay" => new TaskGuard(waits: false),
        _ => null,
    };

    /// <summary>Waits until a task ends or the run is cancelled; what became of the task is read by the caller.</summary>
    public static void Wait(Task pending, CancellationToken cancellation)
    {
        try
        {
            pending.Wait(cancellation);
        }
        catch (AggregateException)
        {
            // Reading the result throws the task's own exception.
        }
    }

    public override void Before(object? target, object?[] values, RunContext context)
    {
        if (!waits && ++context.Delays > MostDelays)
            throw context.Failure($"A cell may begin {MostDelays} delays and no more.", $"一个单元格最多只能启动 {MostDelays} 个延时。");
        if (waits && AsTask(target) is { IsCompleted: false } pending)
            Wait(pending, context.Cancellation);
    }

    /// <summary>The task that a value stands for, if it is one.</summary>
    public static Task? AsTask(object? value) => value switch
    {
        Task task => task,
        ValueTask { IsCompleted: false } task => task.AsTask(),
        _ => null,
    };
}
