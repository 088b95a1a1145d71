using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>What holds for the cells of every notebook, whatever it is about.</summary>
public sealed partial class CellTests
{
    private const int MostLines = 6;
    private const string LibraryDirective = """#r "lib/ScoreNotebooks.dll" """;

    public static TheoryData<string> Notebooks => [.. Repository.Notebooks];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void No_cell_defines_a_type_or_a_method(string name)
    {
        foreach (var cell in CodeOf(name))
        {
            var definition = SyntaxOf(cell).DescendantNodes().FirstOrDefault(IsDefinition);
            Assert.True(definition is null, $"Cell {cell.Number} defines something that belongs in the library: {definition}");
        }
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void No_cell_is_longer_than_six_lines(string name) => Assert.All(CodeOf(name), cell =>
        Assert.True(cell.Source.TrimEnd().Split('\n').Length <= MostLines, $"Cell {cell.Number} is longer than {MostLines} lines."));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_first_line_of_code_loads_the_library_and_no_other_line_does(string name)
    {
        var lines = CodeOf(name).SelectMany(cell => cell.Source.Split('\n')).ToList();
        Assert.Equal(LibraryDirective.TrimEnd(), lines[0]);
        Assert.DoesNotContain(lines.Skip(1), line => line.TrimStart().StartsWith('#'));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_text_stands_in_English_and_then_in_Chinese(string name)
    {
        var cells = NotebookDocument.Read(Repository.Path("notebooks", name)).Cells;
        foreach (var cell in cells.Where(cell => cell.Kind == CellKind.Markdown))
        {
            var language = Assert.Single(cell.Tags.Intersect(["en", "zh"]));
            var (isEnglish, other) = (language == "en", language == "en" ? cell.Number : cell.Number - 2);
            var neighbour = cells.ElementAtOrDefault(other);
            Assert.True(
                neighbour is { Kind: CellKind.Markdown } && neighbour.Tags.Contains(isEnglish ? "zh" : "en"),
                $"Cell {cell.Number} ({language}) has no {(isEnglish ? "Chinese cell below" : "English cell above")} it.");
            Assert.Equal(Headings(cell), Headings(neighbour));
            Assert.True(isEnglish == IsMostlyEnglish(cell.Source), $"Cell {cell.Number} is tagged {language} and seems to be in the other language.");
        }
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_file_names_no_place_of_the_machine_it_was_saved_on(string name)
    {
        var text = File.ReadAllText(Repository.Path("notebooks", name));
        var pictures = EmbeddedPicture().Matches(text).Select(match => Encoding.UTF8.GetString(Convert.FromBase64String(match.Groups[1].Value)));
        Assert.All(pictures.Prepend(text), part => Assert.DoesNotMatch(MachinePath(), part));
    }

    [Theory]
    [InlineData("/home/someone/notebooks")]
    [InlineData("file:///Users/someone")]
    [InlineData("""read from \"C:\\Users\\someone\" """)]
    [InlineData("in /tmp/x")]
    public void A_place_of_a_machine_is_recognised(string text) => Assert.Matches(MachinePath(), text);

    private static IEnumerable<NotebookCell> CodeOf(string name) =>
        NotebookDocument.Read(Repository.Path("notebooks", name)).Cells.Where(cell => cell.Kind == CellKind.Code);

    private static SyntaxNode SyntaxOf(NotebookCell cell) =>
        CSharpSyntaxTree.ParseText(cell.Source, new CSharpParseOptions(kind: SourceCodeKind.Script)).GetRoot();

    private static bool IsDefinition(SyntaxNode node) =>
        node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or LocalFunctionStatementSyntax;

    // A text may quote a few words of the other language, such as the name of a shop or of a function.
    private static bool IsMostlyEnglish(string text) => EnglishWord().Count(text) > ChineseLetter().Count(text);

    private static IEnumerable<int> Headings(NotebookCell cell) =>
        cell.Source.Split('\n').Where(line => line.StartsWith('#')).Select(line => line.TakeWhile(letter => letter == '#').Count());

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex ChineseLetter();

    [GeneratedRegex("data:image/svg\\+xml;base64,([A-Za-z0-9+/=]+)")]
    private static partial Regex EmbeddedPicture();

    [GeneratedRegex(@"(?<![\w.+/])(file://)?/(home|Users|root|tmp|var|mnt|opt|usr|work|private|workspaces)/|\b[A-Za-z]:\\")]
    private static partial Regex MachinePath();
}
