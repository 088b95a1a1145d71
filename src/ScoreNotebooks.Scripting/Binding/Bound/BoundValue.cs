namespace ScoreNotebooks.Scripting;

/// <summary>A bound expression that can be evaluated.</summary>
internal abstract class BoundValue : BoundExpression
{
    public abstract override Type Type { get; }

    public abstract object? Evaluate(Frame frame);
}
