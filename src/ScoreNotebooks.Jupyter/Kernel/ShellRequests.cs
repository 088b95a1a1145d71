using System.Text.Json.Serialization.Metadata;

namespace ScoreNotebooks.Jupyter;

/// <summary>Answers what comes by the shell channel: cells, and the questions of those who type them.</summary>
internal sealed class ShellRequests(KernelDescription description, IInterpreter interpreter, IKernelChannels channels, CellExecutions executions, OutputPulse pulse)
{
    private readonly TypingAnswers _typing = new(interpreter);

    /// <summary>Answers a request; false when it is none that we know.</summary>
    /// <exception cref="MessageException">The request is not as it should be.</exception>
    public bool Answer(JupyterMessage request)
    {
        switch (request.Header.MsgType)
        {
            case "execute_request":
                executions.Run(request, MessageCodec.Content(request, MessageJson.Default.ExecuteRequest), pulse);
                return true;
            case "kernel_info_request":
                return Reply(request, "kernel_info_reply", description.Reply, MessageJson.Outgoing.KernelInfoReply);
            case "complete_request":
                return Reply(request, "complete_reply", _typing.Complete(Place(request)), MessageJson.Outgoing.CompleteReply);
            case "inspect_request":
                return Reply(request, "inspect_reply", _typing.Inspect(Place(request)), MessageJson.Outgoing.InspectReply);
            case "is_complete_request":
                return Reply(request, "is_complete_reply", _typing.IsComplete(MessageCodec.Content(request, MessageJson.Default.IsCompleteRequest)), MessageJson.Outgoing.IsCompleteReply);
            case "history_request":
                return Reply(request, "history_reply", History(MessageCodec.Content(request, MessageJson.Default.HistoryRequest)), MessageJson.Outgoing.HistoryReply);
            case "comm_info_request":
                MessageCodec.Content(request, MessageJson.Default.CommInfoRequest);
                return Reply(request, "comm_info_reply", new CommInfoReply(), MessageJson.Outgoing.CommInfoReply);
            case "comm_open":
                return CloseComm(request, MessageCodec.Content(request, MessageJson.Default.CommOpen));
            case "comm_msg" or "comm_close":
                return true;
            default:
                return false;
        }
    }

    private static PlaceRequest Place(JupyterMessage request) => MessageCodec.Content(request, MessageJson.Default.PlaceRequest);

    private bool Reply<T>(JupyterMessage request, string type, T content, JsonTypeInfo<T> json)
    {
        channels.Reply(request, type, content, json);
        return true;
    }

    private HistoryReply History(HistoryRequest request) => new(
        [.. executions.History.Find(request).Select(cell => new HistoryEntry(ExecutedCell.Session, cell.Number, cell.Input, cell.Output, request.Output))]);

    // Cells have no counterparts in front ends; a front end that opens a comm learns at once that nobody is there.
    private bool CloseComm(JupyterMessage request, CommOpen comm)
    {
        channels.Publish(request, "comm_close", new CommClose(comm.CommId), MessageJson.Outgoing.CommClose);
        return true;
    }
}
