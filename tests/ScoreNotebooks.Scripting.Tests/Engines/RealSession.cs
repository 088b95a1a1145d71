using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Real = Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Cells through the real C# script engine, one submission each, as a notebook runs them: for what only holds at the top
/// level of a script, such as functions as methods, usings that last, and names declared again.
/// </summary>
public static class RealSession
{
    /// <summary>What the last of the cells gives. A cell before it that is refused leaves nothing behind.</summary>
    public static Outcome Evaluate(IReadOnlyList<string> cells)
    {
        ScriptState<object>? state = null;
        for (var index = 0; index < cells.Count; index++)
        {
            var isLast = index == cells.Count - 1;
            var script = Continue(state, cells[index]);
            if (Break(script) is { } failure)
                return Outcome.SetAside(failure);
            var error = script.GetCompilation().GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            if (error is not null && isLast)
                return new Outcome(null, null, error.Id + " " + error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), null);
            if (error is not null)
                continue;
            state = Run(isLast ? Continue(state, Probed(script)) : script, state);
        }

        if (state!.Exception is not null)
            return new Outcome(null, null, null, state.Exception.GetType().Name);
        return state.ReturnValue as Outcome ?? Probe.Nothing;
    }

    // What the compiler throws when it breaks itself on a cell.
    private static Exception? Break(Script<object> script)
    {
        try
        {
            script.GetCompilation().GetDiagnostics();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private static Script<object> Continue(ScriptState<object>? state, string cell) =>
        state is null ? CSharpScript.Create(cell, RealEngine.ScriptOptions) : state.Script.ContinueWith(cell);

    private static ScriptState<object> Run(Script<object> script, ScriptState<object>? state) => (state is null
        ? script.RunAsync(catchException: static _ => true)
        : script.RunFromAsync(state, catchException: static _ => true)).GetAwaiter().GetResult();

    // The last expression goes through the probe, which sees its static type.
    private static string Probed(Script<object> script)
    {
        var compilation = script.GetCompilation();
        var tree = compilation.SyntaxTrees.Last();
        if (tree.GetRoot().ChildNodes().LastOrDefault() is not Real.GlobalStatementSyntax { Statement: Real.ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last })
            return script.Code;
        if (compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).ConvertedType is null or { SpecialType: SpecialType.System_Void })
            return script.Code;
        var span = last.Expression.Span;
        return script.Code[..span.Start] + "ScoreNotebooks.Scripting.Probe.Of(" + script.Code[span.Start..span.End] + ")" + script.Code[span.End..];
    }
}
