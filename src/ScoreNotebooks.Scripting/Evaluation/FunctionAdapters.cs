namespace ScoreNotebooks.Scripting;

/// <summary>Calls a closure as a function without parameters.</summary>
internal sealed class FunctionAdapter<TResult>(Closure closure)
{
    public TResult Call() => (TResult)closure.Call()!;
}

/// <summary>Calls a closure as a function of one parameter.</summary>
internal sealed class FunctionAdapter<T1, TResult>(Closure closure)
{
    public TResult Call(T1 first) => (TResult)closure.Call(first)!;
}

/// <summary>Calls a closure as a function of two parameters.</summary>
internal sealed class FunctionAdapter<T1, T2, TResult>(Closure closure)
{
    public TResult Call(T1 first, T2 second) => (TResult)closure.Call(first, second)!;
}

/// <summary>Calls a closure as a function of three parameters.</summary>
internal sealed class FunctionAdapter<T1, T2, T3, TResult>(Closure closure)
{
    public TResult Call(T1 first, T2 second, T3 third) => (TResult)closure.Call(first, second, third)!;
}

/// <summary>Calls a closure as a function of four parameters.</summary>
internal sealed class FunctionAdapter<T1, T2, T3, T4, TResult>(Closure closure)
{
    public TResult Call(T1 first, T2 second, T3 third, T4 fourth) => (TResult)closure.Call(first, second, third, fourth)!;
}

/// <summary>Calls a closure as a function of five parameters.</summary>
internal sealed class FunctionAdapter<T1, T2, T3, T4, T5, TResult>(Closure closure)
{
    public TResult Call(T1 first, T2 second, T3 third, T4 fourth, T5 fifth) =>
        (TResult)closure.Call(first, second, third, fourth, fifth)!;
}

/// <summary>Calls a closure as a function of six parameters.</summary>
internal sealed class FunctionAdapter<T1, T2, T3, T4, T5, T6, TResult>(Closure closure)
{
    public TResult Call(T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth) =>
        (TResult)closure.Call(first, second, third, fourth, fifth, sixth)!;
}
