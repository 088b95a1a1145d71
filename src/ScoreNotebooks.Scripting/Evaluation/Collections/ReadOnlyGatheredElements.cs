namespace ScoreNotebooks.Scripting;

/// <summary>The same from spreads whose number of elements is not known beforehand: it speaks of a wrong index as a list does.</summary>
internal sealed class ReadOnlyGatheredElements<T>(T[] elements) : ReadOnlyElements<T>(elements)
{
    private readonly List<T> _list = [.. elements];

    public override T this[int index] => _list[index];

    protected override string Name => "<>z__ReadOnlyList";
}
