using System.Collections.Concurrent;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter;

/// <summary>What cells ask the person at the front end that runs them.</summary>
internal sealed class Questions(IKernelChannels channels)
{
    private readonly BlockingCollection<(PeerIdentity Sender, string Value)> _answers = new(16);
    private volatile Asker? _asker;

    /// <summary>Lets a cell ask until what is given back is disposed.</summary>
    /// <param name="request">The execution of the cell.</param>
    /// <param name="isAllowed">Whether there is someone to ask.</param>
    /// <param name="before">Shows what the cell has shown before it asks.</param>
    /// <param name="cancellation">Interrupts the cell while it waits.</param>
    public IDisposable During(JupyterMessage request, bool isAllowed, Action before, CancellationToken cancellation) =>
        _asker = new Asker(this, request, isAllowed, before, cancellation);

    /// <summary>Takes an answer; one that nobody waits for is dropped.</summary>
    public void Answer(JupyterMessage message, InputReply reply) => _answers.TryAdd((message.Sender, reply.Value));

    /// <summary>Asks, and waits for the answer.</summary>
    /// <exception cref="NotebookException">There is nobody to ask.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public string Ask(string question)
    {
        if (_asker is not { IsAllowed: true } asker)
            throw new NotebookException(
                "There is nobody to ask here: the cell runs unattended. Put the value into the cell.",
                "这里没有人可以回答：单元格正在无人值守地运行。请把值直接写进单元格。");
        asker.Before();
        while (_answers.TryTake(out _))
        {
            // What came before the question is no answer to it.
        }

        channels.Ask(asker.Request, new InputRequest(question, false));
        while (true)
        {
            var (sender, value) = _answers.Take(asker.Cancellation);
            if (sender.Equals(asker.Request.Sender))
                return value;
        }
    }

    private sealed record Asker(Questions All, JupyterMessage Request, bool IsAllowed, Action Before, CancellationToken Cancellation) : IDisposable
    {
        public void Dispose() => All._asker = null;
    }
}
