using System.Globalization;

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

    /// <summary>The value's own text; null when it gives none.</summary>
    /// <exception cref="DisplayException">The value failed to give it.</exception>
    public static string? InvariantText(object value)
    {
        try
        {
            return Convert.ToString(value, CultureInfo.InvariantCulture);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new DisplayException(failure);
        }
    }

    /// <summary>A single value's own text; of results and sequences the plain text that a notebook shows.</summary>
    /// <exception cref="DisplayException">The value failed to give it.</exception>
    public string? Text(object value) => PlainText.IsSimple(value.GetType()) ? InvariantText(value) : Show(value)["text/plain"] ?? InvariantText(value);

    private MimeBundle Default(object? value)
    {
        var text = new MimeContent("text/plain", PlainText.Of(value));
        return SequenceTable.Of(value, _formatters) is { } html
            ? new MimeBundle([new MimeContent("text/html", html), text])
            : new MimeBundle([text]);
    }
}
