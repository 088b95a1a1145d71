using System.Globalization;
using System.Reflection;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Hosting;

/// <summary>What the cells of a notebook can reach and what happens around a run.</summary>
public sealed record NotebookOptions
{
    /// <summary>The assemblies that <c>#r</c> may name; a cell reaches their public types.</summary>
    public IReadOnlyList<Assembly> Libraries { get; init; } = [];

    /// <summary>The assemblies beside these that the person who runs the cells trusts; see <see cref="TrustedAssemblies"/>.</summary>
    public TrustedAssemblies Trusted { get; init; } = TrustedAssemblies.None;

    /// <summary>
    /// The folder that files of code (<c>#r</c>, <c>#load</c>) are named from by cells that are in no notebook; null for the current
    /// directory. Cells of a notebook name them from its folder.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>The language of messages, asked for each time: Chinese for every <c>zh</c> culture, else English.</summary>
    public Func<CultureInfo> Culture { get; init; } = static () => CultureInfo.CurrentUICulture;

    /// <summary>
    /// Called before the first cell of a notebook: the place to tell the library its folders and the language that it
    /// starts with. Hosting does not know the library, so whoever knows both confines what the library may do with files.
    /// </summary>
    public Action<NotebookFolders> BeforeRun { get; init; } = static _ => { };

    /// <summary>
    /// Called with every session that begins: the place to tell the library how it shows something while it works.
    /// </summary>
    public Action<NotebookSession> SessionBegins { get; init; } = static _ => { };

    /// <summary>
    /// Where cells may write; null for nowhere. <see cref="NotebookRunner"/> gives each notebook a folder of its own, so
    /// that what a cell writes replaces nothing but what the same notebook wrote earlier.
    /// </summary>
    public string? OutputFolder { get; init; }

    /// <summary>What happens to the cells below one that failed.</summary>
    public AfterError AfterError { get; init; } = AfterError.Stop;

    /// <summary>How long one cell may take; null for no limit.</summary>
    public TimeSpan? CellTimeLimit { get; init; }

    /// <summary>How much else one cell may use.</summary>
    public ScriptLimits Limits { get; init; } = new();
}
