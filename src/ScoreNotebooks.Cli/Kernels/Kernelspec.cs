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

    /// <summary>The name that notebooks carry which Polyglot Notebooks can open; front ends start the kernel of that name without asking.</summary>
    internal const string PolyglotName = ".net-csharp";

    private const string FileName = "kernel.json";
    private const string RuntimeFolder = "DOTNET_ROOT";
    private const string IconPrefix = "icons/";

    private static readonly string[] Names = [Name, PolyglotName];

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
    /// <param name="name">The name that notebooks store.</param>
    /// <returns>The folder of the kernelspec.</returns>
    /// <exception cref="WorkbookException">It cannot be written there, or another kernel has that name.</exception>
    internal string Install(string kernels, string name = Name)
    {
        var folder = Path.Combine(kernels, name);
        if (File.Exists(Path.Combine(folder, FileName)) && !IsOurs(folder))
            throw new WorkbookException(
                $"Another kernel has the name {name} in {kernels}: notebooks of that name go on opening with it. Remove it first if it is not used any more.",
                $"{kernels} 中的 {name} 属于另一个内核，使用该名称的笔记本仍会用它打开。如已不再使用，请先删除它。");
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

    /// <summary>Removes the kernelspec under each name that it has; false when there is none.</summary>
    internal static bool Uninstall(string kernels)
    {
        var ours = Names.Select(name => new DirectoryInfo(Path.Combine(kernels, name))).Where(folder => IsOurs(folder.FullName)).ToList();
        foreach (var folder in ours) folder.Delete(recursive: folder.LinkTarget is null);
        return ours.Count > 0;
    }

    /// <summary>The kernelspecs there are, each with the program that it starts.</summary>
    internal static IReadOnlyList<(string Folder, string Program, bool IsThere)> Installed(IEnumerable<string> folders) =>
    [
        .. from kernels in folders
           from name in Names
           let folder = Path.Combine(kernels, name)
           where IsOurs(folder)
           let program = ProgramOf(Path.Combine(folder, FileName))
           where program is not null
           select (folder, program, File.Exists(program)),
    ];

    // Only a kernelspec in our own name is ours whatever it holds, so that one that is damaged can be removed and replaced.
    private static bool IsOurs(string folder)
    {
        var file = Path.Combine(folder, FileName);
        return File.Exists(file) && (Path.GetFileName(folder) == Name || Read(file, static spec => spec["display_name"]!.GetValue<string>()) == DisplayName);
    }

    private static string? ProgramOf(string file) => Read(file, static spec =>
    {
        var words = spec["argv"]!.AsArray().Select(static word => word!.GetValue<string>()).ToList();
        return words.Count > 1 && words[1].EndsWith(".dll", StringComparison.Ordinal) ? words[1] : words.FirstOrDefault();
    });

    private static string? Read(string file, Func<JsonNode, string?> part)
    {
        try
        {
            return part(JsonNode.Parse(File.ReadAllBytes(file))!);
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
