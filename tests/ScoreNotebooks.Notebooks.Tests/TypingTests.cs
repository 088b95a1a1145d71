using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScoreNotebooks.Hosting;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>The cells of the notebooks, typed from their beginning: help while typing knows each name where it begins.</summary>
public sealed class TypingTests
{
    public static TheoryData<string> Notebooks => [.. Repository.Notebooks];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Each_name_of_a_cell_is_offered_where_it_begins(string name)
    {
        RealEngineTests.Begin(Language.English);
        var session = new ScriptSession(new ScriptOptions { Libraries = [typeof(Workbook).Assembly], Culture = static () => CultureInfo.InvariantCulture });
        var missing = new List<string>();
        var asked = 0;
        foreach (var cell in NotebookDocument.Read(Repository.Path("notebooks", name)).Cells.Where(cell => cell.Runs))
        {
            foreach (var (start, word) in NamesIn(cell.Source))
            {
                asked++;
                if (!Offers(session, cell.Source[..start], word))
                    missing.Add($"Cell {cell.Number}: {word} behind {cell.Source[..start].Split('\n')[^1]}");
            }

            Assert.True(session.Run(cell.Source).Succeeded, $"Cell {cell.Number}");
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing));
        Assert.True(asked > 0);
    }

    private static bool Offers(ScriptSession session, string typed, string word) =>
        session.Complete(typed, typed.Length).Items.Any(item => item.Text.TrimEnd(':', ' ') == word);

    // Names that the cell gives to elements of tuples and members of anonymous objects.
    private static bool IsMadeUp(SimpleNameSyntax name) =>
        name.Parent is NameEqualsSyntax or NameColonSyntax { Parent.Parent: TupleExpressionSyntax };

    // Where the names stand, the real parser says.
    private static IEnumerable<(int Start, string Word)> NamesIn(string cell) =>
        CSharpSyntaxTree.ParseText(cell, new CSharpParseOptions(kind: SourceCodeKind.Script)).GetRoot().DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Where(static name => name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null && name is not IdentifierNameSyntax { IsVar: true } && !IsMadeUp(name))
            .Select(static name => (name.SpanStart, name.Identifier.Text));
}
