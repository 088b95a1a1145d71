namespace ScoreNotebooks.Scripting;

public class CompletenessTests
{
    private static readonly ScriptSession Session = new(OurEngine.Options);

    [Theory]
    [InlineData("")]
    [InlineData("1 + 1")]
    [InlineData("var x = 5;")]
    [InlineData("if (true) { }")]
    [InlineData("x // note")]
    [InlineData("\"a\"")]
    [InlineData("$\"{1}\"")]
    [InlineData("foreach (var x in xs)\n{\n}")]
    [InlineData("using System.IO;")]
    [InlineData("#!time\nx")]
    [InlineData("#r \"lib/ScoreNotebooks.dll\"")]
    [InlineData("int Twice(int x)\n{\n}")]
    [InlineData("undefined.Name")]
    [InlineData("await task")]
    [InlineData("f(1) switch\n{\n    _ => 2\n}")]
    public void These_are_complete(string code) => Assert.Equal(new CellCompleteness(CellState.Complete), Session.Completeness(code));

    [Theory]
    [InlineData("foo(", 4)]
    [InlineData("foreach (var x in xs)\n{", 4)]
    [InlineData("foreach (var x in xs)\n{\n    if (x > 1)\n    {", 8)]
    [InlineData("shops.Select(s => new {", 4)]
    [InlineData("var x = new[]\n{\n    1,", 4)]
    [InlineData("1 +", 4)]
    [InlineData("var x =", 4)]
    [InlineData("var x = 5", 4)]
    [InlineData("if (true)", 4)]
    [InlineData("a ? b", 4)]
    [InlineData("shop.", 4)]
    [InlineData("int Twice(int x)", 4)]
    [InlineData("var x = 1;\nstring Name(int x, string y = \"a\") // note", 4)]
    [InlineData("#!time", 0)]
    [InlineData("// note\n#!csharp\n", 0)]
    [InlineData("/* note", 0)]
    [InlineData("@\"two", 0)]
    [InlineData("\"\"\"\nraw", 0)]
    [InlineData("$@\"two", 0)]
    [InlineData("$\"{", 4)]
    [InlineData("double Twice(double x)", 4)]
    [InlineData("void Show(int first, string second = \"a\")", 4)]
    [InlineData("x switch", 4)]
    [InlineData("var y = f(1) switch", 4)]
    [InlineData("f(1) with", 4)]
    public void These_wait_for_more(string code, int indentation) =>
        Assert.Equal(new CellCompleteness(CellState.Incomplete, indentation), Session.Completeness(code));

    [Theory]
    [InlineData("\"open")]
    [InlineData("$\"open")]
    [InlineData("'a")]
    [InlineData("x)")]
    [InlineData("(1]")]
    [InlineData("foo bar baz")]
    [InlineData("foo bar(1)")]
    [InlineData("class C")]
    [InlineData("else")]
    [InlineData("int Twice(int x) foo")]
    [InlineData("try")]
    [InlineData("class C { }")]
    [InlineData("x；")]
    public void These_no_further_line_can_mend(string code) => Assert.Equal(CellState.Invalid, Session.Completeness(code).State);

    [Fact]
    public void Every_accepted_cell_is_complete_and_inside_a_bracket_of_it_nothing_is_invalid()
    {
        foreach (var snippet in Snippets.Accepted)
        {
            Assert.Equal(CellState.Complete, Session.Completeness(snippet).State);
            var depth = 0;
            foreach (var token in Lexer.Tokenize(snippet))
            {
                depth += token.Text is "(" or "[" or "{" ? 1 : token.Text is ")" or "]" or "}" ? -1 : 0;
                if (depth > 0)
                    Assert.Equal(CellState.Incomplete, Session.Completeness(snippet[..token.Span.End]).State);
            }
        }
    }
}
