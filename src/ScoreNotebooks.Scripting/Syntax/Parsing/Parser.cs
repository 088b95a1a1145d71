namespace ScoreNotebooks.Scripting;

/// <summary>Turns tokens into a tree. Each kind of thing has a parser of its own; they call one another through this.</summary>
internal sealed class Parser
{
    private Parser(IReadOnlyList<Token> tokens, Lenience? lenience = null)
    {
        Reader = new TokenReader(tokens, lenience);
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

    /// <summary>Parses a text that is still being typed.</summary>
    public static CellSyntax ParseUnfinished(Lenience lenience) => new CellParser(new Parser(Lexer.Tokenize(lenience.Text), lenience)).Parse();

    /// <summary>Parses the value of a hole of an interpolated string.</summary>
    public static ExpressionSyntax ParseHole(IReadOnlyList<Token> tokens, Lenience? lenience)
    {
        var parser = new Parser(tokens, lenience);
        var expression = parser.Expressions.Parse();
        return parser.Reader.AtEnd ? expression : throw parser.Reader.Unexpected();
    }
}
