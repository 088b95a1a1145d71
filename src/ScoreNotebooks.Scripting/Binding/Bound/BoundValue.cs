namespace ScoreNotebooks.Scripting;

/// <summary>A bound expression that can be evaluated.</summary>
internal abstract class BoundValue : BoundExpression
{
    public abstract override Type Type { get; }

    public abstract object? Evaluate(Frame frame);

    /// <summary>The value without a box, for the types that <see cref="Bits"/> holds.</summary>
    public virtual long EvaluateBits(Frame frame) => Bits.Unbox(Evaluate(frame));

    /// <summary>Evaluates for what it does; the value is not needed.</summary>
    public virtual void Execute(Frame frame) => Evaluate(frame);
}
