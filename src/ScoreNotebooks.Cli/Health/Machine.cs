using System.ComponentModel;
using System.Diagnostics;

namespace ScoreNotebooks.Cli;

/// <summary>What the checks look at: the environment, programs and files of this machine.</summary>
internal sealed record Machine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>A variable of the environment; null when it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>What a program writes when it is called with words; null when it is not there or fails.</summary>
    public Func<string, string[], string?> Ask { get; init; } = OutputOf;

    /// <summary>The home folder of the user.</summary>
    public string Home { get; init; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>Where programs of the user keep their settings.</summary>
    public string Settings { get; init; } = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData);

    /// <summary>The folder that the user is in.</summary>
    public string Here { get; init; } = Environment.CurrentDirectory;

    /// <summary>Whether fonts come with the system, as on Windows and macOS.</summary>
    public bool HasFontsOfItsOwn { get; init; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <summary>The folders where Jupyter looks for kernels.</summary>
    public IReadOnlyList<string> KernelFolders { get; init; } = JupyterFolders.All();

    /// <summary>The path of the first of some programs that is installed; null when none is.</summary>
    public string? Find(params string[] names) =>
        (Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.SelectMany(name => new[] { name, name + ".exe", name + ".cmd" }).Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    private static string? OutputOf(string program, string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            if (process.WaitForExit(Patience)) return process.ExitCode == 0 ? output.Result : null;
            process.Kill(entireProcessTree: true);
            return null;
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }
}
