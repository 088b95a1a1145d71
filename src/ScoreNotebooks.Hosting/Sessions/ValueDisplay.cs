namespace ScoreNotebooks.Hosting;

/// <summary>
/// Turns values into mime bundles: by the formatters that a type brings with it, or else as text, and as a table
/// where the value is a sequence.
/// </summary>
internal sealed class ValueDisplay
{
    private readonly TypeFormatters _formatters = new();

    /// <summary>The value in every form it has.</summary>
    /// <exception cref="DisplayException">A formatter of the value failed.</exception>
    public MimeBundle Show(object? value)
    {
        try
        {
            return _formatters.Format(value) ?? Default(value);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new DisplayException(failure);
        }
    }

    private MimeBundle Default(object? value)
    {
        var text = new MimeContent("text/plain", PlainText.Of(value));
        return SequenceTable.Of(value, _formatters) is { } html
            ? new MimeBundle([new MimeContent("text/html", html), text])
            : new MimeBundle([text]);
    }
}
