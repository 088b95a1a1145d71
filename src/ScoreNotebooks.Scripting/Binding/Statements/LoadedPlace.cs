namespace ScoreNotebooks.Scripting;

/// <summary>Where loaded code comes from, as seen by someone who has only the running cell before them.</summary>
/// <param name="Source">The loaded code.</param>
/// <param name="Directive">The line that loads it.</param>
/// <param name="IsImport">Whether it runs as cells of its own.</param>
/// <param name="Outer">Where the code with that line was loaded itself; null when it is the running cell.</param>
internal sealed record LoadedPlace(SourceText Source, TextSpan Directive, bool IsImport, LoadedPlace? Outer)
{
    /// <summary>The line of the running cell.</summary>
    public TextSpan Outermost => Outer?.Outermost ?? Directive;

    /// <summary>The file, the cell where it has several, and the line of a place in the loaded code, with the way to it.</summary>
    public string NameOf(TextSpan place, bool isChinese)
    {
        var error = Of(Fail.At(place, "", ""));
        return isChinese ? error.Chinese.TrimEnd('：') : error.Message.TrimEnd(' ', ':');
    }

    /// <summary>An error of the loaded code, as one of the running cell that names the file and the line.</summary>
    public ScriptErrorException Of(ScriptErrorException error)
    {
        var line = Source.PositionOf(error.Span.Start).Line;
        var placed = Fail.At(
            Directive,
            Source.Cell == 0
                ? FormattableString.Invariant($"{Source.Name}, line {line}: {error.Message}")
                : FormattableString.Invariant($"{Source.Name}, cell {Source.Cell}, line {line}: {error.Message}"),
            Source.Cell == 0
                ? FormattableString.Invariant($"{Source.Name} 第 {line} 行：{error.Chinese}")
                : FormattableString.Invariant($"{Source.Name} 第 {Source.Cell} 个单元格第 {line} 行：{error.Chinese}"));
        return Outer?.Of(placed) ?? placed;
    }
}
