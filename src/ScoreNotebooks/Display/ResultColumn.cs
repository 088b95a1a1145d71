namespace ScoreNotebooks;

/// <summary>One column of a <see cref="ResultTable"/>: a <see cref="TextColumn"/> or a <see cref="NumberColumn"/>.</summary>
public abstract record ResultColumn
{
    private protected ResultColumn(BilingualText header) => Header = header;

    /// <summary>What stands above the column.</summary>
    public BilingualText Header { get; }

    /// <summary>The column's name for programs (CSV header, data reader); the English header when null.</summary>
    public string? Name { get; init; }

    /// <summary>How many rows the column has.</summary>
    public abstract int Count { get; }

    internal string NameForPrograms => Name ?? Header.English;
}
