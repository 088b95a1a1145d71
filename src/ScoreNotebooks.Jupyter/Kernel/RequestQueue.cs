using System.Collections.Concurrent;

namespace ScoreNotebooks.Jupyter;

/// <summary>The requests of one channel, taken one after another in the order in which they came.</summary>
internal sealed class RequestQueue : IDisposable
{
    // Whoever sends more than this has to wait: its connection is not read meanwhile.
    private const int Most = 10_000;
    private const int QuietMilliseconds = 10;
    private const int MostMilliseconds = 60;

    private readonly BlockingCollection<JupyterMessage> _waiting = new(Most);
    private int _givenUp;

    /// <summary>Adds a request; after the end it is dropped.</summary>
    public void Add(JupyterMessage request)
    {
        try
        {
            _waiting.Add(request);
        }
        catch (InvalidOperationException)
        {
            // The kernel ends.
        }
    }

    /// <summary>The requests, each with whether it was given up while it waited.</summary>
    public IEnumerable<(JupyterMessage Request, bool IsGivenUp)> Requests()
    {
        foreach (var request in _waiting.GetConsumingEnumerable())
            yield return (request, _givenUp > 0 && _givenUp-- > 0);
    }

    /// <summary>
    /// Gives up the requests that wait, those counted that are on their way. Called before the answer that says that
    /// something failed: what comes before it was sent by someone who did not know.
    /// </summary>
    public void GiveUpWaiting()
    {
        var count = _waiting.Count;
        for (var waited = 0; waited < MostMilliseconds && !_waiting.IsAddingCompleted; waited += QuietMilliseconds)
        {
            Thread.Sleep(QuietMilliseconds);
            if (_waiting.Count == count)
                break;
            count = _waiting.Count;
        }

        _givenUp = count;
    }

    /// <summary>Says that there will be no more.</summary>
    public void Close() => _waiting.CompleteAdding();

    public void Dispose() => _waiting.Dispose();
}
