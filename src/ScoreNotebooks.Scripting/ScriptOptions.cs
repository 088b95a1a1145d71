using System.Globalization;
using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What a session can reach and how it speaks to its host.</summary>
public sealed record ScriptOptions
{
    /// <summary>
    /// Assemblies whose public types a cell reaches by <c>using</c> of their namespaces. A <c>#r</c> whose file name is
    /// the name of one of them means that one; every other <c>#r</c> is refused.
    /// </summary>
    public IReadOnlyList<Assembly> Libraries { get; init; } = [];

    /// <summary>What <c>display(x)</c> and <c>x.Display()</c> call, with the value and its static type.</summary>
    public Action<object?, Type?> Display { get; init; } = static (_, _) => { };

    /// <summary>The language of diagnostics, asked for each time: Chinese for every <c>zh</c> culture, else English.</summary>
    public Func<CultureInfo> Culture { get; init; } = static () => CultureInfo.CurrentUICulture;

    /// <summary>Namespaces that are imported without <c>using</c>; the default is that of the Polyglot C# kernel.</summary>
    public IReadOnlyList<string> Imports { get; init; } =
        ["System", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks"];

    /// <summary>Where <c>Console.Write</c> and <c>Console.WriteLine</c> write; null for the process's standard output.</summary>
    public TextWriter? Output { get; init; }

    /// <summary>How much one run may use.</summary>
    public ScriptLimits Limits { get; init; } = new();
}
