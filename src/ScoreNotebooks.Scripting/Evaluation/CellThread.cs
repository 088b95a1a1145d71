namespace ScoreNotebooks.Scripting;

/// <summary>
/// Runs each cell on a thread of its own: its stack is as large as the limits need whatever thread the host calls from,
/// and a call that cannot be interrupted does not keep the host waiting once the run is cancelled.
/// </summary>
internal sealed class CellThread
{
    private const int StackSize = 16 << 20;
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pulse = TimeSpan.FromMilliseconds(50);
    private Task? _unfinished;

    /// <summary>Waits for a call that an earlier run left behind; false when it does not end in reasonable time.</summary>
    public bool IsFree(CancellationToken cancellation)
    {
        if (_unfinished is { } earlier && !earlier.Wait((int)Patience.TotalMilliseconds, cancellation))
            return false;
        _unfinished = null;
        return true;
    }

    /// <summary>What the function gives, which throws nothing.</summary>
    /// <param name="function">The run.</param>
    /// <param name="look">Called while the run goes on, to have it look soon at what it uses: one call may use much in few steps.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled and did not end by itself soon after.</exception>
    public T Run<T>(Func<T> function, Action look, CancellationToken cancellation)
    {
        var ended = new TaskCompletionSource<T>();
        var thread = new Thread(() => ended.SetResult(function()), StackSize) { IsBackground = true, Name = "cell" };
        thread.Start();
        try
        {
            while (!ended.Task.Wait(Pulse, cancellation))
                look();
        }
        catch (OperationCanceledException) when (!ended.Task.Wait(Grace))
        {
            _unfinished = ended.Task;
            throw;
        }
        catch (OperationCanceledException)
        {
            // It noticed the cancellation itself, or had just ended.
        }

        return ended.Task.Result;
    }
}
