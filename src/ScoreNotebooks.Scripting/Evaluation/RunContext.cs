using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// The runs of a session, one after another: what the present one has used, and where it is. A lambda that an earlier
/// cell made counts against the run that calls it.
/// </summary>
internal sealed class RunContext(ScriptLimits limits, int manyCalls, Func<bool> isChinese)
{
    private const int BatchSize = 256;
    private readonly Lock _counting = new();
    private long _stepsBefore;
    private int _batch;
    private int _left;
    private int _depth;
    private int _thread;

    public ScriptLimits Limits => limits;

    /// <summary>After how many calls a quicker way is worth its making.</summary>
    public int ManyCalls => manyCalls;

    public MemoryWatch Memory { get; } = new(limits.Memory);

    public Invokers Invokers { get; } = new();

    public ViewLayers Layers => field ??= new ViewLayers(this);

    /// <summary>How many delays the run has begun.</summary>
    public int Delays { get; set; }

    public CancellationToken Cancellation { get; private set; }

    /// <summary>The statement that was begun last, and the cell it stands in.</summary>
    public RunningPlace Current { get; set; }

    /// <summary>Whether this is the thread of the run, not one on which the library calls lambdas of its own accord.</summary>
    public bool IsOnItsThread => Environment.CurrentManagedThreadId == _thread;

    /// <summary>Begins a run on the thread that calls this.</summary>
    public void Begin(CancellationToken cancellation)
    {
        Cancellation = cancellation;
        Current = default;
        _thread = Environment.CurrentManagedThreadId;
        _depth = 0;
        Delays = 0;
        Stop = null;
        _stepsBefore = 0;
        _batch = _left = NextBatch();
        Memory.Begin();
    }

    /// <summary>Has the next step look whether the run is cancelled and how much memory it holds.</summary>
    public void EndBatchSoon() => _left = 0;

    /// <summary>Counts a statement, a round of a loop, a call, or an element that the framework takes from a sequence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if (--_left < 0)
            EndBatch();
    }

    public void Enter()
    {
        Step();
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw TooDeep();
        if (Environment.CurrentManagedThreadId != _thread || ++_depth <= limits.CallDepth)
            return;
        _depth--;
        throw TooDeep();
    }

    public void Leave()
    {
        if (Environment.CurrentManagedThreadId == _thread)
            _depth--;
    }

    /// <summary>Stops the run before it makes something of so many bytes that there is no room for.</summary>
    public void Reserve(long bytes)
    {
        if (!Memory.HasRoomFor(bytes))
            throw OutOfMemory();
    }

    public InvalidOperationException Failure(string english, string chinese) => new(isChinese() ? chinese : english);

    /// <summary>What stopped the run, however the framework or the library wrapped it.</summary>
    public Exception? Stop { get; private set; }

    public Exception TooDeep() => Stop = Failure(
        "Functions or lambdas call one another too deeply; the cell was stopped.", "函数或 lambda 的嵌套调用过深，单元格已停止。");

    public NullReferenceException Null(string what) => new(isChinese()
        ? $"{what} 之前的值为空（null）；请先检查，或改用 ?. 访问。"
        : $"The value before {what} is null; check it first, or write ?. instead.");

    // The library may call lambdas on several threads at once: steps may then be counted a few too few, but never lost for long.
    private void EndBatch()
    {
        Cancellation.ThrowIfCancellationRequested();
        lock (_counting)
        {
            _stepsBefore += _batch;
            if (_stepsBefore >= limits.Steps)
                throw Stop = Failure($"The cell was stopped after {limits.Steps} steps.", $"单元格执行超过 {limits.Steps} 步，已停止。");
            _batch = NextBatch();
            _left = _batch - 1;
        }

        if (!Memory.IsWithinLimit())
            throw OutOfMemory();
    }

    private int NextBatch() => (int)Math.Min(BatchSize, Math.Max(0, limits.Steps - _stepsBefore ?? BatchSize));

    private Exception OutOfMemory()
    {
        var megabytes = limits.Memory >> 20;
        return Stop = Failure(
            $"The cell needs more than the {megabytes} MB of memory it may use; it was stopped. Keep fewer or smaller values.",
            $"单元格需要的内存超过了上限 {megabytes} MB，已停止。请减少或缩小所保存的数据。");
    }
}
