namespace ScoreNotebooks.Scripting;

/// <summary>What C# holds of a script that <c>#load</c> brings in, and of no cell.</summary>
internal static class LoadedScript
{
    /// <summary>
    /// The path of a file for the host: what a loaded script loads is named from the script's own folder, what a cell
    /// loads from the workbook's.
    /// </summary>
    public static string PathFrom(LoadedPlace? place, LoadRequest request) =>
        place is { IsImport: false, Source.Name: { } name } && !request.IsImport && !Path.IsPathRooted(request.Path)
            ? name[..(name.LastIndexOf('/') + 1)] + request.Path
            : request.Path;

    /// <summary>The text with its first line blank where that names the program that runs scripts (<c>#!/usr/bin/env</c>).</summary>
    public static string WithoutInterpreter(string text)
    {
        if (!text.StartsWith("#!", StringComparison.Ordinal) || !text[2..].TrimStart(' ').StartsWith('/')) return text;
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? "" : new string(' ', end) + text[end..];
    }

    /// <summary>Refuses magic commands, which C# takes for the name of such a program, or for a mistake.</summary>
    /// <exception cref="ScriptErrorException">There is one.</exception>
    public static void RefuseMagic(CellSyntax syntax)
    {
        if (syntax.Directives.FirstOrDefault(static directive => directive.Text.TrimStart().StartsWith("#!", StringComparison.Ordinal)) is { } magic)
            throw Fail.At(
                magic.Span,
                "A script that #load brings in has no magic commands; write #load for another script, or bring this one in with #!import.",
                "用 #load 加载的脚本中不能有魔法命令；加载其他脚本请写 #load，或改用 #!import 导入本脚本。");
    }
}
