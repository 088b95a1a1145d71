using System.Text.Json;

namespace ScoreNotebooks.Cli;

/// <summary>Looks at VS Code: whether it is there, its Jupyter extension, and the setting by which it completes C#.</summary>
internal static class VisualStudioCode
{
    private const string Extension = "ms-toolsai.jupyter";
    private const string Setting = "jupyter.completionTriggerCharacters";
    private const string Language = "csharp";
    private static readonly BilingualText Subject = new("VS Code", "VS Code");
    private static readonly JsonDocumentOptions Commented = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>What was found; one line when there is no VS Code.</summary>
    internal static IEnumerable<Finding> Look(Machine machine)
    {
        var program = machine.Find("code", "code-insiders", "codium");
        var extensions = Path.Combine(machine.Home, ".vscode", "extensions");
        if (program is null && !Directory.Exists(extensions))
            return [new(FindingState.Advised, Subject, new("not found", "未找到"), new("Only needed to edit notebooks there.", "仅在用它编辑笔记本时需要。"))];
        return [new(FindingState.Good, Subject, BilingualText.Same(program ?? extensions)), Jupyter(extensions), Completion(machine)];
    }

    private static Finding Jupyter(string extensions)
    {
        var subject = new BilingualText("VS Code: Jupyter extension", "VS Code：Jupyter 扩展");
        var found = Directory.Exists(extensions)
            ? Directory.EnumerateDirectories(extensions, Extension + "-*").Select(static folder => Path.GetFileName(folder)).Where(static name => char.IsAsciiDigit(name[Extension.Length + 1])).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        return found is not null
            ? new(FindingState.Good, subject, BilingualText.Same(found))
            : new(FindingState.Advised, subject, new("not found", "未找到"), new($"Install it: code --install-extension {Extension}", $"请安装：code --install-extension {Extension}"));
    }

    private static Finding Completion(Machine machine)
    {
        var subject = new BilingualText("VS Code: completion after a dot", "VS Code：输入点号后补全");
        string[] files = [Path.Combine(machine.Here, ".vscode", "settings.json"), UserSettings(machine)];
        return Array.Find(files, HasSetting) is { } file
            ? new(FindingState.Good, subject, new($"set in {file}", $"已在 {file} 中设置"))
            : new(FindingState.Advised, subject, new("not set", "未设置"),
                new($"Add to the settings: \"{Setting}\": {{ \"{Language}\": [\".\", \"\\\"\"] }}", $"请在设置中加入：\"{Setting}\": {{ \"{Language}\": [\".\", \"\\\"\"] }}"));
    }

    private static string UserSettings(Machine machine) => OperatingSystem.IsMacOS()
        ? Path.Combine(machine.Home, "Library", "Application Support", "Code", "User", "settings.json")
        : Path.Combine(machine.Settings, "Code", "User", "settings.json");

    private static bool HasSetting(string file)
    {
        try
        {
            using var settings = JsonDocument.Parse(File.ReadAllText(file), Commented);
            return settings.RootElement.TryGetProperty(Setting, out var triggers) && triggers.TryGetProperty(Language, out var letters)
                && letters.EnumerateArray().Any(static letter => letter.GetString() == ".");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
