namespace ScoreNotebooks;

/// <summary>
/// Writes values of one type as one mime type, in the language of the workbook at that moment. It never throws:
/// a value that cannot be drawn is replaced by a sentence that says why, since an exception here would fail a
/// cell whose calculation was right.
/// </summary>
/// <typeparam name="T">The type it writes; other values are declined.</typeparam>
internal sealed class ResultFormatter<T>(string mimeType, Func<T, string> write, Func<string, string> apology)
    where T : class
{
    /// <summary>The mime type of what is written.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>The type of the values.</summary>
    public Type Type { get; } = typeof(T);

    /// <summary>Writes the value; false when it is of another type.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value || writer is null) return false;
        writer.Write(TextOf(value));
        return true;
    }

    private string TextOf(T value)
    {
        try
        {
            return write(value);
        }
        catch (Exception reason)
        {
            var message = reason is WorkbookException ? reason.Message : new BilingualText(
                $"This result cannot be shown: {reason.Message} Its numbers are still there; use its properties.",
                $"该结果无法显示：{reason.Message} 数值仍可通过其属性读取。").ToString();
            return apology(message);
        }
    }
}
