using System.Text.Json;

namespace ScoreNotebooks.Cli.Tests;

/// <summary>Installing the kernel, and what is wrong with requests for it.</summary>
public sealed class KernelTests : IDisposable
{
    private readonly Workplace _work = new();
    private readonly DirectoryInfo _prefix = Directory.CreateTempSubdirectory("score-prefix-");

    private string Folder => Path.Combine(_prefix.FullName, "share", "jupyter", "kernels", "score");

    [Fact]
    public void Is_installed_under_a_prefix_and_removed_from_there()
    {
        var installed = _work.Call("kernel", "install", "--prefix", _prefix.FullName);

        Assert.Equal((0, Folder), (installed.ExitCode, installed.Output.Trim()));
        using var spec = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "kernel.json")));
        Assert.Equal(["kernel", "run", "{connection_file}"], Words(spec).TakeLast(3));
        Assert.Equal("message", spec.RootElement.GetProperty("interrupt_mode").GetString());
        Assert.Equal(["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"], Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

        Assert.Equal(0, _work.Call("kernel", "uninstall", "--prefix", _prefix.FullName).ExitCode);
        Assert.False(Directory.Exists(Folder));
        Assert.Equal(2, _work.Call("kernel", "uninstall", "--prefix", _prefix.FullName).ExitCode);
    }

    [Fact]
    public void Options_given_to_install_are_those_of_every_start_with_full_paths()
    {
        Assert.Equal(0, _work.Call("kernel", "install", "--prefix", _prefix.FullName, "--data-folder", _prefix.FullName, "--time-limit", "30", "--language", "zh").ExitCode);

        using var spec = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "kernel.json")));
        Assert.Equal(["{connection_file}", "--data-folder", _prefix.FullName, "--time-limit", "30", "--language", "zh"], Words(spec).SkipWhile(word => word != "{connection_file}"));
    }

    [Fact]
    public void Is_installed_once_more_in_place_of_the_earlier()
    {
        Assert.Equal(0, _work.Call("kernel", "install", "--prefix", _prefix.FullName, "--time-limit", "30").ExitCode);
        Assert.Equal(0, _work.Call("kernel", "install", "--prefix", _prefix.FullName).ExitCode);

        using var spec = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "kernel.json")));
        Assert.Equal("{connection_file}", Words(spec).Last());
        Assert.DoesNotContain(Directory.EnumerateFiles(Folder), file => file.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public void Is_installed_under_the_name_of_Polyglot_too_unless_another_kernel_has_it()
    {
        var other = Path.Combine(_prefix.FullName, "share", "jupyter", "kernels", ".net-csharp");
        Assert.Equal($"{Folder}\n{other}\n", _work.Call("kernel", "install", "--prefix", _prefix.FullName, "--polyglot").Output);
        Assert.Equal(0, _work.Call("kernel", "uninstall", "--prefix", _prefix.FullName).ExitCode);
        Assert.False(Directory.Exists(other));

        Directory.CreateDirectory(other);
        File.WriteAllText(Path.Combine(other, "kernel.json"), """{"argv":["dotnet-interactive"],"display_name":".NET (C#)","language":"C#"}""");
        var refused = _work.Call("kernel", "install", "--prefix", _prefix.FullName, "--polyglot");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(".net-csharp", refused.Talk, StringComparison.Ordinal);
        _work.Call("kernel", "uninstall", "--prefix", _prefix.FullName);
        Assert.Contains("dotnet-interactive", File.ReadAllText(Path.Combine(other, "kernel.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("install, uninstall, list or run", "kernel")]
    [InlineData("Did you mean \"install\"?", "kernel", "instal")]
    [InlineData("one word too many", "kernel", "install", "there")]
    [InlineData("FILE is missing", "kernel", "run")]
    [InlineData("leave one of them away", "kernel", "install", "--user", "--prefix", "x")]
    [InlineData("cannot be read", "kernel", "run", "no-such-file.json")]
    [InlineData("there is no such folder", "kernel", "install", "--data-folder", "no-such-folder")]
    public void A_request_that_cannot_be_carried_out_says_why(string part, params string[] words)
    {
        var answer = _work.Call(words);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(part, answer.Talk, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder));
    }

    public void Dispose()
    {
        _work.Dispose();
        _prefix.Delete(recursive: true);
    }

    private static IEnumerable<string> Words(JsonDocument spec) => spec.RootElement.GetProperty("argv").EnumerateArray().Select(word => word.GetString()!);
}
