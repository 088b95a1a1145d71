using System.Text;
using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>
/// Collects what is wrong with a model. A place is complained of once: what could not be read is left out of
/// the model, and the checks that then find it missing have nothing to add.
/// </summary>
internal sealed class ModelProblems
{
    // More would not be read; the rest is counted.
    private const int MostInMessage = 10;

    // A file made of nothing but mistakes would otherwise be searched for all of them for hours.
    private const int MostProblems = 1_000;

    private readonly List<ModelProblem> _problems = [];

    internal IReadOnlyList<ModelProblem> All => _problems;

    internal void Add(string path, string english, string chinese)
    {
        if (_problems.Count < MostProblems && !_problems.Any(known => IsAtOrBelow(known.Path, path)))
            _problems.Add(new ModelProblem(path, new BilingualText(english, chinese)));
    }

    /// <summary>Notes that the text is not JSON at all, and where it stops being so.</summary>
    internal void AddSyntax(string json, JsonException unreadable)
    {
        var text = Encoding.UTF8.GetBytes(json);
        var line = (int)(unreadable.LineNumber ?? 0);
        var start = 0;
        for (var i = 0; i < line; i++) start += text.AsSpan(start).IndexOf((byte)'\n') + 1;
        var (_, column) = JsonPlaces.LineAndColumn(text, start + (unreadable.BytePositionInLine ?? 0));
        var found = text.Length == 0 ? new BilingualText("the file is empty", "文件为空") : FoundAt(json, line, column);
        _problems.Add(new ModelProblem("", new BilingualText(
            $"not valid JSON here ({found.English}). Look for a missing or extra comma, a quote or bracket that is not closed, or a comment, just before this place.",
            $"此处不是合法的 JSON({found.Chinese})。请检查附近是否多写或漏写逗号、引号或括号未闭合、写了注释。"))
        { Line = line + 1, Column = column });
    }

    /// <summary>The error that tells of all of them in one paragraph.</summary>
    internal static WorkbookException Refusal(IReadOnlyList<ModelProblem> problems, BilingualText model) => RefusalOf(
        problems, new BilingualText($"The score model {model.English} cannot be used", $"评分模型{model.Chinese}无法使用"));

    /// <summary>The error that tells of all of them in one paragraph.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="refused">What cannot be used, as the beginning of a sentence.</param>
    internal static WorkbookException RefusalOf(IReadOnlyList<ModelProblem> problems, BilingualText refused)
    {
        var told = problems.Take(MostInMessage).Select(problem => problem.Sentence).ToList();
        var untold = problems.Count - told.Count;
        var (least, atLeast) = problems.Count < MostProblems ? ("", "") : ("at least ", "至少");
        return new WorkbookException(
            $"{refused.English}: {string.Join(" ", told.Select(sentence => Upper(sentence.English)))}{(untold > 0 ? $" And {least}{untold} more." : "")}",
            $"{refused.Chinese}：{string.Concat(told.Select(sentence => sentence.Chinese))}{(untold > 0 ? $"另有{atLeast} {untold} 处问题。" : "")}");
    }

    private static BilingualText FoundAt(string json, int line, int column)
    {
        var rest = json.Split('\n')[line].AsSpan();
        rest = rest[Math.Min(column - 1, rest.Length)..].Trim();
        return rest.IsEmpty
            ? new BilingualText("at the end of the line", "位于行尾")
            : new BilingualText($"at \"{ModelJson.Shortened(rest.ToString())}\"", $"位于“{ModelJson.Shortened(rest.ToString())}”");
    }

    private static string Upper(string sentence) =>
        sentence.StartsWith("line ", StringComparison.Ordinal) ? "L" + sentence[1..] : sentence;

    private static bool IsAtOrBelow(string path, string place) =>
        path.StartsWith(place, StringComparison.Ordinal)
        && (path.Length == place.Length || path[place.Length] is '.' or '[');
}
