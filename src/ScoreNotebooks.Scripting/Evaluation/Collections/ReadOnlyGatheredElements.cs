namespace ScoreNotebooks.Scripting;

/// <summary>The same from spreads whose number of elements is not known beforehand: it speaks of a wrong index as a list does.</summary>
internal sealed class ReadOnlyGatheredElements<T>(T[] elements) : ReadOnlyElements<T>(elements)
{
    public override T this[int index] => (uint)index < (uint)Count ? base[index] : throw new ArgumentOutOfRangeException(
        nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");

    protected override string Name => "<>z__ReadOnlyList";
}
