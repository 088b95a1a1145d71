namespace ScoreNotebooks.Scripting;

/// <summary>True when the value at a place is of a type and compares so with a constant.</summary>
internal sealed record Compares(PatternPlace Place, Type Type, string Operator, object Constant) : PatternFormula
{
    /// <summary>The constant as the value known under the place's key compares with it.</summary>
    public object KnownConstant => Place.LeftOut == 0 ? Constant : (int)Constant + (long)Place.LeftOut;
}
