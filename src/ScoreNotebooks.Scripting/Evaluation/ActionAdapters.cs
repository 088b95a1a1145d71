namespace ScoreNotebooks.Scripting;

/// <summary>Calls a closure as an action without parameters.</summary>
internal sealed class ActionAdapter(Closure closure) : Adapter
{
    public override Delegate Make(Closure other) => new Action(new ActionAdapter(other).Call);

    public void Call()
    {
        var frame = closure.Begin();
        try
        {
            closure.Execute(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }
}

/// <summary>Calls a closure as an action of one parameter.</summary>
internal sealed class ActionAdapter<T1>(Closure closure) : Adapter
{
    public override Delegate Make(Closure other) => new Action<T1>(new ActionAdapter<T1>(other).Call);

    public void Call(T1 first)
    {
        var frame = closure.Begin();
        try
        {
            closure.Put(frame, 0, first);
            closure.Execute(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }
}

/// <summary>Calls a closure as an action of two parameters.</summary>
internal sealed class ActionAdapter<T1, T2>(Closure closure) : Adapter
{
    public override Delegate Make(Closure other) => new Action<T1, T2>(new ActionAdapter<T1, T2>(other).Call);

    public void Call(T1 first, T2 second)
    {
        var frame = closure.Begin();
        try
        {
            closure.Put(frame, 0, first);
            closure.Put(frame, 1, second);
            closure.Execute(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }
}

/// <summary>Calls a closure as an action of three parameters.</summary>
internal sealed class ActionAdapter<T1, T2, T3>(Closure closure) : Adapter
{
    public override Delegate Make(Closure other) => new Action<T1, T2, T3>(new ActionAdapter<T1, T2, T3>(other).Call);

    public void Call(T1 first, T2 second, T3 third)
    {
        var frame = closure.Begin();
        try
        {
            closure.Put(frame, 0, first);
            closure.Put(frame, 1, second);
            closure.Put(frame, 2, third);
            closure.Execute(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }
}

/// <summary>Calls a closure as an action of four parameters.</summary>
internal sealed class ActionAdapter<T1, T2, T3, T4>(Closure closure) : Adapter
{
    public override Delegate Make(Closure other) => new Action<T1, T2, T3, T4>(new ActionAdapter<T1, T2, T3, T4>(other).Call);

    public void Call(T1 first, T2 second, T3 third, T4 fourth)
    {
        var frame = closure.Begin();
        try
        {
            closure.Put(frame, 0, first);
            closure.Put(frame, 1, second);
            closure.Put(frame, 2, third);
            closure.Put(frame, 3, fourth);
            closure.Execute(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }
}

/// <summary>Calls a closure as an action of five parameters.</summary>
internal sealed class ActionAdapter<T1, T2, T3, T4, T5>(Closure closure) : Adapter
{
    public override Delegate Make(Closure other) => new Action<T1, T2, T3, T4, T5>(new ActionAdapter<T1, T2, T3, T4, T5>(other).Call);

    public void Call(T1 first, T2 second, T3 third, T4 fourth, T5 fifth)
    {
        var frame = closure.Begin();
        try
        {
            closure.Put(frame, 0, first);
            closure.Put(frame, 1, second);
            closure.Put(frame, 2, third);
            closure.Put(frame, 3, fourth);
            closure.Put(frame, 4, fifth);
            closure.Execute(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }
}

/// <summary>Calls a closure as an action of six parameters.</summary>
internal sealed class ActionAdapter<T1, T2, T3, T4, T5, T6>(Closure closure) : Adapter
{
    public override Delegate Make(Closure other) => new Action<T1, T2, T3, T4, T5, T6>(new ActionAdapter<T1, T2, T3, T4, T5, T6>(other).Call);

    public void Call(T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth)
    {
        var frame = closure.Begin();
        try
        {
            closure.Put(frame, 0, first);
            closure.Put(frame, 1, second);
            closure.Put(frame, 2, third);
            closure.Put(frame, 3, fourth);
            closure.Put(frame, 4, fifth);
            closure.Put(frame, 5, sixth);
            closure.Execute(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }
}
