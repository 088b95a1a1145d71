using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter;

/// <summary>Runs cells one after another, shows what they show, and answers how they ended.</summary>
internal sealed class CellExecutions(IInterpreter interpreter, IKernelChannels channels, Interruption interruption, RequestQueue waiting, Questions questions)
{
    private readonly ExecutionHistory _history = new();
    private int _count;

    /// <summary>The cells that were run.</summary>
    public ExecutionHistory History => _history;

    /// <summary>Runs the cell of a request.</summary>
    public void Run(JupyterMessage message, ExecuteRequest request, OutputPulse pulse)
    {
        var isCounted = request is { Silent: false, StoreHistory: true };
        if (isCounted)
            _count++;
        // The number of a cell that is not counted is that of the next one.
        var count = isCounted ? _count : _count + 1;
        if (!request.Silent)
            channels.Publish(message, "execute_input", new ExecuteInput(request.Code, count), MessageJson.Outgoing.ExecuteInput);
        var started = MessageCodec.Now();
        var show = new CellShow(channels, message, count, pulse.Wake) { IsSilent = request.Silent };
        var status = Execute(message, request, show, pulse);
        if (isCounted)
            _history.Add(new ExecutedCell(count, request.Code, show.ResultText));
        Answer(message, request, count, status, show.Error, started);
    }

    /// <summary>Answers a request that was given up: a cell that did not run has no number.</summary>
    public void GiveUp(JupyterMessage message) =>
        channels.Reply(message, "execute_reply", new StatusReply(StatusReply.Aborted), MessageJson.Outgoing.StatusReply);

    private CellStatus Execute(JupyterMessage message, ExecuteRequest request, CellShow show, OutputPulse pulse)
    {
        using var flushed = pulse.During(show);
        return interruption.During(cancellation =>
        {
            using var asking = questions.During(message, request.AllowStdin, show.Flush, cancellation);
            return interpreter.Run(request.Code, show.Appear, cancellation);
        });
    }

    private void Answer(JupyterMessage message, ExecuteRequest request, int count, CellStatus status, ErrorOutput? error, string started)
    {
        if (status == CellStatus.Succeeded)
        {
            var values = ValuesOf(request.UserExpressions);
            channels.Reply(message, "execute_reply", new ExecuteReply(StatusReply.Ok, count, values), MessageJson.Outgoing.ExecuteReply, Metadata(started, StatusReply.Ok));
            return;
        }

        if (request.StopOnError)
            waiting.GiveUpWaiting();
        var content = Traceback.ContentOf(error ?? new ErrorOutput("Error", "", [])) with { Status = StatusReply.Error, ExecutionCount = count, UserExpressions = [] };
        channels.Reply(message, "execute_reply", content, MessageJson.Outgoing.ErrorContent, Metadata(started, StatusReply.Error));
    }

    private Dictionary<string, ExpressionValue> ValuesOf(Dictionary<string, string>? expressions)
    {
        var values = new Dictionary<string, ExpressionValue>(StringComparer.Ordinal);
        foreach (var (name, code) in expressions ?? [])
            values[name] = interruption.During(cancellation => ValueOf(code, cancellation));
        return values;
    }

    private ExpressionValue ValueOf(string code, CancellationToken cancellation)
    {
        ResultOutput? result = null;
        ErrorOutput? error = null;
        interpreter.Run(code, output => (result, error) = (output as ResultOutput ?? result, output as ErrorOutput ?? error), cancellation);
        if (error is null)
            return new ExpressionValue(StatusReply.Ok) { Data = result?.Data ?? new MimeBundle([]), Metadata = EmptyObject.Instance };
        var content = Traceback.ContentOf(error);
        return new ExpressionValue(StatusReply.Error) { Ename = content.Ename, Evalue = content.Evalue, Traceback = content.Traceback };
    }

    // JupyterLab shows from it how long a cell took.
    private static byte[] Metadata(string started, string status) =>
        System.Text.Encoding.UTF8.GetBytes($$"""{"started":"{{started}}","status":"{{status}}"}""");
}
