namespace ScoreNotebooks.Jupyter.Tests;

public sealed class ConsoleTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    [SkippableFact]
    public void Debians_console_runs_completes_and_asks()
    {
        var run = kernel.RunPython(InstalledKernel.Client("console.py"));

        Assert.True(run.ExitCode == 0, run.Errors);
    }
}
