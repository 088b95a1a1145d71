namespace ScoreNotebooks.Scripting;

/// <summary>The same of one element.</summary>
internal sealed class ReadOnlySingleElement<T>(T[] elements) : ReadOnlyElements<T>(elements)
{
    protected override string Name => "<>z__ReadOnlySingleElementList";

    public override void CopyTo(T[] array, int arrayIndex) => array[arrayIndex] = this[0];

    protected override int IndexOfObject(object? value) => IndexOf((T)value!);
}
