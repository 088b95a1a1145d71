namespace ScoreNotebooks.Cli.Tests;

/// <summary>What the doctor finds on machines of known kinds.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("score-doctor-");

    [Fact]
    public void On_an_empty_machine_only_the_kernel_is_missing_and_everything_else_is_advised()
    {
        var findings = HealthChecks.All(Bare());

        Assert.Equal("Jupyter kernel", Assert.Single(findings, finding => finding.State == FindingState.Missing).Subject.English);
        Assert.Equal("score", Assert.Single(findings, finding => finding.State == FindingState.Good).Subject.English);
        Assert.All(findings.Where(finding => finding.State != FindingState.Good), finding => Assert.NotNull(finding.Advice));
    }

    [Fact]
    public void A_whole_machine_needs_nothing()
    {
        var kernels = Path.Combine(_folder.FullName, "kernels");
        Kernelspec.OfThisProgram([]).Install(kernels);
        Write("bin/chromium", "");
        Write("bin/jupyter-lab", "");
        Write("bin/code", "");
        Write(".vscode/extensions/ms-toolsai.jupyter-2026.9.0/package.json", "{}");
        Write("here/.vscode/settings.json", "{ // a comment\n \"jupyter.completionTriggerCharacters\": { \"csharp\": [\".\"], }, }");
        var machine = Bare() with
        {
            Variable = name => name == "PATH" ? Path.Combine(_folder.FullName, "bin") : null,
            KernelFolders = [kernels],
            Ask = (program, _) => program switch
            {
                "dotnet" => "8.0.100 [/x]\n10.0.100 [/x]\n",
                "fc-list" => "Noto Sans CJK SC,Noto Sans CJK SC Regular\n",
                _ => null,
            },
        };

        Assert.All(HealthChecks.All(machine), finding => Assert.True(finding is { State: FindingState.Good, Advice: null }, finding.ToString()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no json")]
    [InlineData("{ \"jupyter.completionTriggerCharacters\": { \"python\": [\".\"] } }")]
    [InlineData("{ \"jupyter.completionTriggerCharacters\": 5 }")]
    public void Settings_without_the_trigger_are_said_with_what_to_add(string settings)
    {
        Write("bin/code", "");
        Write("here/.vscode/settings.json", settings);
        var machine = Bare() with { Variable = name => name == "PATH" ? Path.Combine(_folder.FullName, "bin") : null };

        var finding = Assert.Single(HealthChecks.All(machine), finding => finding.Subject.English.Contains("dot", StringComparison.Ordinal));
        Assert.Equal(FindingState.Advised, finding.State);
        Assert.Contains("jupyter.completionTriggerCharacters", finding.Advice!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_sdk_is_named()
    {
        var sdk = HealthChecks.All(Bare() with { Ask = (_, _) => "8.0.100 [/x]\n" })[1];

        Assert.Equal((FindingState.Advised, "only 8.0.100"), (sdk.State, sdk.Found.English));
    }

    [Fact]
    public void A_kernel_whose_program_has_gone_is_missing()
    {
        var kernels = Path.Combine(_folder.FullName, "kernels");
        new Kernelspec(["/no/such/score", "kernel", "run", "{connection_file}"], new Dictionary<string, string>()).Install(kernels);

        var kernel = HealthChecks.All(Bare() with { KernelFolders = [kernels] })[2];
        Assert.Equal(FindingState.Missing, kernel.State);
        Assert.Contains("/no/such/score", kernel.Found.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "✗ Kernel: gone\n    Install it.\n")]
    [InlineData(Language.Chinese, "✗ 内核：不在\n    请安装。\n")]
    public void Each_finding_is_a_line_with_what_to_do_below(Language language, string text) => Assert.Equal(
        text, DoctorVerb.Text([new Finding(FindingState.Missing, new("Kernel", "内核"), new("gone", "不在"), new("Install it.", "请安装。"))], language));

    public void Dispose() => _folder.Delete(recursive: true);

    private Machine Bare() => new()
    {
        Variable = static _ => null,
        Ask = static (_, _) => null,
        Home = _folder.FullName,
        Settings = Path.Combine(_folder.FullName, "settings"),
        Here = Path.Combine(_folder.FullName, "here"),
        HasFontsOfItsOwn = false,
        KernelFolders = [],
    };

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
