namespace ScoreNotebooks.Scripting;

/// <summary>One argument.</summary>
internal readonly struct Arguments<T1>(T1 first, object?[] cells) : IArguments
{
    public readonly T1 First = first;

    public object?[] Cells => cells;
}

/// <summary>Two arguments.</summary>
internal readonly struct Arguments<T1, T2>(T1 first, T2 second, object?[] cells) : IArguments
{
    public readonly T1 First = first;

    public readonly T2 Second = second;

    public object?[] Cells => cells;
}

/// <summary>Three arguments.</summary>
internal readonly struct Arguments<T1, T2, T3>(T1 first, T2 second, T3 third, object?[] cells) : IArguments
{
    public readonly T1 First = first;

    public readonly T2 Second = second;

    public readonly T3 Third = third;

    public object?[] Cells => cells;
}
