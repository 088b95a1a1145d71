namespace ScoreNotebooks.Jupyter;

/// <summary>Takes the requests of a channel one after another, on a thread of its own; says that it is busy around each.</summary>
/// <param name="channels">How that is said.</param>
/// <param name="queue">The requests.</param>
/// <param name="answer">Answers a request; false when it is none that is known.</param>
/// <param name="giveUp">Answers a request that was given up.</param>
/// <param name="log">Told what goes wrong.</param>
internal sealed class RequestLoop(
    IKernelChannels channels, RequestQueue queue, Func<JupyterMessage, bool> answer, Action<JupyterMessage> giveUp, KernelLog log)
{
    private const string RequestEnding = "_request";

    /// <summary>Begins.</summary>
    public Thread Start(string name)
    {
        var thread = new Thread(Run) { IsBackground = true, Name = name };
        thread.Start();
        return thread;
    }

    private void Run()
    {
        foreach (var (request, isGivenUp) in queue.Requests())
        {
            channels.Publish(request, "status", StatusContent.Busy, MessageJson.Outgoing.StatusContent);
            Answer(request, isGivenUp);
            channels.Publish(request, "status", StatusContent.Idle, MessageJson.Outgoing.StatusContent);
        }
    }

    private void Answer(JupyterMessage request, bool isGivenUp)
    {
        try
        {
            if (isGivenUp && request.Header.MsgType == "execute_request")
                giveUp(request);
            else if (!answer(request))
                log.Note("a request of an unknown kind was left unanswered");
        }
        catch (MessageException refusal)
        {
            Refuse(request, "InvalidRequest", refusal.Message);
        }
        catch (Exception mistake)
        {
            // A mistake of ours must not end the kernel, and with it what the session holds.
            log.Note($"a request could not be answered ({mistake.GetType().Name})");
            Refuse(request, "KernelError", $"This is a mistake of the kernel ({mistake.GetType().Name}: {mistake.Message}).");
        }
    }

    private void Refuse(JupyterMessage request, string name, string message)
    {
        log.Note($"a {(IsPlain(request.Header.MsgType) ? request.Header.MsgType : "request")} was refused: {message}");
        if (!request.Header.MsgType.EndsWith(RequestEnding, StringComparison.Ordinal))
            return;
        var type = request.Header.MsgType[..^RequestEnding.Length] + "_reply";
        channels.Reply(request, type, new ErrorContent(name, message, []) { Status = StatusReply.Error }, MessageJson.Outgoing.ErrorContent);
    }

    private static bool IsPlain(string type) => type.Length < 40 && type.All(static letter => char.IsAsciiLetter(letter) || letter == '_');
}
