using System.Diagnostics;
using System.Text;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter;

/// <summary>
/// Shows what one cell shows: streams in batches, since clients lose small messages that come in tens of thousands, and
/// of values that follow one another at one place no more than a person can see.
/// </summary>
/// <param name="channels">How it is told.</param>
/// <param name="request">The execution that it comes from.</param>
/// <param name="count">The number of the execution.</param>
/// <param name="pending">Called when something waits that <see cref="Flush"/> should send soon.</param>
internal sealed class CellShow(IKernelChannels channels, JupyterMessage request, int count, Action pending)
{
    private const int Batch = 32 << 10;
    private static readonly TimeSpan BetweenUpdates = TimeSpan.FromMilliseconds(50);

    private readonly Lock _lock = new();
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, MimeBundle> _updates = new(StringComparer.Ordinal);
    private string _stream = "";
    private long _updated;
    private bool _isClosed;

    /// <summary>Whether nothing is shown, and an error only remembered.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The last value as plain text; null when there was none.</summary>
    public string? ResultText { get; private set; }

    /// <summary>Why the cell stopped; null when it did not.</summary>
    public ErrorOutput? Error { get; private set; }

    /// <summary>Shows something. What comes after the cell has ended, from a call that was left behind, is not shown.</summary>
    public void Appear(CellOutput output)
    {
        lock (_lock)
        {
            if (_isClosed)
                return;
            if (IsSilent)
                Error = output as ErrorOutput ?? Error;
            else if (output is StreamOutput stream)
                Append(stream);
            else
                Send(output);
        }

        channels.WaitForReaders();
    }

    /// <summary>Sends what waits.</summary>
    public void Flush()
    {
        lock (_lock)
        {
            SendText();
            SendUpdates();
        }
    }

    /// <summary>Sends what waits, and shows nothing any more.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            SendText();
            SendUpdates();
        }
    }

    private void Append(StreamOutput stream)
    {
        if (stream.Name != _stream)
            SendText();
        _stream = stream.Name;
        var isFirst = _text.Length == 0;
        _text.Append(stream.Text);
        while (_text.Length >= Batch)
            SendText(Batch);
        if (isFirst && _text.Length > 0)
            pending();
    }

    private void Send(CellOutput output)
    {
        if (output is DisplayUpdate update)
        {
            Update(update);
            return;
        }

        SendText();
        SendUpdates();
        switch (output)
        {
            case DisplayOutput display:
                Publish("display_data", new DisplayContent(display.Data, display.Id is { } id ? new TransientContent(id) : null));
                break;
            case ResultOutput result:
                ResultText = result.Data["text/plain"];
                Publish("execute_result", new DisplayContent(result.Data) { ExecutionCount = count });
                break;
            case ClearedOutput cleared:
                channels.Publish(request, "clear_output", new ClearOutput(cleared.Waits), MessageJson.Outgoing.ClearOutput);
                break;
            case ErrorOutput error:
                Error = error;
                channels.Publish(request, "error", Traceback.ContentOf(error), MessageJson.Outgoing.ErrorContent);
                break;
        }
    }

    private void Update(DisplayUpdate update)
    {
        var isFirst = _updates.Count == 0;
        _updates[update.Id] = update.Data;
        if (Stopwatch.GetElapsedTime(_updated) >= BetweenUpdates)
        {
            SendText();
            SendUpdates();
        }
        else if (isFirst)
        {
            pending();
        }
    }

    private void SendUpdates()
    {
        foreach (var (id, data) in _updates)
            Publish("update_display_data", new DisplayContent(data, new TransientContent(id)));
        if (_updates.Count > 0)
            _updated = Stopwatch.GetTimestamp();
        _updates.Clear();
    }

    private void SendText(int most = int.MaxValue)
    {
        var length = Math.Min(most, _text.Length);
        // A character of two code units is not torn apart; its second half may still be to come.
        if (length > 0 && char.IsHighSurrogate(_text[length - 1]) && !(length == _text.Length && _isClosed))
            length += length < _text.Length ? 1 : -1;
        if (length == 0)
            return;
        channels.Publish(request, "stream", new StreamContent(_stream, _text.ToString(0, length)), MessageJson.Outgoing.StreamContent);
        _text.Remove(0, length);
    }

    private void Publish(string type, DisplayContent content) => channels.Publish(request, type, content, MessageJson.Outgoing.DisplayContent);
}
