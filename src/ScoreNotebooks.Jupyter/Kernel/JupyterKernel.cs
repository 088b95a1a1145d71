using System.Net.Sockets;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter;

/// <summary>
/// A Jupyter kernel: front ends connect to it and have it run cells, one after another, in one session. Cells, control
/// and what is to be shown have a thread each, and so has every connection, on which heartbeats are answered.
/// </summary>
public sealed class JupyterKernel : IDisposable
{
    private static readonly TimeSpan LastWords = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan CellEnds = TimeSpan.FromMilliseconds(60);

    private readonly Interruption _interruption = new();
    private readonly ManualResetEventSlim _ended = new();
    private readonly RequestQueue _shell = new();
    private readonly RequestQueue _control = new();
    private readonly OutputPulse _pulse = new();
    private readonly KernelLog _log;
    private readonly KernelChannels _channels;
    private readonly Questions _questions;
    private readonly RequestLoop _shellLoop;
    private readonly RequestLoop _controlLoop;

    /// <summary>Listens; nothing is answered before <see cref="Run"/>.</summary>
    /// <param name="connection">Where, and the key.</param>
    /// <param name="session">The session that cells run in.</param>
    /// <param name="isChinese">Whether the person is to be told things in Chinese, asked for each time.</param>
    /// <param name="description">What the kernel says of itself.</param>
    /// <param name="log">Where it notes what goes wrong: standard error, which front ends keep.</param>
    /// <exception cref="NotebookException">A port of the connection file is taken, or its address is none of this machine.</exception>
    public JupyterKernel(ConnectionFile connection, NotebookSession session, Func<bool> isChinese, KernelDescription description, TextWriter log)
        : this(connection, new SessionInterpreter(session, isChinese), description, new KernelLog(log), new WireLimits())
    {
    }

    internal JupyterKernel(ConnectionFile connection, IInterpreter interpreter, KernelDescription description, KernelLog log, WireLimits limits)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _log = log;
        _channels = Listen(connection, limits);
        _questions = new Questions(_channels);
        var executions = new CellExecutions(interpreter, _channels, _interruption, _shell, _questions);
        var shell = new ShellRequests(description, interpreter, _channels, executions, _pulse);
        var control = new ControlRequests(description, _channels, _interruption, _ended.Set);
        _shellLoop = new RequestLoop(_channels, _shell, request => shell.Answer(request) || control.Answer(request), executions.GiveUp, log);
        _controlLoop = new RequestLoop(_channels, _control, control.Answer, static _ => { }, log);
    }

    /// <summary>How many connections there are.</summary>
    public int ConnectionCount => _channels.ConnectionCount;

    /// <summary>Answers until a front end asks the kernel to end, or <see cref="End"/> is called.</summary>
    public void Run()
    {
        var control = _controlLoop.Start("control");
        var cells = _shellLoop.Start("cells");
        _channels.Start();
        _channels.Publish(null, "status", StatusContent.Starting, MessageJson.Outgoing.StatusContent);
        _ended.Wait();
        _shell.Close();
        _control.Close();
        cells.Join(CellEnds);
        control.Join(CellEnds);
        _channels.Drain(LastWords);
    }

    /// <summary>Ends the kernel as soon as it can.</summary>
    public void End()
    {
        _interruption.Interrupt();
        _ended.Set();
    }

    /// <summary>Interrupts the cell that runs.</summary>
    public void Interrupt() => _interruption.Interrupt();

    /// <summary>Asks the person at the front end that runs the present cell for a line of text, and waits for it.</summary>
    /// <param name="question">The question.</param>
    /// <exception cref="NotebookException">There is nobody to ask.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public string Ask(string question) => _questions.Ask(question);

    /// <summary>Closes all connections.</summary>
    public void Dispose()
    {
        _channels.Dispose();
        _pulse.Dispose();
        _ended.Dispose();
    }

    private KernelChannels Listen(ConnectionFile connection, WireLimits limits)
    {
        try
        {
            return new KernelChannels(connection, limits, _log, Receive);
        }
        catch (SocketException failure)
        {
            throw new NotebookException(
                $"The kernel cannot listen where the connection file says ({failure.SocketErrorCode}). Another program may use the port; restart the kernel from the program that started it.",
                $"内核无法在连接文件指定的位置监听（{failure.SocketErrorCode}）。端口可能被其他程序占用；请在启动内核的程序中重新启动它。");
        }
    }

    private void Receive(ChannelName channel, JupyterMessage message)
    {
        if (channel == ChannelName.Shell)
            _shell.Add(message);
        else if (channel == ChannelName.Control)
            _control.Add(message);
        else if (message.Header.MsgType == "input_reply")
            _questions.Answer(message, MessageCodec.Content(message, MessageJson.Default.InputReply));
    }
}
