namespace ScoreNotebooks.Jupyter;

/// <summary>Has what waits to be shown sent a moment later, by a thread of its own, which sleeps while nothing waits.</summary>
internal sealed class OutputPulse : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(40);

    private readonly AutoResetEvent _wake = new(false);
    private volatile CellShow? _show;
    private volatile bool _isClosed;

    public OutputPulse() => new Thread(Beat) { IsBackground = true, Name = "output" }.Start();

    /// <summary>Says that something waits.</summary>
    public void Wake() => _wake.Set();

    /// <summary>Looks after a cell until what is given back is disposed, which also sends the last and closes.</summary>
    public IDisposable During(CellShow show)
    {
        _show = show;
        return new Watch(this, show);
    }

    public void Dispose()
    {
        _isClosed = true;
        _wake.Set();
    }

    private void Beat()
    {
        while (!_isClosed)
        {
            _wake.WaitOne();
            Thread.Sleep(Moment);
            _show?.Flush();
        }
    }

    private sealed class Watch(OutputPulse pulse, CellShow show) : IDisposable
    {
        public void Dispose()
        {
            pulse._show = null;
            show.Close();
        }
    }
}
