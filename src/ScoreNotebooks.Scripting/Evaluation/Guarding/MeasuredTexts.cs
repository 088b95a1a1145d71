using System.Collections;

namespace ScoreNotebooks.Scripting;

/// <summary>A sequence that is being joined into one text, measured as it goes.</summary>
internal sealed class MeasuredTexts<T>(IEnumerable<T> elements, int separator, RunContext context) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator()
    {
        var length = 0L;
        foreach (var element in elements)
        {
            length += separator + TextGuard.LengthOf(element);
            if (length > context.Limits.Elements)
                throw Guards.TooMany(context, length);
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
