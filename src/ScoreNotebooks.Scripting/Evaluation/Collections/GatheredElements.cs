using System.Collections;

namespace ScoreNotebooks.Scripting;

/// <summary>The elements of a collection expression while they are gathered.</summary>
internal abstract class GatheredElements
{
    public abstract int Count { get; }

    /// <summary>A gathering of elements of a type, which makes others: it is looked up once for each collection expression.</summary>
    public static GatheredElements Of(Type type) => (GatheredElements)Activator.CreateInstance(typeof(GatheredElements<>).MakeGenericType(type))!;

    /// <summary>Another of the same type, with nothing in it.</summary>
    public abstract GatheredElements New();

    public abstract void Add(object? element);

    /// <summary>Adds what a spread gives, one after another.</summary>
    /// <param name="source">What is spread.</param>
    /// <param name="convert">Makes elements of the type of it; null when they are of the type.</param>
    /// <param name="afterEach">Called after each.</param>
    public abstract void Spread(IEnumerable source, Func<object?, object?>? convert, Action<int> afterEach);

    public abstract Array ToArray();
}

/// <summary>The same of one type, without boxes.</summary>
internal sealed class GatheredElements<T> : GatheredElements
{
    private readonly List<T> _elements = [];

    public override int Count => _elements.Count;

    public override GatheredElements New() => new GatheredElements<T>();

    public override void Add(object? element) => _elements.Add((T)element!);

    public override void Spread(IEnumerable source, Func<object?, object?>? convert, Action<int> afterEach)
    {
        if (convert is null && source is IEnumerable<T> typed)
            SpreadTyped(typed, afterEach);
        else
            SpreadObjects(source, convert, afterEach);
    }

    public override Array ToArray() => _elements.ToArray();

    private void SpreadTyped(IEnumerable<T> source, Action<int> afterEach)
    {
        foreach (var element in source)
        {
            _elements.Add(element);
            afterEach(_elements.Count);
        }
    }

    private void SpreadObjects(IEnumerable source, Func<object?, object?>? convert, Action<int> afterEach)
    {
        foreach (var element in source)
        {
            Add(convert is null ? element : convert(element));
            afterEach(_elements.Count);
        }
    }
}
