using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// A call of a struct's method that may change the struct: made on a copy, which the variable gets afterwards when the
/// struct came from one.
/// </summary>
internal sealed class StructCallNode(
    BoundValue receiver, AssignableNode? variable, MethodInfo method, IReadOnlyList<BoundValue> arguments, int[]? order, Type type) : BoundValue
{
    private MethodInvoker? _invoker;

    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var location = variable?.Locate(frame);
        var value = variable is null ? receiver.Evaluate(frame) : null;
        var values = new object?[arguments.Count];
        var outputs = new object?[]?[arguments.Count];
        for (var step = 0; step < values.Length; step++)
        {
            var index = order is null ? step : order[step];
            if (arguments[index] is OutNode output)
                outputs[index] = output.Locate(frame);
            else
                values[index] = arguments[index].Evaluate(frame);
        }

        frame.Context.Cancellation.ThrowIfCancellationRequested();
        var box = Boxes.Copy(variable is null ? value : variable.Read(frame, location!));
        _invoker ??= frame.Context.Invokers.Of(method);
        var result = _invoker.Invoke(box, values.AsSpan());
        variable?.Write(frame, location!, box);
        for (var index = 0; index < values.Length; index++)
            if (arguments[index] is OutNode output)
                output.Write(frame, outputs[index]!, values[index]);
        return result;
    }
}
