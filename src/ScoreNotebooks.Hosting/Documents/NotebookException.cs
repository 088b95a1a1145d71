namespace ScoreNotebooks.Hosting;

/// <summary>
/// A notebook that cannot be read, run or written. The text is one paragraph for the person who asked:
/// which file, where in it, what is wrong and what to do.
/// </summary>
/// <param name="text">What is wrong, where, and what to do.</param>
/// <param name="inner">The failure underneath, if there was one.</param>
public sealed class NotebookException(NotebookText text, Exception? inner = null) : Exception(text.English, inner)
{
    /// <summary>Makes the exception from its English and its Chinese sentence.</summary>
    /// <param name="english">What is wrong, where, and what to do, in English.</param>
    /// <param name="chinese">The same in simplified Chinese.</param>
    /// <param name="inner">The failure underneath, if there was one.</param>
    public NotebookException(string english, string chinese, Exception? inner = null)
        : this(new NotebookText(english, chinese), inner)
    {
    }

    /// <summary>The message in both languages.</summary>
    public NotebookText Text { get; } = text;
}
