using System.Runtime.InteropServices;

namespace ScoreNotebooks.Cli;

/// <summary>Looks at all that notebooks rest on, one thing after another.</summary>
internal static class HealthChecks
{
    private const int SdkVersion = 10;

    /// <summary>What was found, in the order in which a person would mend it.</summary>
    internal static IReadOnlyList<Finding> All(Machine machine) =>
        [Program(), Sdk(machine), Kernel(machine), .. VisualStudioCode.Look(machine), Jupyter(machine), Browser(machine), Fonts(machine)];

    private static Finding Program() => new(
        FindingState.Good, new("score", "score"),
        BilingualText.Same($"{CommandLine.Version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}"));

    private static Finding Sdk(Machine machine)
    {
        var subject = new BilingualText(".NET SDK", ".NET SDK");
        var versions = (machine.Ask("dotnet", ["--list-sdks"]) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static line => line.Split(' ')[0]).ToList();
        if (versions.LastOrDefault(static version => int.TryParse(version.Split('.')[0], out var major) && major >= SdkVersion) is { } found)
            return new(FindingState.Good, subject, BilingualText.Same(found));
        return new(
            FindingState.Advised, subject,
            versions.Count == 0 ? new("not found", "未找到") : new($"only {string.Join(", ", versions)}", $"只有 {string.Join("、", versions)}"),
            new($"Only needed to build the project: install the .NET SDK {SdkVersion}.", $"仅在编译项目时需要：请安装 .NET SDK {SdkVersion}。"));
    }

    private static Finding Kernel(Machine machine)
    {
        var subject = new BilingualText("Jupyter kernel", "Jupyter 内核");
        var installed = Kernelspec.Installed(machine.KernelFolders);
        if (installed.Count == 0)
            return new(FindingState.Missing, subject, new("not installed", "未安装"), new("Run \"score kernel install\".", "请运行“score kernel install”。"));
        // Front ends take the first that they find.
        var (folder, program, isThere) = installed[0];
        return isThere
            ? new(FindingState.Good, subject, new($"{folder}, starts {program}", $"{folder}，启动 {program}"))
            : new(FindingState.Missing, subject, new($"{folder} starts {program}, which is not there any more", $"{folder} 要启动的 {program} 已不存在"),
                new("Run \"score kernel install\" again, from where the program is now.", "请从程序现在的位置重新运行“score kernel install”。"));
    }

    private static Finding Jupyter(Machine machine)
    {
        var subject = new BilingualText("Jupyter", "Jupyter");
        return machine.Find("jupyter-lab", "jupyter-notebook", "jupyter") is { } program
            ? new(FindingState.Good, subject, BilingualText.Same(program))
            : new(FindingState.Advised, subject, new("not found", "未找到"),
                new("Only needed for JupyterLab, Notebook or nbconvert; VS Code and \"score run\" do without.", "仅在使用 JupyterLab、Notebook 或 nbconvert 时需要；VS Code 和“score run”不需要。"));
    }

    private static Finding Browser(Machine machine)
    {
        var subject = new BilingualText("Chromium", "Chromium");
        return machine.Find("chromium", "chromium-browser", "google-chrome", "chrome", "msedge", "microsoft-edge") is { } program
            ? new(FindingState.Good, subject, BilingualText.Same(program))
            : new(FindingState.Advised, subject, new("not found", "未找到"),
                new("Only needed for the project's own tests; reports open in any browser.", "仅在运行项目自身的测试时需要；报告可用任何浏览器打开。"));
    }

    private static Finding Fonts(Machine machine)
    {
        var subject = new BilingualText("Chinese fonts", "中文字体");
        if (machine.HasFontsOfItsOwn) return new(FindingState.Good, subject, new("come with the system", "系统自带"));
        var fonts = (machine.Ask("fc-list", [":lang=zh", "family"]) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return fonts.Length > 0
            ? new(FindingState.Good, subject, BilingualText.Same(fonts.Order(StringComparer.Ordinal).First().Split(',')[0]))
            : new(FindingState.Advised, subject, new("none found", "未找到"),
                new("Charts would show boxes instead of characters: install a font such as Noto Sans CJK (Debian: fonts-noto-cjk).", "图表中的汉字会显示为方框：请安装 Noto Sans CJK 之类的字体（Debian：fonts-noto-cjk）。"));
    }
}
