using System.Globalization;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Hosting;

/// <summary>Puts into words why a cell stopped: the message, and the place in the cell underlined.</summary>
internal static class CellError
{
    private const string RefusedName = "NotRunnable";

    // Some messages quote what they are about, be it a text of millions of letters.
    private const int MostLetters = 4_000;
    private const int LettersBefore = 100;

    public static ErrorOutput Of(IReadOnlyList<ScriptDiagnostic> diagnostics, string code, bool chinese)
    {
        var lines = Lines(code);
        return new ErrorOutput(
            RefusedName,
            PlainText.Cut(string.Join('\n', diagnostics.Select(diagnostic => diagnostic.Message)), MostLetters),
            [.. diagnostics.DistinctBy(diagnostic => (diagnostic.Line, diagnostic.Column)).SelectMany(diagnostic => Quote(lines, diagnostic.Line, diagnostic.Column, diagnostic.Length, chinese))]);
    }

    /// <param name="failure">What ended the cell.</param>
    /// <param name="at">Where in the cell.</param>
    /// <param name="code">The cell.</param>
    /// <param name="chinese">Whether the reader reads Chinese.</param>
    /// <param name="file">The loaded file and its line, when it was not the cell's own code.</param>
    public static ErrorOutput Of(Exception failure, ScriptPosition? at, string code, bool chinese, string? file = null)
    {
        var place = at is { } position ? Quote(Lines(code), position.Line, position.Column, int.MaxValue, chinese) : [];
        var message = PlainText.Cut(FrameworkFailure.MessageOf(failure, chinese), MostLetters);
        return new ErrorOutput(failure.GetType().Name, file is null ? message : file + (chinese ? "：" : ": ") + message, [.. place]);
    }

    public static ErrorOutput OtherLanguage(string language, bool chinese) => new(RefusedName, OnlyCSharp(language).In(chinese), []);

    /// <summary>Why a cell of another language does not run.</summary>
    public static NotebookText OnlyCSharp(string language) => new(
        $"This cell is in the language \"{language}\", and only C# cells run here. Choose C# as the language of the cell, or turn it into a Markdown cell.",
        $"这个单元格使用的语言是“{language}”，这里只能运行 C# 单元格。请把单元格语言改为 C#，或改成 Markdown 单元格。");

    public static ErrorOutput Interrupted(bool chinese) => new(
        "Interrupted", new NotebookText("The cell was interrupted.", "运行已中断。").In(chinese), []);

    public static ErrorOutput TimeUp(TimeSpan? limit, bool chinese)
    {
        var seconds = (limit ?? TimeSpan.Zero).TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return new ErrorOutput(
            "TimeLimit",
            new NotebookText(
                $"The cell took longer than the {seconds} seconds it may take. Give it more time or less to do.",
                $"单元格运行超过了 {seconds} 秒的时限。请放宽时限，或减少计算量。").In(chinese),
            []);
    }

    private static string[] Lines(string code) => code.ReplaceLineEndings("\n").Split('\n');

    private static IEnumerable<string> Quote(string[] lines, int line, int column, int length, bool chinese)
    {
        var place = FormattableString.Invariant($"line {line}, column {column}");
        yield return chinese ? FormattableString.Invariant($"第 {line} 行第 {column} 列：") : $"In {place}:";
        if (line < 1 || line > lines.Length)
            yield break;
        var text = lines[line - 1].TrimEnd();
        var start = Math.Clamp(column - 1, 0, text.Length);
        var end = length >= text.Length - start ? text.Length : start + length;
        if (text.Length > MostLetters)
        {
            var from = Math.Max(0, start - LettersBefore);
            text = text.Substring(from, Math.Min(MostLetters, text.Length - from));
            (start, end) = (start - from, Math.Min(end - from, text.Length));
        }

        yield return "    " + text;
        yield return "    " + string.Concat(text[..start].Select(Blank)) + Carets(text[start..end]);
    }

    // As wide as the character above it, by a space that is as wide where it is two columns.
    private static string Blank(char character) => character == '\t' ? "\t" : TextColumns.Of(character) switch { 0 => "", 1 => " ", _ => "\u3000" };

    private static string Carets(string underlined) => new('^', Math.Max(1, TextColumns.Of(underlined)));
}
