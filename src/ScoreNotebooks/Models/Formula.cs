namespace ScoreNotebooks;

/// <summary>
/// The small formula a metric's value comes from: column names, numbers, + − × ÷, parentheses, and the functions
/// min, max and ifmissing. A column whose name is not one word stands in square brackets. A division by zero
/// gives a missing value, as does any operation on one.
/// </summary>
/// <example><c>订单完成数量 / 订单处理数量</c></example>
public sealed record Formula
{
    private Formula(string text, FormulaNode root)
    {
        Text = text;
        Root = root;
        Columns = [.. ColumnsOf(root).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The formula as written.</summary>
    public string Text { get; }

    /// <summary>The columns it reads, in the order they are first named.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>True when the formula is one column and nothing else.</summary>
    public bool IsColumn => Root is FormulaNode.Column;

    /// <summary>The formula's tree.</summary>
    internal FormulaNode Root { get; }

    /// <summary>Reads a formula.</summary>
    /// <param name="text">The formula as a person writes it; full-width operators count as their plain forms.</param>
    /// <exception cref="WorkbookException">The text is not a formula; the message names the position and what is expected there.</exception>
    public static Formula Parse(string text) => new(text, FormulaParser.Parse(text));

    /// <summary>The same formula over columns of other names.</summary>
    /// <param name="rename">The new name of each column.</param>
    /// <param name="text">How the new formula is written.</param>
    internal Formula Renaming(Func<string, string> rename, string text) => new(text, Renamed(Root, rename));

    /// <summary>Two formulas are equal when they are written alike.</summary>
    public bool Equals(Formula? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The formula as written.</summary>
    public override string ToString() => Text;

    private static FormulaNode Renamed(FormulaNode node, Func<string, string> rename) => node switch
    {
        FormulaNode.Column column => new FormulaNode.Column(rename(column.Name)),
        FormulaNode.Binary binary => binary with { Left = Renamed(binary.Left, rename), Right = Renamed(binary.Right, rename) },
        _ => node,
    };

    private static IEnumerable<string> ColumnsOf(FormulaNode node) => node switch
    {
        FormulaNode.Column column => [column.Name],
        FormulaNode.Binary binary => ColumnsOf(binary.Left).Concat(ColumnsOf(binary.Right)),
        _ => [],
    };
}
