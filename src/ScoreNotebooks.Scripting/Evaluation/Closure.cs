using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>A lambda together with the variables it holds, ready to be called.</summary>
internal sealed class Closure(LambdaBody body, object?[] cells, RunContext context)
{
    private readonly BoundValue? _value = body.Value;
    private readonly Variable[] _parameters = body.ParameterArray;

    // The frame of the last call, for the next one. Only the thread of the run takes it, and no two calls have it at once.
    private Frame? _spare;

    public RunContext Context => context;

    public LambdaBody Body => body;

    /// <summary>The captured variables, in the order of the captures.</summary>
    public object?[] Cells => cells;

    /// <summary>
    /// The body as typed nodes, made when it has been called so often that this is worth its time; null while it was not,
    /// and for good when a part of it has none.
    /// </summary>
    /// <param name="parameters">Makes the typed nodes of the parameters.</param>
    public TypedLambda<TArguments, T>? Typed<TArguments, T>(Func<object[]> parameters)
        where TArguments : struct, IArguments
    {
        if (body.Typed is TypedLambda<TArguments, T> known)
            return known;
        if (_value is null || ++body.Calls != context.ManyCalls)
            return null;
        var tree = new TypedTree<TArguments>(body, context, parameters());
        var made = tree.Of<T>(_value) is { } value ? new TypedLambda<TArguments, T>(value, context, tree.MayRecur) : null;
        body.Typed = made;
        return made;
    }

    public object? Call(params ReadOnlySpan<object?> arguments)
    {
        var frame = Begin();
        try
        {
            for (var index = 0; index < arguments.Length; index++)
                Place(frame, index).Put(_parameters[index].Kind, arguments[index]);
            return Evaluate(frame);
        }
        finally
        {
            End(frame);
        }
    }

    /// <summary>Counts a call and gives it a frame; every call of this is followed by one of <see cref="End"/>.</summary>
    public Frame Begin()
    {
        context.Enter();
        var frame = _spare;
        if (frame is null || !context.IsOnItsThread)
            return NewFrame();
        _spare = null;
        return frame;
    }

    public void End(Frame frame)
    {
        context.Leave();
        _spare = frame;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put<T>(Frame frame, int index, T value)
    {
        ref var place = ref Place(frame, index);
        if (Bits.Holds<T>())
            place.Bits = Bits.From(value);
        else
            place.Reference = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Evaluate<T>(Frame frame) => Bits.Holds<T>() ? Bits.To<T>(EvaluateBits(frame)) : (T)Evaluate(frame)!;

    public void Execute(Frame frame)
    {
        if (_value is null)
            RunBlock(frame);
        else
            _value.Execute(frame);
    }

    private object? Evaluate(Frame frame) => _value is null ? RunBlock(frame) : _value.Evaluate(frame);

    private long EvaluateBits(Frame frame) => _value is null ? Bits.Unbox(RunBlock(frame)) : _value.EvaluateBits(frame);

    private ref Slot Place(Frame frame, int index)
    {
        var parameter = _parameters[index];
        ref var place = ref frame.Slots[parameter.Slot];
        if (!parameter.IsCaptured)
            return ref place;
        var cell = new Cell(parameter.Kind);
        place.Reference = cell;
        return ref cell.Content;
    }

    private Frame NewFrame()
    {
        var frame = new Frame(body.Function.SlotCount, context);
        for (var index = 0; index < cells.Length; index++)
            frame.Slots[body.Function.Captures[index].Slot].Reference = cells[index];
        return frame;
    }

    private object? RunBlock(Frame frame)
    {
        var outer = context.Current;
        var completion = body.Block!.Execute(frame);
        context.Current = outer;
        return completion.Value;
    }
}
