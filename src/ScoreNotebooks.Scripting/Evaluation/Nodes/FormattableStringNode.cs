namespace ScoreNotebooks.Scripting;

/// <summary>An interpolated string that becomes a <see cref="FormattableString"/>.</summary>
internal sealed class FormattableStringNode(InterpolatedStringNode text, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame) => text.EvaluateFormattable(frame);
}
