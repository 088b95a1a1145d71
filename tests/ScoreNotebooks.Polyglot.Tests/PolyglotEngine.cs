using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScoreNotebooks.Polyglot.Tests;

/// <summary>The engine of Polyglot Notebooks, spoken to as VS Code does: lines of JSON over its standard streams.</summary>
internal sealed class PolyglotEngine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private readonly Process _process;
    private int _submissions;

    private PolyglotEngine(Process process) => _process = process;

    /// <summary>
    /// Starts the engine in a folder, from which relative paths count. With CI=true it must be there; elsewhere the test is
    /// skipped when <c>dotnet tool restore</c> has not been run.
    /// </summary>
    internal static async Task<PolyglotEngine> Start(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["dotnet-interactive", "stdio", "--default-kernel", "csharp", "--working-dir", folder])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var engine = new PolyglotEngine(process);
        var isReady = await engine.WaitFor("KernelReady");
        if (!isReady) engine.Dispose();
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.True(isReady, "The engine of Polyglot Notebooks did not start.");
        Skip.IfNot(isReady, "The engine of Polyglot Notebooks is not there: dotnet tool restore");
        return engine;
    }

    /// <summary>
    /// Runs a cell and returns what it showed, in order, each as the texts of its mime types; what it printed as one with the
    /// mime type "stream".
    /// </summary>
    /// <exception cref="InvalidOperationException">The cell failed; the message is the engine's.</exception>
    internal async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> Run(string code)
    {
        var token = $"cell{++_submissions}";
        var submission = new JsonObject
        {
            ["token"] = token,
            ["commandType"] = "SubmitCode",
            ["command"] = new JsonObject { ["code"] = code, ["targetKernelName"] = "csharp" },
        };
        await _process.StandardInput.WriteLineAsync(submission.ToJsonString());
        await _process.StandardInput.FlushAsync();

        var shown = new List<IReadOnlyDictionary<string, string>>();
        while (await Next() is { } message)
        {
            if (message["command"]?["token"]?.GetValue<string>() != token) continue;
            switch (message["eventType"]!.GetValue<string>())
            {
                case "ReturnValueProduced" or "DisplayedValueProduced":
                    shown.Add(message["event"]!["formattedValues"]!.AsArray().ToDictionary(
                        value => value!["mimeType"]!.GetValue<string>(), value => value!["value"]!.GetValue<string>()));
                    break;
                case "StandardOutputValueProduced":
                    Print(shown, message["event"]!["formattedValues"]![0]!["value"]!.GetValue<string>());
                    break;
                case "CommandFailed":
                    throw new InvalidOperationException(message["event"]!["message"]!.GetValue<string>());
                case "CommandSucceeded":
                    return shown;
            }
        }

        throw new InvalidOperationException("The engine ended.");
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static void Print(List<IReadOnlyDictionary<string, string>> shown, string text)
    {
        if (shown.Count > 0 && shown[^1].TryGetValue("stream", out var before))
        {
            shown.RemoveAt(shown.Count - 1);
            text = before + text;
        }

        shown.Add(new Dictionary<string, string> { ["stream"] = text });
    }

    private async Task<bool> WaitFor(string eventType)
    {
        while (await Next() is { } message)
            if (message["eventType"]?.GetValue<string>() == eventType) return true;
        return false;
    }

    private async Task<JsonNode?> Next()
    {
        while (await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            try
            {
                return JsonNode.Parse(line);
            }
            catch (JsonException)
            {
                // dotnet itself says in plain words that a tool is missing; its end follows.
            }
        }

        return null;
    }
}
