namespace ScoreNotebooks.Scripting;

/// <summary>Something that can stand left of <c>=</c>. Its parts are evaluated once, also when it is read and written.</summary>
internal abstract class AssignableNode : BoundValue
{
    /// <summary>Evaluates the receiver and the indexes, if it has any.</summary>
    public abstract object?[] Locate(Frame frame);

    public abstract object? Read(Frame frame, object?[] location);

    public abstract void Write(Frame frame, object?[] location, object? value);

    public override object? Evaluate(Frame frame) => Read(frame, Locate(frame));
}
