namespace ScoreNotebooks.Scripting.Generation;

/// <summary>
/// The decisions that make up a cell, one number each. The smaller the number, the simpler what is written; behind the end
/// all are 0, so that a shorter list is a smaller cell. That is what makes cells shrink.
/// </summary>
public sealed class Choices(IReadOnlyList<int> numbers)
{
    private int _taken;

    /// <summary>How many decisions were asked for.</summary>
    public int Taken => _taken;

    /// <summary>A number from 0 to <paramref name="count"/> − 1.</summary>
    public int Below(int count)
    {
        var number = _taken < numbers.Count ? numbers[_taken] : 0;
        _taken++;
        return number % count;
    }

    public T Of<T>(params ReadOnlySpan<T> options) => options[Below(options.Length)];

    /// <summary>True once in <paramref name="count"/>.</summary>
    public bool OnceIn(int count) => Below(count) == count - 1;

    /// <summary>One of the ways to write something; the first is the simplest.</summary>
    public string Way(params ReadOnlySpan<Func<string>> ways) => ways[Below(ways.Length)]();
}
