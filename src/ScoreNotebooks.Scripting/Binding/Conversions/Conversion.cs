namespace ScoreNotebooks.Scripting;

/// <summary>What kind of step a conversion is; overload resolution and user-defined conversions ask.</summary>
internal enum ConversionKind
{
    Identity,
    Numeric,
    Constant,
    Null,
    Nullable,
    Reference,
    Tuple,
    UserDefined,
    Expression,
    Explicit,
}

/// <summary>How a value becomes a value of another type.</summary>
/// <param name="Kind">What kind of step it is.</param>
/// <param name="Operation">What happens to the value; null when nothing does.</param>
/// <param name="Build">Makes the converted value from the expression itself, where the type decides what it means.</param>
internal sealed record Conversion(ConversionKind Kind, Func<object?, object?>? Operation = null, Func<BoundValue>? Build = null)
{
    public static Conversion Identity { get; } = new(ConversionKind.Identity);

    public static Conversion Reference { get; } = new(ConversionKind.Reference);
}
