using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ScoreNotebooks.Jupyter;

/// <summary>
/// Ends a kernel whose front end has died. Where the front end says who it is (JPY_PARENT_PID), it is enough that this
/// process is gone. Where it does not, a kernel ends on Unix when the process that started it is gone and nobody is
/// connected any more: the one that started it may also have been a shell, which ends while front ends go on.
/// </summary>
/// <param name="kernel">The kernel.</param>
public sealed class FrontEndWatch(JupyterKernel kernel)
{
    private const string ParentVariable = "JPY_PARENT_PID";
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly int _starter = Starter();

    /// <summary>Watches from now on, on a thread of its own.</summary>
    public void Start()
    {
        Func<bool> isGone = NamedParent() is { } parent ? () => parent.HasExited : IsAbandoned;
        new Thread(() => Watch(isGone)) { IsBackground = true, Name = "front end" }.Start();
    }

    private void Watch(Func<bool> isGone)
    {
        while (!isGone())
            Thread.Sleep(Between);
        kernel.End();
        // A cell that nothing can interrupt does not keep the process.
        Thread.Sleep(Between);
        Environment.Exit(1);
    }

    private bool IsAbandoned() => _starter != 0 && Starter() != _starter && kernel.ConnectionCount == 0;

    // On Windows the variable holds a handle of the parent, of which the number alone says nothing.
    private static Process? NamedParent()
    {
        if (OperatingSystem.IsWindows() || !int.TryParse(Environment.GetEnvironmentVariable(ParentVariable), CultureInfo.InvariantCulture, out var number) || number <= 1)
            return null;
        try
        {
            return Process.GetProcessById(number);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static int Starter() => OperatingSystem.IsWindows() ? 0 : ParentOfThisProcess();

    [DllImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ParentOfThisProcess();
}
