namespace ScoreNotebooks.Scripting;

/// <summary>A variable that outlives the activation it was declared in: a lambda or the session holds it.</summary>
/// <param name="kind">How its value is kept.</param>
internal sealed class Cell(TypeCode kind)
{
    private Slot _content;

    public ref Slot Content => ref _content;

    public object? Value
    {
        get => _content.Get(kind);
        set => _content.Put(kind, value);
    }
}
