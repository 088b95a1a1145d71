using System.Text;
using ScoreNotebooks.Cli;

if (OperatingSystem.IsWindows()) Console.OutputEncoding = new UTF8Encoding(false);
using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // The second press ends the program at once.
    press.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};
return CommandLine.Run(args, Surroundings.OfThisProcess(interruption.Token));
