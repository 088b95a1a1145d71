using System.Collections;
using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Goes through the parts of a piece of syntax.</summary>
internal static class SyntaxWalk
{
    /// <summary>The parts around a place, from the outermost to the innermost; the piece itself is the first.</summary>
    public static IEnumerable<SyntaxNode> Around(SyntaxNode node, Func<TextSpan, bool> holds)
    {
        for (var current = node; current is not null;)
        {
            yield return current;
            SyntaxNode? inner = null;
            foreach (var part in PartsOf(current))
                if (holds(part.Span))
                    inner = part;
            current = inner;
        }
    }

    private static IEnumerable<SyntaxNode> PartsOf(SyntaxNode node)
    {
        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.PropertyType.IsValueType || property.PropertyType == typeof(string))
                continue;
            var value = property.GetValue(node);
            if (value is SyntaxNode part)
                yield return part;
            else if (value is IEnumerable parts and not string)
                foreach (var item in parts)
                    if (item is SyntaxNode listed)
                        yield return listed;
        }
    }
}
