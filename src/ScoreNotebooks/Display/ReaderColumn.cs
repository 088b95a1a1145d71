namespace ScoreNotebooks;

/// <summary>One column as a <see cref="ColumnReader"/> reads it: numbers with NaN as null, or texts.</summary>
internal sealed class ReaderColumn
{
    private readonly Func<int, string?>? _text;

    private ReaderColumn(string name, int count, ReadOnlyMemory<double> values, Func<int, string?>? text)
    {
        Name = name;
        Count = count;
        Values = values;
        _text = text;
    }

    internal string Name { get; }

    internal int Count { get; }

    internal bool IsText => _text is not null;

    private ReadOnlyMemory<double> Values { get; }

    internal static ReaderColumn Numbers(string name, ReadOnlyMemory<double> values) => new(name, values.Length, values, null);

    internal static ReaderColumn Texts(string name, int count, Func<int, string?> text) => new(name, count, default, text);

    internal double Number(int row) => Values.Span[row];

    internal string? Text(int row) => _text!(row);
}
