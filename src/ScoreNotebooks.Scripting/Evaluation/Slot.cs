namespace ScoreNotebooks.Scripting;

/// <summary>A place for one value: bits for the simple types that <see cref="Scripting.Bits"/> knows, else a reference.</summary>
internal struct Slot
{
    public object? Reference;

    public long Bits;

    /// <summary>Stores a boxed value as its kind wants it.</summary>
    public void Put(TypeCode kind, object? value)
    {
        if (kind == TypeCode.Object)
            Reference = value;
        else
            Bits = Scripting.Bits.Unbox(value);
    }

    public void Put<T>(T value)
    {
        if (Scripting.Bits.Holds<T>())
            Bits = Scripting.Bits.From(value);
        else
            Reference = value;
    }

    public readonly T Get<T>() => Scripting.Bits.Holds<T>() ? Scripting.Bits.To<T>(Bits) : (T)Reference!;

    public readonly object? Get(TypeCode kind) => kind == TypeCode.Object ? Reference : Scripting.Bits.Box(kind, Bits);
}
