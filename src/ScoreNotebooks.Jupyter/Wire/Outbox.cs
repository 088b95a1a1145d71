using System.Collections.Concurrent;

namespace ScoreNotebooks.Jupyter;

/// <summary>What waits to be sent to one peer; bounded in bytes.</summary>
/// <param name="most">How many bytes may wait.</param>
internal sealed class Outbox(long most)
{
    private readonly BlockingCollection<byte[]> _waiting = [];
    private long _bytes;
    private long _taken;

    /// <summary>How many bytes wait, those counted that are being sent.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>How many bytes the peer has taken since the beginning.</summary>
    public long Taken => Interlocked.Read(ref _taken);

    /// <summary>Adds a message; false when there is no room for it or the peer has gone.</summary>
    public bool TryAdd(byte[] message)
    {
        if (Interlocked.Add(ref _bytes, message.Length) <= most)
        {
            try
            {
                _waiting.Add(message);
                return true;
            }
            catch (Exception closed) when (closed is InvalidOperationException or ObjectDisposedException)
            {
                return false;
            }
        }

        Interlocked.Add(ref _bytes, -message.Length);
        return false;
    }

    /// <summary>The messages in their order, until there will be no more.</summary>
    public IEnumerable<byte[]> Messages()
    {
        foreach (var message in _waiting.GetConsumingEnumerable())
        {
            yield return message;
            Interlocked.Add(ref _taken, message.Length);
            Interlocked.Add(ref _bytes, -message.Length);
        }
    }

    /// <summary>Says that there will be no more, and lets go of those that wait.</summary>
    public void Close()
    {
        _waiting.CompleteAdding();
        while (_waiting.TryTake(out _))
        {
        }
    }
}
