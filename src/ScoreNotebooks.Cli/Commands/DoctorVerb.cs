using System.Text;

namespace ScoreNotebooks.Cli;

/// <summary><c>score doctor</c>: looks whether all is there that notebooks rest on, and says what to do.</summary>
internal sealed class DoctorVerb() : Verb("doctor")
{
    internal override HelpPage Help { get; } = new(
        new("Check what notebooks rest on, and say what to do", "检查运行笔记本所需的环境，并给出处理办法"),
        "doctor",
        new(
            "Looks at the .NET SDK, the installed kernel, VS Code with its extension and settings, Jupyter,\nChromium and fonts. It changes nothing and sends nothing.",
            "检查 .NET SDK、已安装的内核、VS Code 及其扩展和设置、Jupyter、Chromium 和字体。\n不作任何修改，也不发送任何信息。"),
        [],
        [new("doctor", "is everything there?", "环境是否齐全？")],
        [new("1", "something is missing that notebooks in an editor need", "缺少在编辑器中使用笔记本所必需的内容")]);

    internal override int Run(Request request)
    {
        var findings = HealthChecks.All(new Machine());
        request.Print(Text(findings, request.Language));
        return findings.Any(static finding => finding.State == FindingState.Missing) ? ExitCode.CellFailed : ExitCode.Done;
    }

    /// <summary>A line for each finding, and below it what to do.</summary>
    internal static string Text(IEnumerable<Finding> findings, Language language)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(Mark(finding.State)).Append(' ').Append(finding.Subject.In(language)).Append(language == Language.Chinese ? "：" : ": ").Append(finding.Found.In(language)).Append('\n');
            if (finding.Advice is { } advice) text.Append("    ").Append(advice.In(language)).Append('\n');
        }

        return text.ToString();
    }

    private static char Mark(FindingState state) => state switch
    {
        FindingState.Good => '✓',
        FindingState.Advised => '·',
        _ => '✗',
    };
}
