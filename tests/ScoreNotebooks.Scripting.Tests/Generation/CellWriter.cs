namespace ScoreNotebooks.Scripting.Generation;

/// <summary>What the writers of one cell share: the decisions, the variables known so far, and one another.</summary>
public sealed class CellWriter
{
    private readonly List<Known> _known = [];
    private int _names;
    private int _depth;

    private CellWriter(IReadOnlyList<int> numbers)
    {
        Choices = new Choices(numbers);
        Expressions = new ExpressionWriter(this);
        Literals = new LiteralWriter(this);
        Operators = new OperatorWriter(this);
        Texts = new TextExpressionWriter(this);
        Patterns = new PatternWriter(this);
        Creations = new CreationWriter(this);
        Queries = new QueryWriter(this);
        Calls = new CallWriter(this);
        Statements = new StatementWriter(this);
    }

    public Choices Choices { get; }

    public ExpressionWriter Expressions { get; }

    public LiteralWriter Literals { get; }

    public OperatorWriter Operators { get; }

    public TextExpressionWriter Texts { get; }

    public PatternWriter Patterns { get; }

    public CreationWriter Creations { get; }

    public QueryWriter Queries { get; }

    public CallWriter Calls { get; }

    public StatementWriter Statements { get; }

    public IReadOnlyList<Known> Variables => _known;

    /// <summary>The cell that a list of decisions stands for.</summary>
    public static string Write(IReadOnlyList<int> numbers)
    {
        var writer = new CellWriter(numbers);
        return writer.Breaks(writer.Statements.Cell());
    }

    /// <summary>
    /// The variables that may be assigned here. What may run many times assigns only what cannot grow: a string that is
    /// doubled a hundred times fills any memory.
    /// </summary>
    public List<Known> Targets(string? type = null) => _known.FindAll(variable =>
        variable.MayAssign && (type is null || variable.Type == type) && (_depth == 0 || TypeWords.HasFixedSize(variable.Type)));

    public string NewName(string prefix = "v") => prefix + ++_names;

    public void Declare(string name, string type, bool mayAssign = true) => _known.Add(new Known(name, type, mayAssign));

    /// <summary>Writes something that sees what is declared in it, and forgets that afterwards.</summary>
    public string Within(Func<string> write, params ReadOnlySpan<Known> parameters)
    {
        var count = _known.Count;
        foreach (var parameter in parameters)
            _known.Add(parameter);
        _depth++;
        var text = write();
        _depth--;
        _known.RemoveRange(count, _known.Count - count);
        return text;
    }

    // One cell in eight is broken on purpose, so that refusals are compared too; not one whose loop might then never end.
    private string Breaks(string cell)
    {
        if (!Choices.OnceIn(8) || cell.Contains("while (", StringComparison.Ordinal) || cell.Contains("for (", StringComparison.Ordinal))
            return cell;
        var words = cell.Split(' ');
        var at = Choices.Below(words.Length);
        words[at] = Choices.Of("", "1", "null", "\"t\"", "==", "int", "var", "x", ",", "?", "+", "true", "is", ";", "new", "default", "!", "1.5", "(", ")");
        return string.Join(' ', words);
    }
}
