namespace ScoreNotebooks.Jupyter;

/// <summary>The signatures of late, so that a message that is sent again by someone who overheard it is not obeyed twice.</summary>
/// <param name="most">How many are remembered.</param>
internal sealed class SeenSignatures(int most = 1 << 16)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = [];
    private readonly Lock _lock = new();

    /// <summary>Remembers a signature; false when it is known already.</summary>
    public bool Add(string signature)
    {
        lock (_lock)
        {
            if (!_seen.Add(signature))
                return false;
            _order.Enqueue(signature);
            if (_order.Count > most)
                _seen.Remove(_order.Dequeue());
            return true;
        }
    }
}
