using System.Globalization;
using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What a session can reach and how it speaks to its host.</summary>
public sealed record ScriptOptions
{
    /// <summary>
    /// Assemblies whose public types a cell reaches by <c>using</c> of their namespaces. A <c>#r</c> whose file name is
    /// the name of one of them means that one; every other <c>#r</c> is up to <see cref="Reference"/>.
    /// </summary>
    public IReadOnlyList<Assembly> Libraries { get; init; } = [];

    /// <summary>
    /// Asked about the file of every <c>#r</c>, with the text between the quotation marks; null when the host knows
    /// nothing about it, which is the default. An assembly that is neither one of <see cref="Libraries"/> nor trusted is refused.
    /// The host throws a <see cref="ScriptSourceException"/> for a trusted one that it cannot load.
    /// </summary>
    public Func<string, ReferencedAssembly?> Reference { get; init; } = static _ => null;

    /// <summary>
    /// Gives the code of a file for <c>#load</c> and <c>#!import</c>, with the path as it is written, and for a <c>#load</c>
    /// in a loaded script with the folder of that script's <see cref="LoadedSource.Name"/> before it. It throws a
    /// <see cref="ScriptSourceException"/> when it cannot or will not; the default gives no file.
    /// </summary>
    public Func<string, LoadedSource> Load { get; init; } = static path => throw new ScriptSourceException(
        $"{path} is not loaded: this host gives cells no other files. Put the statements into this cell.",
        $"不加载 {path}：这个宿主程序不向单元格提供其他文件。请把语句写进本单元格。");

    /// <summary>
    /// What <c>display(x)</c> and <c>x.Display()</c> call, with the value and its static type. What it gives back shows
    /// another value in its place.
    /// </summary>
    public Func<object?, Type?, Action<object?>> Display { get; init; } = static (_, _) => static _ => { };

    /// <summary>The language of diagnostics, asked for each time: Chinese for every <c>zh</c> culture, else English.</summary>
    public Func<CultureInfo> Culture { get; init; } = static () => CultureInfo.CurrentUICulture;

    /// <summary>Namespaces that are imported without <c>using</c>; the default is that of the Polyglot C# kernel.</summary>
    public IReadOnlyList<string> Imports { get; init; } =
        ["System", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks"];

    /// <summary>Where <c>Console.Write</c> and <c>Console.WriteLine</c> write; null for the process's standard output.</summary>
    public TextWriter? Output { get; init; }

    /// <summary>How much one run may use.</summary>
    public ScriptLimits Limits { get; init; } = new();

    /// <summary>
    /// After how many calls a quicker way is worth its making: a delegate costs as much as some hundred calls through
    /// reflection, the typed nodes of a lambda a few milliseconds the first time. Tests set it to see the quicker ways.
    /// </summary>
    internal int ManyCalls { get; init; } = 1000;
}
