using System.Runtime.CompilerServices;
using System.Text;
using ScoreNotebooks.Cli;

if (OperatingSystem.IsWindows()) Console.OutputEncoding = new UTF8Encoding(false);
using var interruption = new CancellationTokenSource();
var cell = new StrongBox<CancellationTokenSource?>();
Console.CancelKeyPress += (_, press) =>
{
    if (cell.Value is { IsCancellationRequested: false } running)
    {
        press.Cancel = true;
        running.Cancel();
        return;
    }

    // The second press ends the program at once.
    press.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};
return CommandLine.Run(args, Surroundings.OfThisProcess(interruption.Token, () => cell.Value = new CancellationTokenSource()));
