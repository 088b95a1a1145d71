using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;

namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>Runs cells as the C# script engine of Polyglot Notebooks does: compiled, one after another, with its imports.</summary>
internal sealed class RealEngine
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp14)
        .WithImports("System", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks")
        .AddReferences(typeof(Workbook).Assembly);

    private ScriptState<object>? _state;

    /// <summary>Runs one cell; a directive that loads the library is left out, as the library is there.</summary>
    public async Task<EngineValue?> Run(string cell)
    {
        var code = string.Join('\n', cell.Split('\n').Select(line => line.StartsWith("#r ", StringComparison.Ordinal) ? "" : line));
        _state = _state is null ? await CSharpScript.RunAsync(code, Options) : await _state.ContinueWithAsync(code);
        return TypeOfValue(_state.Script.GetCompilation()) is { } type ? new EngineValue(_state.ReturnValue, TypeName.Of(type)) : null;
    }

    // A cell has a value when it ends in an expression without a semicolon.
    private static ITypeSymbol? TypeOfValue(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        var last = ((CompilationUnitSyntax)tree.GetRoot()).Members.LastOrDefault();
        if (last is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement }) return null;
        var type = compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type!;
        return type.SpecialType == SpecialType.System_Void ? null : type;
    }
}
