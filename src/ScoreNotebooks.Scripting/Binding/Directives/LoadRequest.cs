namespace ScoreNotebooks.Scripting;

/// <summary>A file whose code runs before the cell.</summary>
/// <param name="Span">The directive.</param>
/// <param name="Path">The path as it is written.</param>
/// <param name="IsImport">Whether its cells run one after another (<c>#!import</c>) or belong to this cell (<c>#load</c>).</param>
internal sealed record LoadRequest(TextSpan Span, string Path, bool IsImport);
