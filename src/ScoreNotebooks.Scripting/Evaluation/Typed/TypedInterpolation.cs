using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary><c>$"…{x}…"</c>.</summary>
/// <param name="node">Knows the text between the values and how they are formatted.</param>
/// <param name="values">The values; null where there is only text.</param>
/// <param name="context">The runs of the session.</param>
internal sealed class TypedInterpolation<TArguments>(InterpolatedStringNode node, TypedNode<TArguments, object?>?[] values, RunContext context) : TypedNode<TArguments, string>
    where TArguments : struct, IArguments
{
    public override string Evaluate(in TArguments arguments)
    {
        var result = new StringBuilder();
        for (var index = 0; index < values.Length; index++)
            node.Append(result, index, values[index]?.Evaluate(in arguments), context, culture: null);
        return result.ToString();
    }
}
