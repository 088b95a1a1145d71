using System.Collections;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// What a collection expression becomes where a read-only interface is wanted. The C# compiler makes a class of its own
/// for it, under whose name it is shown and which refuses every change.
/// </summary>
/// <param name="elements">The elements, which nobody else holds.</param>
internal class ReadOnlyElements<T>(T[] elements) : IList<T>, IReadOnlyList<T>, IList
{
    public int Count => elements.Length;

    public bool IsReadOnly => true;

    public bool IsFixedSize => true;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    public virtual T this[int index] => elements[index];

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw new NotSupportedException();
    }

    object? IList.this[int index]
    {
        get => this[index];
        set => throw new NotSupportedException();
    }

    /// <summary>The name of the compiler's class.</summary>
    protected virtual string Name => "<>z__ReadOnlyArray";

    public bool Contains(T item) => IndexOf(item) >= 0;

    public int IndexOf(T item) => Array.IndexOf(elements, item);

    public virtual void CopyTo(T[] array, int arrayIndex) => elements.CopyTo(array, arrayIndex);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection.CopyTo(Array array, int index) => elements.CopyTo(array, index);

    bool IList.Contains(object? value) => ((IList)this).IndexOf(value) >= 0;

    int IList.IndexOf(object? value) => IndexOfObject(value);

    void ICollection<T>.Add(T item) => throw new NotSupportedException();

    void ICollection<T>.Clear() => throw new NotSupportedException();

    bool ICollection<T>.Remove(T item) => throw new NotSupportedException();

    void IList<T>.Insert(int index, T item) => throw new NotSupportedException();

    void IList<T>.RemoveAt(int index) => throw new NotSupportedException();

    int IList.Add(object? value) => throw new NotSupportedException();

    void IList.Clear() => throw new NotSupportedException();

    void IList.Insert(int index, object? value) => throw new NotSupportedException();

    void IList.Remove(object? value) => throw new NotSupportedException();

    void IList.RemoveAt(int index) => throw new NotSupportedException();

    public override string ToString() => $"{Name}`1[{typeof(T)}]";

    protected virtual int IndexOfObject(object? value) => ((IList)elements).IndexOf(value);
}
