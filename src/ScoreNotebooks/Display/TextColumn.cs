namespace ScoreNotebooks;

/// <summary>A column of texts, such as the shops' names or an interpretation in words.</summary>
public sealed record TextColumn : ResultColumn
{
    private readonly IReadOnlyList<string>? _names;
    private readonly IReadOnlyList<BilingualText?>? _texts;

    /// <summary>Makes a column of texts that read the same in both languages, such as names.</summary>
    /// <param name="header">What stands above the column.</param>
    /// <param name="names">One text per row; not copied, so that a million names cost nothing.</param>
    public TextColumn(BilingualText header, IReadOnlyList<string> names) : base(header) => _names = names;

    /// <summary>Makes a column of bilingual texts; null where there is none.</summary>
    public TextColumn(BilingualText header, IReadOnlyList<BilingualText?> texts) : base(header) => _texts = texts;

    /// <inheritdoc/>
    public override int Count => _names?.Count ?? _texts!.Count;

    /// <summary>The text of a row; null where there is none.</summary>
    public string? Text(int row, Language language) => _names is not null ? _names[row] : _texts![row]?.In(language);
}
