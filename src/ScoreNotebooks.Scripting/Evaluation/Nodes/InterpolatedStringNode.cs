using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary><c>$"…{x,8:N1}…"</c>, formatted with the current culture as C# does.</summary>
internal sealed class InterpolatedStringNode(IReadOnlyList<(string Text, BoundValue? Value, int Alignment, string? Format)> parts) : BoundValue
{
    public override Type Type => typeof(string);

    public IReadOnlyList<(string Text, BoundValue? Value, int Alignment, string? Format)> Parts => parts;

    /// <summary>The whole text where C# knows it before the cell runs: all that is put in are constant texts, as they are.</summary>
    public ConstantNode? Constant
    {
        get
        {
            var pieces = new List<string>();
            foreach (var part in parts)
                if (part.Value is null)
                    pieces.Add(part.Text);
                else if (part is { Value: ConstantNode { IsCompileTime: true, Value: string text }, Alignment: 0, Format: null })
                    pieces.Add(text);
                else
                    return null;
            return pieces.Sum(static piece => (long)piece.Length) > Complexity.LongestConstant ? null : new ConstantNode(string.Concat(pieces), typeof(string)) { Span = Span };
        }
    }

    public override object? Evaluate(Frame frame)
    {
        var result = new StringBuilder();
        for (var index = 0; index < parts.Count; index++)
            Append(result, index, parts[index].Value?.Evaluate(frame), frame.Context, culture: null);
        return result.ToString();
    }

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree)
    {
        tree.MayRecur = true;
        var values = new TypedNode<TArguments, object?>?[parts.Count];
        for (var index = 0; index < values.Length; index++)
        {
            if (parts[index].Value is not { } value)
                continue;
            if (tree.Of<object?>(value) is not { } typed)
                return null;
            values[index] = typed;
        }

        return new TypedInterpolation<TArguments>(this, values, tree.Context) as TypedNode<TArguments, T>;
    }

    /// <summary>Adds a part; what has a value is formatted as soon as it is evaluated, with the current culture where none is given.</summary>
    public void Append(StringBuilder result, int index, object? value, RunContext context, IFormatProvider? culture)
    {
        var (text, expression, alignment, format) = parts[index];
        FormatGuard.Check(format, context);
        var piece = expression is null ? text : Align(Format(value, format, culture), alignment);
        if (piece.Length > 100_000)
            Guards.Allow(context, result.Length + (long)piece.Length, bytesEach: 4);
        result.Append(piece);
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

    private static string Format(object? value, string? format, IFormatProvider? culture) => value switch
    {
        IFormattable formattable => formattable.ToString(format, culture),
        _ => value?.ToString() ?? "",
    };

    private static string Align(string text, int alignment) => alignment >= 0 ? text.PadLeft(alignment) : text.PadRight(-alignment);
}
