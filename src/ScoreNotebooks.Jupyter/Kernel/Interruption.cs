namespace ScoreNotebooks.Jupyter;

/// <summary>Stops the cell that runs; between cells there is nothing to stop.</summary>
internal sealed class Interruption
{
    private readonly Lock _lock = new();
    private CancellationTokenSource? _running;

    /// <summary>Does something that can be interrupted.</summary>
    public T During<T>(Func<CancellationToken, T> run)
    {
        using var source = new CancellationTokenSource();
        lock (_lock)
            _running = source;
        try
        {
            return run(source.Token);
        }
        finally
        {
            lock (_lock)
                _running = null;
        }
    }

    /// <summary>Interrupts what runs now.</summary>
    public void Interrupt()
    {
        lock (_lock)
            _running?.Cancel();
    }
}
