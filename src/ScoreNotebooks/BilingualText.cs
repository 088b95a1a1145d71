namespace ScoreNotebooks;

/// <summary>One text in both languages of the workbook; neither is a translation added later.</summary>
/// <param name="English">The English text.</param>
/// <param name="Chinese">The text in simplified Chinese.</param>
public sealed record BilingualText(string English, string Chinese)
{
    /// <summary>A text that reads the same in both languages, such as a shop's name.</summary>
    public static BilingualText Same(string text) => new(text, text);

    /// <summary>The text in the language asked for.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The text in <see cref="Workbook.Language"/>, read at the moment of the call.</summary>
    public override string ToString() => In(Workbook.Language);
}
