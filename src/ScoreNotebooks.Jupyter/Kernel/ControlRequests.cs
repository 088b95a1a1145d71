namespace ScoreNotebooks.Jupyter;

/// <summary>Answers what comes by the control channel, also while a cell runs.</summary>
/// <param name="description">What the kernel says of itself.</param>
/// <param name="channels">How it answers.</param>
/// <param name="interruption">Stops the cell that runs.</param>
/// <param name="ended">Called when the kernel is to end.</param>
internal sealed class ControlRequests(KernelDescription description, IKernelChannels channels, Interruption interruption, Action ended)
{
    /// <summary>Answers a request; false when it is none that we know.</summary>
    /// <exception cref="MessageException">The request is not as it should be.</exception>
    public bool Answer(JupyterMessage request)
    {
        switch (request.Header.MsgType)
        {
            case "kernel_info_request":
                channels.Reply(request, "kernel_info_reply", description.Reply, MessageJson.Outgoing.KernelInfoReply);
                return true;
            case "interrupt_request":
                interruption.Interrupt();
                channels.Reply(request, "interrupt_reply", new StatusReply(), MessageJson.Outgoing.StatusReply);
                return true;
            case "shutdown_request":
                Shutdown(request, MessageCodec.Content(request, MessageJson.Default.ShutdownRequest));
                return true;
            default:
                return false;
        }
    }

    private void Shutdown(JupyterMessage request, ShutdownRequest shutdown)
    {
        interruption.Interrupt();
        var reply = new ShutdownReply(shutdown.Restart);
        channels.Reply(request, "shutdown_reply", reply, MessageJson.Outgoing.ShutdownReply);
        channels.Publish(request, "shutdown_reply", reply, MessageJson.Outgoing.ShutdownReply);
        ended();
    }
}
