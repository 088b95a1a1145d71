using System.Globalization;

namespace ScoreNotebooks;

/// <summary>One thing that is wrong with a score model, and what is allowed in its place.</summary>
/// <param name="Path">The place in the model, as in its file: <c>metrics[3].normalisation.worst</c>; empty for the file as a whole.</param>
/// <param name="What">What is wrong and what is allowed.</param>
public sealed record ModelProblem(string Path, BilingualText What)
{
    /// <summary>The file's name as the user gave it; null for a model built in code.</summary>
    public string? File { get; init; }

    /// <summary>The line in the file, counted from 1; null for a model built in code.</summary>
    public int? Line { get; init; }

    /// <summary>The column in that line, counted from 1; null for a model built in code.</summary>
    public int? Column { get; init; }

    /// <summary>The place and what is wrong there, as one sentence without the file's name.</summary>
    public BilingualText Sentence => new(
        string.Join(", ", Place("line {0}, column {1}")) + ": " + What.English,
        string.Join("，", Place("第 {0} 行第 {1} 列")) + "：" + What.Chinese);

    private IEnumerable<string> Place(string lineAndColumn)
    {
        if (Line is { } line) yield return string.Format(CultureInfo.InvariantCulture, lineAndColumn, line, Column);
        if (Path.Length > 0) yield return Path;
    }
}
