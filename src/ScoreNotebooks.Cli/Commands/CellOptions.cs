using System.CommandLine;
using System.Globalization;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Cli;

/// <summary>What the person who runs cells lets them do: shared by the commands that run them.</summary>
/// <param name="dataFolders">The option with the folders that may be read in addition.</param>
/// <param name="timeLimit">The option with the seconds that one cell may take.</param>
internal sealed class CellOptions(Option<string[]> dataFolders, Option<string[]> timeLimit)
{
    internal static readonly HelpEntry DataFolderHelp = new(
        "--data-folder DIR", "a further folder that cells may read; once for each", "单元格还可以读取的文件夹；多个请多次写");

    private const string NoLimit = "none";

    /// <summary>The help of the time limit, with what holds where it is not given.</summary>
    internal static HelpEntry TimeLimitHelp(int seconds) => new(
        "--time-limit SECONDS", $"the most that one cell may take, or \"{NoLimit}\"; by default {seconds}", $"单个单元格的时限（秒），或“{NoLimit}”表示不限；默认 {seconds}");

    /// <summary>What the cells of a session can reach.</summary>
    /// <param name="request">The request with the options.</param>
    /// <param name="language">The language that the workbook starts with.</param>
    /// <param name="seconds">How long one cell may take where nothing else is asked for.</param>
    /// <exception cref="WorkbookException">An option cannot be used.</exception>
    internal NotebookOptions Read(Request request, Language language, int seconds)
    {
        var folders = DataFolders(request);
        return new NotebookOptions
        {
            Libraries = [typeof(Workbook).Assembly],
            Culture = static () => CultureInfo.GetCultureInfo(Workbook.Language == Language.Chinese ? "zh-Hans" : "en"),
            CellTimeLimit = TimeLimit(request, seconds),
            BeforeRun = run =>
            {
                Workbook.Enter(run.Notebook, new Confinement(run.Notebook, folders, run.Output));
                Workbook.Language = language;
            },
        };
    }

    private IReadOnlyList<string> DataFolders(Request request)
    {
        var folders = request.All(dataFolders);
        if (folders.FirstOrDefault(folder => !Directory.Exists(folder)) is not { } missing) return folders;
        throw new WorkbookException(
            $"{dataFolders.Name} {missing}: there is no such folder. Check the spelling and the folder you started from ({Environment.CurrentDirectory}).",
            $"{dataFolders.Name} {missing}：没有这个文件夹。请检查名称，以及当前所在的文件夹（{Environment.CurrentDirectory}）。");
    }

    private TimeSpan? TimeLimit(Request request, int otherwise)
    {
        var word = request.One(timeLimit);
        if (word is null) return TimeSpan.FromSeconds(otherwise);
        if (word == NoLimit) return null;
        // A timer takes no more than 49 days.
        if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 4_000_000)
            return TimeSpan.FromSeconds(seconds);
        throw new WorkbookException(
            $"{timeLimit.Name} cannot be \"{word}\". It is a number of seconds above 0, such as 30 or 0.5, or \"{NoLimit}\".",
            $"{timeLimit.Name} 不能是“{word}”。请写大于 0 的秒数，例如 30 或 0.5，或写“{NoLimit}”。");
    }
}
