namespace ScoreNotebooks.Hosting;

/// <summary>One sentence that a person reads, in both languages of the workbook.</summary>
/// <param name="English">The English text.</param>
/// <param name="Chinese">The text in simplified Chinese.</param>
public sealed record NotebookText(string English, string Chinese)
{
    /// <summary>The text in Chinese when that is asked for, in English otherwise.</summary>
    /// <param name="chinese">Whether the reader reads Chinese.</param>
    public string In(bool chinese) => chinese ? Chinese : English;

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
