namespace ScoreNotebooks.Scripting;

/// <summary>Calls a closure as an action without parameters.</summary>
internal sealed class ActionAdapter(Closure closure)
{
    public void Call() => closure.Call();
}

/// <summary>Calls a closure as an action of one parameter.</summary>
internal sealed class ActionAdapter<T1>(Closure closure)
{
    public void Call(T1 first) => closure.Call(first);
}

/// <summary>Calls a closure as an action of two parameters.</summary>
internal sealed class ActionAdapter<T1, T2>(Closure closure)
{
    public void Call(T1 first, T2 second) => closure.Call(first, second);
}

/// <summary>Calls a closure as an action of three parameters.</summary>
internal sealed class ActionAdapter<T1, T2, T3>(Closure closure)
{
    public void Call(T1 first, T2 second, T3 third) => closure.Call(first, second, third);
}

/// <summary>Calls a closure as an action of four parameters.</summary>
internal sealed class ActionAdapter<T1, T2, T3, T4>(Closure closure)
{
    public void Call(T1 first, T2 second, T3 third, T4 fourth) => closure.Call(first, second, third, fourth);
}

/// <summary>Calls a closure as an action of five parameters.</summary>
internal sealed class ActionAdapter<T1, T2, T3, T4, T5>(Closure closure)
{
    public void Call(T1 first, T2 second, T3 third, T4 fourth, T5 fifth) => closure.Call(first, second, third, fourth, fifth);
}

/// <summary>Calls a closure as an action of six parameters.</summary>
internal sealed class ActionAdapter<T1, T2, T3, T4, T5, T6>(Closure closure)
{
    public void Call(T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth) =>
        closure.Call(first, second, third, fourth, fifth, sixth);
}
