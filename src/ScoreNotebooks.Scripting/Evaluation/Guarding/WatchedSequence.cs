using System.Collections;

namespace ScoreNotebooks.Scripting;

/// <summary>A sequence whose every element counts as a step, so that a framework call that takes them ends with the run.</summary>
internal sealed class WatchedSequence<T>(IEnumerable<T> elements, RunContext context, bool checksNesting) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var element in elements)
        {
            context.Step();
            if (checksNesting)
                Nesting.Check(element);
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
