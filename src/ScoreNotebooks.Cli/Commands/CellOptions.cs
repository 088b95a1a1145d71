using System.CommandLine;
using System.Globalization;
using System.Reflection;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Cli;

/// <summary>What the person who runs cells lets them do: shared by the commands that run them.</summary>
/// <param name="dataFolders">The option with the folders that may be read in addition.</param>
/// <param name="trust">The option with the assemblies that <c>#r</c> may load.</param>
/// <param name="timeLimit">The option with the seconds that one cell may take.</param>
internal sealed class CellOptions(Option<string[]> dataFolders, Option<string[]> trust, Option<string[]> timeLimit)
{
    private const string NoLimit = "none";

    /// <summary>The help of the options.</summary>
    /// <param name="seconds">The time limit where none is given; null for none.</param>
    internal static IReadOnlyList<HelpEntry> Help(int? seconds) =>
    [
        new("--data-folder DIR", "a further folder that cells may read; once for each", "单元格还可以读取的文件夹；多个请多次写"),
        new("--trust FILE", "an assembly (.dll) that #r may load and run; once for each", "允许 #r 加载并运行的程序集（.dll）；多个请多次写"),
        new("--time-limit SECONDS", $"the most that one cell may take, or \"{NoLimit}\"; by default {seconds?.ToString(CultureInfo.InvariantCulture) ?? NoLimit}", $"单个单元格的时限（秒），或“{NoLimit}”表示不限；默认 {seconds?.ToString(CultureInfo.InvariantCulture) ?? NoLimit}"),
    ];

    /// <summary>What the cells of a session can reach. Says which code is trusted.</summary>
    /// <param name="request">The request with the options.</param>
    /// <param name="language">The language that the workbook starts with.</param>
    /// <param name="seconds">How long one cell may take where nothing else is asked for; null for as long as it likes.</param>
    /// <param name="outputFolder">Where cells that are in no notebook may write; null for nowhere.</param>
    /// <exception cref="WorkbookException">An option cannot be used.</exception>
    internal NotebookOptions Read(Request request, Language language, int? seconds, string? outputFolder = null)
    {
        var folders = DataFolders(request);
        if (outputFolder is not null && File.Exists(outputFolder))
            throw new WorkbookException(
                $"--out {outputFolder} is a file. Name a folder, which may be new.", $"--out {outputFolder} 是一个文件。请指定文件夹，可以是尚不存在的文件夹。");
        return new NotebookOptions
        {
            Libraries = [typeof(Workbook).Assembly],
            Trusted = Trusted(request),
            Culture = static () => CultureInfo.GetCultureInfo(Workbook.Language == Language.Chinese ? "zh-Hans" : "en"),
            CellTimeLimit = TimeLimit(request, seconds),
            OutputFolder = outputFolder is null ? null : Path.GetFullPath(outputFolder),
            SessionBegins = static session => Workbook.Screen = new HostScreen(session.Show, session.ClearOutput),
            BeforeRun = run =>
            {
                Workbook.Enter(run.Notebook, new Confinement(run.Notebook, folders, run.Output));
                Workbook.Language = language;
            },
        };
    }

    /// <summary>Makes the current directory the workbook's folder, for cells that are in no notebook.</summary>
    internal static void Begin(NotebookOptions options) =>
        options.BeforeRun(new NotebookFolders(Environment.CurrentDirectory, options.OutputFolder));

    /// <summary>The options as words for another start of the program, which may be from another folder.</summary>
    internal IEnumerable<string> Words(Request request) =>
    [
        .. request.All(dataFolders).SelectMany(folder => (string[])[dataFolders.Name, Path.GetFullPath(folder)]),
        .. request.All(trust).SelectMany(file => (string[])[trust.Name, Path.GetFullPath(file)]),
        .. request.One(timeLimit) is { } limit ? [timeLimit.Name, limit] : Array.Empty<string>(),
    ];

    private IReadOnlyList<string> DataFolders(Request request)
    {
        var folders = request.All(dataFolders);
        if (folders.FirstOrDefault(folder => !Directory.Exists(folder)) is not { } missing) return folders;
        throw new WorkbookException(
            $"{dataFolders.Name} {missing}: there is no such folder. Check the spelling and the folder you started from ({Environment.CurrentDirectory}).",
            $"{dataFolders.Name} {missing}：没有这个文件夹。请检查名称，以及当前所在的文件夹（{Environment.CurrentDirectory}）。");
    }

    private TrustedAssemblies Trusted(Request request)
    {
        var files = request.All(trust);
        foreach (var file in files)
            if (!IsAssembly(file))
                throw new WorkbookException(
                    $"{trust.Name} {file}: there is no such file, or it is no .NET assembly. Name the .dll itself, from the folder you started from ({Environment.CurrentDirectory}).",
                    $"{trust.Name} {file}：没有这个文件，或它不是 .NET 程序集。请写出 .dll 文件本身，路径从当前所在的文件夹算起（{Environment.CurrentDirectory}）。");
        var own = typeof(Workbook).Assembly.ManifestModule.Name;
        if (files.FirstOrDefault(file => own.Equals(Path.GetFileName(file), StringComparison.OrdinalIgnoreCase)) is { } library)
            throw new WorkbookException(
                $"{trust.Name} {library}: #r of {own} always means the copy that score has itself, so there is nothing to trust. Leave the option out.",
                $"{trust.Name} {library}：#r 引用 {own} 时用的总是 score 自带的那一份，无需信任。请去掉这个选项。");
        if (files.Count == 0) return TrustedAssemblies.None;
        var trusted = new TrustedAssemblies(files);
        request.Say(new($"Trusted, and run where a cell loads it by #r: {string.Join(", ", trusted.Files)}", $"已信任，单元格用 #r 加载时会运行：{string.Join("、", trusted.Files)}"));
        return trusted;
    }

    // The name is read as data; nothing is loaded yet.
    private static bool IsAssembly(string file)
    {
        try
        {
            return AssemblyName.GetAssemblyName(file).Name is not null;
        }
        catch (Exception failure) when (failure is IOException or BadImageFormatException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    private TimeSpan? TimeLimit(Request request, int? otherwise)
    {
        var word = request.One(timeLimit);
        if (word is null) return otherwise is { } most ? TimeSpan.FromSeconds(most) : null;
        if (word == NoLimit) return null;
        // A timer takes no more than 49 days.
        if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 4_000_000)
            return TimeSpan.FromSeconds(seconds);
        throw new WorkbookException(
            $"{timeLimit.Name} cannot be \"{word}\". It is a number of seconds above 0, such as 30 or 0.5, or \"{NoLimit}\".",
            $"{timeLimit.Name} 不能是“{word}”。请写大于 0 的秒数，例如 30 或 0.5，或写“{NoLimit}”。");
    }
}
