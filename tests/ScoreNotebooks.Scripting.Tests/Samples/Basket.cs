using System.Collections;

namespace ScoreNotebooks.Scripting.Samples;

public sealed class Basket : IEnumerable<int>
{
    private readonly List<int> _items = [];

    public string Title { get; set; } = "basket";

    public int Count => _items.Count;

    public int Field = 3;

    public Basket Self => this;

    public int this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(int item) => _items.Add(item);

    public IEnumerator<int> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
