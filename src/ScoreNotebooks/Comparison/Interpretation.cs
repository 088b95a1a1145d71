namespace ScoreNotebooks;

/// <summary>A scoreboard in words: what each table and the total show, written from the numbers.</summary>
/// <param name="Sections">One section per dimension right below the root, then one for the total.</param>
public sealed partial record Interpretation(IReadOnlyList<InterpretationSection> Sections)
{
    /// <summary>The whole text in <see cref="Workbook.Language"/>, sections apart by blank lines.</summary>
    public override string ToString() => string.Join(
        Environment.NewLine + Environment.NewLine,
        Sections.Select(section => string.Join(Environment.NewLine, section.Sentences.Prepend(section.Title))));
}

/// <summary>One section of an <see cref="Interpretation"/>.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Sentences">What the numbers say.</param>
public sealed record InterpretationSection(BilingualText Title, IReadOnlyList<BilingualText> Sentences);
