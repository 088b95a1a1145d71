using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary><c>string.Create(culture, $"…")</c>: an interpolated string formatted with a culture of choice.</summary>
internal sealed class CulturedTextNode(BoundValue provider, InterpolatedStringNode text) : BoundValue
{
    public override Type Type => typeof(string);

    public override object? Evaluate(Frame frame)
    {
        var culture = (IFormatProvider?)provider.Evaluate(frame);
        var result = new StringBuilder();
        for (var index = 0; index < text.Parts.Count; index++)
            text.Append(result, index, text.Parts[index].Value?.Evaluate(frame), frame.Context, culture);
        return result.ToString();
    }
}
