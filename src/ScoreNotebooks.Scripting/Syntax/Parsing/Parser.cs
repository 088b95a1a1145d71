namespace ScoreNotebooks.Scripting;

/// <summary>Turns tokens into a tree. Each kind of thing has a parser of its own; they call one another through this.</summary>
internal sealed class Parser
{
    private Parser(IReadOnlyList<Token> tokens)
    {
        Reader = new TokenReader(tokens);
        Types = new TypeParser(this);
        Patterns = new PatternParser(this);
        Primaries = new PrimaryParser(this);
        Creations = new CreationParser(this);
        Expressions = new ExpressionParser(this);
        Statements = new StatementParser(this);
    }

    public TokenReader Reader { get; }

    public TypeParser Types { get; }

    public PatternParser Patterns { get; }

    public PrimaryParser Primaries { get; }

    public CreationParser Creations { get; }

    public ExpressionParser Expressions { get; }

    public StatementParser Statements { get; }

    public static CellSyntax Parse(string text) => new CellParser(new Parser(Lexer.Tokenize(text))).Parse();

    /// <summary>Parses the value of a hole of an interpolated string.</summary>
    public static ExpressionSyntax ParseHole(IReadOnlyList<Token> tokens)
    {
        var parser = new Parser(tokens);
        var expression = parser.Expressions.Parse();
        return parser.Reader.AtEnd ? expression : throw parser.Reader.Unexpected();
    }
}
