namespace ScoreNotebooks.Scripting;

/// <summary>Calls a closure as a function without parameters.</summary>
internal sealed class FunctionAdapter<TResult>(Closure closure) : Adapter
{
    public override Delegate Make(Closure other) => new Func<TResult>(new FunctionAdapter<TResult>(other).Call);

    public TResult Call()
    {
        var frame = closure.Begin();
        try
        {
            return closure.Evaluate<TResult>(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }
}

/// <summary>Calls a closure as a function of one parameter.</summary>
internal sealed class FunctionAdapter<T1, TResult>(Closure closure) : Adapter
{
    private TypedLambda<Arguments<T1>, TResult>? _typed;

    public override Delegate Make(Closure other) => new Func<T1, TResult>(new FunctionAdapter<T1, TResult>(other).Call);

    public TResult Call(T1 first)
    {
        if (_typed is not null)
            return _typed.Call(new Arguments<T1>(first, closure.Cells));
        _typed = closure.Typed<Arguments<T1>, TResult>(Parameters);
        var frame = closure.Begin();
        try
        {
            closure.Put(frame, 0, first);
            return closure.Evaluate<TResult>(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }

    private static object[] Parameters() => [new OnlyParameter<T1>()];
}

/// <summary>Calls a closure as a function of two parameters.</summary>
internal sealed class FunctionAdapter<T1, T2, TResult>(Closure closure) : Adapter
{
    private TypedLambda<Arguments<T1, T2>, TResult>? _typed;

    public override Delegate Make(Closure other) => new Func<T1, T2, TResult>(new FunctionAdapter<T1, T2, TResult>(other).Call);

    public TResult Call(T1 first, T2 second)
    {
        if (_typed is not null)
            return _typed.Call(new Arguments<T1, T2>(first, second, closure.Cells));
        _typed = closure.Typed<Arguments<T1, T2>, TResult>(Parameters);
        var frame = closure.Begin();
        try
        {
            closure.Put(frame, 0, first);
            closure.Put(frame, 1, second);
            return closure.Evaluate<TResult>(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }

    private static object[] Parameters() => [new FirstOfTwo<T1, T2>(), new SecondOfTwo<T1, T2>()];
}

/// <summary>Calls a closure as a function of three parameters.</summary>
internal sealed class FunctionAdapter<T1, T2, T3, TResult>(Closure closure) : Adapter
{
    private TypedLambda<Arguments<T1, T2, T3>, TResult>? _typed;

    public override Delegate Make(Closure other) => new Func<T1, T2, T3, TResult>(new FunctionAdapter<T1, T2, T3, TResult>(other).Call);

    public TResult Call(T1 first, T2 second, T3 third)
    {
        if (_typed is not null)
            return _typed.Call(new Arguments<T1, T2, T3>(first, second, third, closure.Cells));
        _typed = closure.Typed<Arguments<T1, T2, T3>, TResult>(Parameters);
        var frame = closure.Begin();
        try
        {
            closure.Put(frame, 0, first);
            closure.Put(frame, 1, second);
            closure.Put(frame, 2, third);
            return closure.Evaluate<TResult>(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }

    private static object[] Parameters() => [new FirstOfThree<T1, T2, T3>(), new SecondOfThree<T1, T2, T3>(), new ThirdOfThree<T1, T2, T3>()];
}

/// <summary>Calls a closure as a function of four parameters.</summary>
internal sealed class FunctionAdapter<T1, T2, T3, T4, TResult>(Closure closure) : Adapter
{
    public override Delegate Make(Closure other) => new Func<T1, T2, T3, T4, TResult>(new FunctionAdapter<T1, T2, T3, T4, TResult>(other).Call);

    public TResult Call(T1 first, T2 second, T3 third, T4 fourth)
    {
        var frame = closure.Begin();
        try
        {
            closure.Put(frame, 0, first);
            closure.Put(frame, 1, second);
            closure.Put(frame, 2, third);
            closure.Put(frame, 3, fourth);
            return closure.Evaluate<TResult>(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }
}

/// <summary>Calls a closure as a function of five parameters.</summary>
internal sealed class FunctionAdapter<T1, T2, T3, T4, T5, TResult>(Closure closure) : Adapter
{
    public override Delegate Make(Closure other) => new Func<T1, T2, T3, T4, T5, TResult>(new FunctionAdapter<T1, T2, T3, T4, T5, TResult>(other).Call);

    public TResult Call(T1 first, T2 second, T3 third, T4 fourth, T5 fifth)
    {
        var frame = closure.Begin();
        try
        {
            closure.Put(frame, 0, first);
            closure.Put(frame, 1, second);
            closure.Put(frame, 2, third);
            closure.Put(frame, 3, fourth);
            closure.Put(frame, 4, fifth);
            return closure.Evaluate<TResult>(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }
}

/// <summary>Calls a closure as a function of six parameters.</summary>
internal sealed class FunctionAdapter<T1, T2, T3, T4, T5, T6, TResult>(Closure closure) : Adapter
{
    public override Delegate Make(Closure other) => new Func<T1, T2, T3, T4, T5, T6, TResult>(new FunctionAdapter<T1, T2, T3, T4, T5, T6, TResult>(other).Call);

    public TResult Call(T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth)
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
            return closure.Evaluate<TResult>(frame);
        }
        finally
        {
            closure.End(frame);
        }
    }
}
