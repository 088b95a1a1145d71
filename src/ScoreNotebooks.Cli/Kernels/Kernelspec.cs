using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScoreNotebooks.Cli;

/// <summary>What tells front ends how to start the kernel: a folder with a description and icons.</summary>
/// <param name="Arguments">The command line; the front end puts the path of its connection file into it.</param>
/// <param name="Environment">What the program needs in its environment.</param>
internal sealed record Kernelspec(IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment)
{
    /// <summary>The name of the folder, which notebooks store.</summary>
    internal const string Name = "score";

    /// <summary>What people choose.</summary>
    internal const string DisplayName = "C# (ScoreNotebooks)";

    private const string FileName = "kernel.json";
    private const string RuntimeFolder = "DOTNET_ROOT";
    private const string IconPrefix = "icons/";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The kernelspec of the program that runs now.</summary>
    /// <param name="options">Further words for each start.</param>
    internal static Kernelspec OfThisProgram(IEnumerable<string> options)
    {
        var program = System.Environment.ProcessPath!;
        // "dotnet score.dll", in a build folder, is started in the same way again.
        string[] start = Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? [program, Path.Combine(AppContext.BaseDirectory, typeof(Kernelspec).Assembly.GetName().Name + ".dll")]
            : [program];
        // A runtime that is not where programs look for it has to be named; a desktop does not know the variables of a shell.
        var runtime = System.Environment.GetEnvironmentVariable(RuntimeFolder) is { Length: > 0 } folder
            ? new Dictionary<string, string> { [RuntimeFolder] = folder }
            : [];
        return new Kernelspec([.. start, "kernel", "run", "{connection_file}", .. options], runtime);
    }

    /// <summary>Writes the kernelspec, in place of an earlier one.</summary>
    /// <param name="kernels">The folder of kernels.</param>
    /// <returns>The folder of the kernelspec.</returns>
    /// <exception cref="WorkbookException">It cannot be written there.</exception>
    internal string Install(string kernels)
    {
        var folder = Path.Combine(kernels, Name);
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var icon in Icons()) Write(Path.Combine(folder, icon.Name), icon.Bytes);
            Write(Path.Combine(folder, FileName), System.Text.Encoding.UTF8.GetBytes(Json() + "\n"));
            return folder;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new WorkbookException(
                new BilingualText(
                    $"The kernelspec cannot be written to {folder}: {failure.Message} Choose a folder of your own with --prefix, or install for you alone with --user.",
                    $"无法写入 {folder}：{failure.Message} 请用 --prefix 指定您有权限的文件夹，或用 --user 仅为自己安装。"), failure);
        }
    }

    /// <summary>Removes the kernelspec; false when there is none.</summary>
    internal static bool Uninstall(string kernels)
    {
        var folder = new DirectoryInfo(Path.Combine(kernels, Name));
        if (!File.Exists(Path.Combine(folder.FullName, FileName))) return false;
        folder.Delete(recursive: folder.LinkTarget is null);
        return true;
    }

    /// <summary>The kernelspecs there are, each with the program that it starts.</summary>
    internal static IReadOnlyList<(string Folder, string Program, bool IsThere)> Installed(IEnumerable<string> folders) =>
    [
        .. from kernels in folders
           let folder = Path.Combine(kernels, Name)
           let program = ProgramOf(Path.Combine(folder, FileName))
           where program is not null
           select (folder, program, File.Exists(program)),
    ];

    private static string? ProgramOf(string file)
    {
        try
        {
            var words = JsonNode.Parse(File.ReadAllBytes(file))!["argv"]!.AsArray().Select(static word => word!.GetValue<string>()).ToList();
            return words.Count > 1 && words[1].EndsWith(".dll", StringComparison.Ordinal) ? words[1] : words.FirstOrDefault();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or NullReferenceException)
        {
            return null;
        }
    }

    private string Json()
    {
        var json = new JsonObject
        {
            ["argv"] = new JsonArray([.. Arguments.Select(static word => (JsonNode)word)]),
            ["display_name"] = DisplayName,
            ["language"] = "csharp",
            ["interrupt_mode"] = "message",
        };
        if (Environment.Count > 0) json["env"] = new JsonObject(Environment.Select(static variable => KeyValuePair.Create(variable.Key, (JsonNode?)variable.Value)));
        json["metadata"] = new JsonObject { ["debugger"] = false };
        return json.ToJsonString(Readable);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Icons()
    {
        var program = typeof(Kernelspec).Assembly;
        foreach (var name in program.GetManifestResourceNames().Where(static name => name.StartsWith(IconPrefix, StringComparison.Ordinal)))
        {
            using var stream = program.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return (name[IconPrefix.Length..], bytes);
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        var part = path + ".part";
        File.WriteAllBytes(part, bytes);
        File.Move(part, path, overwrite: true);
    }
}
