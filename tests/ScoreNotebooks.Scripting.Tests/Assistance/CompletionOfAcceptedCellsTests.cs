using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoreNotebooks.Scripting;

/// <summary>Every cell that runs was typed once: at each of its names, the name itself must have been offered.</summary>
public class CompletionOfAcceptedCellsTests
{
    [Fact]
    public void Offers_each_name_that_stands_in_an_accepted_cell_when_its_first_letter_is_typed()
    {
        var session = new ScriptSession(OurEngine.Options);
        var missing = new List<string>();
        var asked = 0;
        foreach (var snippet in Snippets.Accepted.Except(SnippetLists.UnknownWhileTyping))
            foreach (var (name, text) in NamesUsed(snippet))
            {
                var position = name.Span.Start + 1;
                asked++;
                var whole = session.Complete(snippet, position);
                var unfinished = session.Complete(snippet[..position], position);
                if (!whole.Items.Any(item => item.Text == text) || !unfinished.Items.Any(item => item.Text == text))
                    missing.Add($"{snippet[..name.Span.Start]}|{snippet[name.Span.Start..]}");
            }

        Assert.True(asked > 1400, $"{asked} names are too few to mean anything.");
        Assert.True(missing.Count == 0, $"{missing.Count} of {asked} missing:\n" + string.Join('\n', missing.Take(300)));
    }

    [Fact]
    public void Answers_at_any_place_of_a_cell_whether_the_rest_is_there_or_not()
    {
        const int Stride = 7;
        var session = new ScriptSession(OurEngine.Options);
        var offset = 0;
        foreach (var snippet in Snippets.All)
            for (var position = offset++ % Stride; position <= snippet.Length; position += Stride)
            {
                var answer = session.Complete(snippet, position);
                Assert.InRange(position, answer.Start, answer.Start + answer.Length);
                answer = session.Complete(snippet[..position], position);
                Assert.Equal(position, answer.Start + answer.Length);
            }
    }

    // Roslyn knows which words are uses of names; those that declare one are nobody's to offer.
    private static IEnumerable<(SyntaxToken Name, string Text)> NamesUsed(string snippet)
    {
        var tree = CSharpSyntaxTree.ParseText(snippet, new CSharpParseOptions(LanguageVersion.Preview, kind: SourceCodeKind.Script));
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Text == "_" || token.Parent is not SimpleNameSyntax { IsVar: false } name || name.Parent is NameEqualsSyntax)
                continue;
            if (name.Parent is not NameColonSyntax)
                yield return (token, token.Text);
            else if (name.Parent.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.ArgumentSyntax { Parent: BaseArgumentListSyntax })
                yield return (token, token.Text + ":");
            else if (name.Parent.Parent is SubpatternSyntax)
                yield return (token, token.Text);
        }
    }
}
