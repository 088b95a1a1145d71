namespace ScoreNotebooks;

/// <summary>
/// A request that cannot be carried out. The message is for the person who made the request: what is wrong,
/// where, and what to do, in one paragraph and in both languages.
/// </summary>
/// <param name="text">What is wrong, where, and what to do.</param>
/// <param name="inner">The failure underneath, if there was one.</param>
public sealed class WorkbookException(BilingualText text, Exception? inner = null) : Exception(text.English, inner)
{
    /// <summary>Makes the exception from its English and its Chinese sentence.</summary>
    /// <param name="english">What is wrong, where, and what to do, in English.</param>
    /// <param name="chinese">The same in simplified Chinese.</param>
    public WorkbookException(string english, string chinese) : this(new BilingualText(english, chinese))
    {
    }

    /// <summary>The message in both languages.</summary>
    public BilingualText Text { get; } = text;

    /// <summary>The message in <see cref="Workbook.Language"/>.</summary>
    public override string Message => Text.ToString();
}
