using System.Globalization;
using System.Reflection;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Hosting;

/// <summary>What the cells of a notebook can reach and what happens around a run.</summary>
public sealed record NotebookOptions
{
    /// <summary>The assemblies that <c>#r</c> may name; a cell reaches their public types.</summary>
    public IReadOnlyList<Assembly> Libraries { get; init; } = [];

    /// <summary>The language of messages, asked for each time: Chinese for every <c>zh</c> culture, else English.</summary>
    public Func<CultureInfo> Culture { get; init; } = static () => CultureInfo.CurrentUICulture;

    /// <summary>
    /// Called before the first cell of a notebook with the full path of the notebook's folder: the place to set
    /// the folder and the language that the library starts with.
    /// </summary>
    public Action<string> BeforeRun { get; init; } = static _ => { };

    /// <summary>What happens to the cells below one that failed.</summary>
    public AfterError AfterError { get; init; } = AfterError.Stop;

    /// <summary>How long one cell may take; null for no limit.</summary>
    public TimeSpan? CellTimeLimit { get; init; }

    /// <summary>How much else one cell may use.</summary>
    public ScriptLimits Limits { get; init; } = new();
}
