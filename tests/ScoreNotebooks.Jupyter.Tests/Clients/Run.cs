using System.Diagnostics;
using System.Text;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>A program that ran to its end.</summary>
/// <param name="ExitCode">What it gave back.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a program; one that takes longer than three minutes is ended.</summary>
    public static Run Of(string program, IEnumerable<string> words, IReadOnlyDictionary<string, string> environment, string? folder = null)
    {
        var start = new ProcessStartInfo(program, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? "",
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end: {output.Result} {errors.Result}");
        }

        return new Run(process.ExitCode, output.Result, errors.Result);
    }
}
