using ScoreNotebooks.Hosting;
using ScoreNotebooks.Jupyter;

namespace ScoreNotebooks.Cli;

/// <summary>Is the kernel of a front end until that ends it.</summary>
internal static class KernelRun
{
    /// <summary>Runs until the front end asks the kernel to end, or is gone.</summary>
    /// <param name="request">Where to complain, and what interrupts a cell.</param>
    /// <param name="connectionFile">The path of the connection file.</param>
    /// <param name="options">What cells can reach.</param>
    /// <exception cref="NotebookException">The connection file cannot be used.</exception>
    internal static int Run(Request request, string connectionFile, NotebookOptions options)
    {
        CellOptions.Begin(options);
        var connection = ConnectionFile.Read(connectionFile);
        using var kernel = new JupyterKernel(connection, new NotebookSession(options), static () => Workbook.Language == Language.Chinese, Description(), request.Surroundings.Talk);
        Workbook.Reader = question => Ask(kernel, question);
        InterruptFromKeyboard(request.Surroundings, kernel);
        new FrontEndWatch(kernel).Start();
        kernel.Run();
        return ExitCode.Done;
    }

    private static KernelDescription Description() => new(
        CommandLine.Version,
        $"ScoreNotebooks {CommandLine.Version}: cells are C# script. Begin with: using ScoreNotebooks;");

    private static string Ask(JupyterKernel kernel, string question)
    {
        try
        {
            return kernel.Ask(question);
        }
        catch (NotebookException failure)
        {
            throw new WorkbookException(new BilingualText(failure.Text.English, failure.Text.Chinese), failure);
        }
    }

    // A front end that interrupts by signal, or Ctrl-C where the kernel was started by hand, stops the cell and not the kernel.
    private static void InterruptFromKeyboard(Surroundings surroundings, JupyterKernel kernel) =>
        surroundings.Interrupted().Token.Register(() =>
        {
            kernel.Interrupt();
            InterruptFromKeyboard(surroundings, kernel);
        });
}
