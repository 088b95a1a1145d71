using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ScoreNotebooks.Cli.Tests;

/// <summary>What came of one call of the command.</summary>
internal sealed record Answer(int ExitCode, string Output, string Talk)
{
    internal JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Each line of standard output, without its line end.</summary>
    internal string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>Runs a program of its own to its end, with some variables of the environment set.</summary>
    internal static Answer OfProcess(string program, IEnumerable<string> words, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("LANGUAGE");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var talk = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, talk.Result);
    }
}
