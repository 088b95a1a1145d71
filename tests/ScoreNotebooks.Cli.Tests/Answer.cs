using System.Text.Json;

namespace ScoreNotebooks.Cli.Tests;

/// <summary>What came of one call of the command.</summary>
internal sealed record Answer(int ExitCode, string Output, string Talk)
{
    internal JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Each line of standard output, without its line end.</summary>
    internal string[] Lines => Output.TrimEnd('\n').Split('\n');
}
