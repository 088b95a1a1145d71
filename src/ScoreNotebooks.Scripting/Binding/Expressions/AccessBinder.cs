namespace ScoreNotebooks.Scripting;

/// <summary>Binds <c>?.</c> and <c>await</c>.</summary>
internal sealed class AccessBinder(Binder binder)
{
    private readonly Stack<BoundValue> _receivers = new();

    /// <summary>What stands left of the innermost <c>?.</c> that is being bound.</summary>
    public BoundValue Receiver => _receivers.TryPeek(out var receiver) ? receiver : throw Fail.At(default, "Nothing stands left of ?.", "?. 左边没有内容。");

    public BoundValue Bind(ConditionalAccessSyntax syntax)
    {
        var target = binder.Expressions.BindValue(syntax.Target);
        if (!TypeFacts.AcceptsNull(target.Type))
            throw Fail.At(syntax.Target.Span, $"A value of type {TypeNames.Of(target.Type)} is never null; write . instead of ?.", $"{TypeNames.Of(target.Type)} 不会为 null，请把 ?. 改为点号。");
        var receiver = binder.NewReceiver(TypeFacts.Underlying(target.Type), syntax.Target.Span);
        _receivers.Push(receiver);
        try
        {
            var rest = binder.Expressions.BindValue(syntax.WhenNotNull);
            return new ConditionalAccessNode(target, receiver.Slot, rest, TypeFacts.Lifted(rest.Type)) { Span = syntax.Span };
        }
        finally
        {
            _receivers.Pop();
        }
    }

    public BoundValue BindAwait(AwaitSyntax syntax)
    {
        if (binder.Scope.Function.Parent is not null)
            throw Fail.At(syntax.Span, "await cannot stand inside a lambda; await the result before.", "lambda 里不能写 await，请先在外面等待结果。");
        var operand = binder.Expressions.BindValue(syntax.Operand);
        var type = operand.Type;
        if (type == typeof(Task))
            return new AwaitNode(operand, static task => { ((Task)task).GetAwaiter().GetResult(); return null; }, typeof(void)) { Span = syntax.Span };
        if (type == typeof(ValueTask))
            return new AwaitNode(operand, static task => { ((ValueTask)task).AsTask().GetAwaiter().GetResult(); return null; }, typeof(void)) { Span = syntax.Span };
        if (!type.IsGenericType || (type.GetGenericTypeDefinition() != typeof(Task<>) && type.GetGenericTypeDefinition() != typeof(ValueTask<>)))
            throw Fail.At(syntax.Span, $"{TypeNames.Of(type)} cannot be awaited; leave out await.", $"不能对 {TypeNames.Of(type)} 使用 await，请去掉。");
        var bare = Erasure.Of(type);
        var awaiter = bare.GetMethod("GetAwaiter", [])!;
        var result = awaiter.ReturnType.GetMethod("GetResult")!;
        return new AwaitNode(operand, task => System.Reflection.MethodInvoker.Create(result).Invoke(awaiter.Invoke(task, null)), type.GetGenericArguments()[0]) { Span = syntax.Span };
    }
}
