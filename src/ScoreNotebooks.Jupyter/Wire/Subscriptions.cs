namespace ScoreNotebooks.Jupyter;

/// <summary>What one subscriber wants to hear: prefixes of the first frame, each as often as it was asked for.</summary>
/// <param name="most">How many prefixes there may be.</param>
internal sealed class Subscriptions(int most)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <exception cref="WireException">The subscriber asks for too many.</exception>
    public void Add(ReadOnlySpan<byte> prefix)
    {
        var key = Key(prefix);
        lock (_lock)
        {
            if (!_counts.ContainsKey(key) && _counts.Count >= most)
                throw new WireException("too many subscriptions");
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }
    }

    public void Remove(ReadOnlySpan<byte> prefix)
    {
        var key = Key(prefix);
        lock (_lock)
        {
            if (_counts.TryGetValue(key, out var count) && count > 1)
                _counts[key] = count - 1;
            else
                _counts.Remove(key);
        }
    }

    /// <summary>Whether the subscriber wants a message that begins with this frame.</summary>
    public bool Match(ReadOnlySpan<byte> topic)
    {
        var text = Key(topic);
        lock (_lock)
        {
            foreach (var prefix in _counts.Keys)
                if (text.StartsWith(prefix, StringComparison.Ordinal))
                    return true;
        }

        return false;
    }

    // A character for each byte: equal bytes are equal text, and a prefix stays one.
    private static string Key(ReadOnlySpan<byte> bytes) => System.Text.Encoding.Latin1.GetString(bytes);
}
