using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary><c>$"…{x,8:N1}…"</c>, formatted with the current culture as C# does.</summary>
internal sealed class InterpolatedStringNode(IReadOnlyList<(string Text, BoundValue? Value, int Alignment, string? Format)> parts) : BoundValue
{
    public override Type Type => typeof(string);

    public IReadOnlyList<(string Text, BoundValue? Value, int Alignment, string? Format)> Parts => parts;

    public override object? Evaluate(Frame frame)
    {
        var result = new StringBuilder();
        foreach (var (text, value, alignment, format) in parts)
        {
            FormatGuard.Check(format, frame.Context);
            var piece = value is null ? text : Align(Format(value.Evaluate(frame), format), alignment);
            if (piece.Length > 100_000)
                Guards.Allow(frame.Context, result.Length + (long)piece.Length, bytesEach: 4);
            result.Append(piece);
        }

        return result.ToString();
    }

    /// <summary>The same as a <see cref="FormattableString"/>, which formats later and with a culture of choice.</summary>
    public FormattableString EvaluateFormattable(Frame frame)
    {
        var composite = new StringBuilder();
        var arguments = new List<object?>();
        foreach (var (text, value, alignment, format) in parts)
        {
            if (value is null)
            {
                composite.Append(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
                continue;
            }

            composite.Append('{').Append(arguments.Count);
            if (alignment != 0)
                composite.Append(CultureInfo.InvariantCulture, $",{alignment}");
            if (format is not null)
                composite.Append(':').Append(format);
            composite.Append('}');
            FormatGuard.Check(format, frame.Context);
            arguments.Add(value.Evaluate(frame));
        }

        var made = FormattableStringFactory.Create(composite.ToString(), [.. arguments]);
        Nesting.Check(made);
        return made;
    }

    private static string Format(object? value, string? format) => value switch
    {
        IFormattable formattable => formattable.ToString(format, null),
        _ => value?.ToString() ?? "",
    };

    private static string Align(string text, int alignment) => alignment >= 0 ? text.PadLeft(alignment) : text.PadRight(-alignment);
}
