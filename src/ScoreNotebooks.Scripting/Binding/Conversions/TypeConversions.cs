using System.Globalization;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Conversions between types, whatever the expression.</summary>
internal sealed class TypeConversions
{
    // Each conversion to object makes an object of its own, as boxing does in C#.
    private static readonly Conversion Boxing = new(ConversionKind.Reference, Boxes.Copy);
    private readonly Binder _binder;
    private static readonly Conversion BoxingOfHolder = new(ConversionKind.Reference, static value =>
    {
        Nesting.Check(value);
        return Boxes.Copy(value);
    });

    private readonly UserDefinedConversions _userDefined;

    public TypeConversions(Binder binder)
    {
        _binder = binder;
        _userDefined = new UserDefinedConversions(this);
    }

    public Conversion? Implicit(Type from, Type to) => Standard(from, to) ?? _userDefined.Find(from, to, isExplicit: false);

    public Conversion? Explicit(Type from, Type to) =>
        Implicit(from, to) ?? StandardExplicit(from, to) ?? _userDefined.Find(from, to, isExplicit: true);

    /// <summary>The implicit conversions that are built into the language.</summary>
    public Conversion? Standard(Type from, Type to)
    {
        if (from == typeof(void) || to == typeof(void))
            return null;
        if (Erasure.Same(from, to))
            return Conversion.Identity;
        if (TypeFacts.IsNullable(to))
            return ToNullable(from, to);
        if (WidensTo(from, to))
            return new Conversion(ConversionKind.Numeric, value => NumericConversion.To(value!, to));
        if (Tuples.IsTuple(from) && Tuples.IsTuple(to))
            return Elementwise(from, to, Implicit);
        if (!IsReference(from, to))
            return null;
        if (!from.IsValueType)
            return Conversion.Reference;
        return Nesting.IsPossible(from) ? BoxingOfHolder : Boxing;
    }

    public Conversion? StandardExplicit(Type from, Type to)
    {
        if (from == typeof(void) || to == typeof(void))
            return null;
        if (Standard(from, to) is { } conversion)
            return conversion;
        if (TypeFacts.IsNullable(from) || TypeFacts.IsNullable(to))
            return Lift(from, to);
        if ((TypeFacts.IsNumeric(from) || from.IsEnum) && (TypeFacts.IsNumeric(to) || to.IsEnum))
        {
            var isChecked = _binder.Overflow == Overflow.Checked;
            return new Conversion(ConversionKind.Explicit, value => ToNumberOrEnum(value!, to, isChecked));
        }

        if (Tuples.IsTuple(from) && Tuples.IsTuple(to))
            return Elementwise(from, to, Explicit);
        return IsDowncast(from, to) ? Downcast(to) : null;
    }

    private Conversion? ToNullable(Type from, Type to)
    {
        var target = TypeFacts.Underlying(to);
        if (Standard(TypeFacts.Underlying(from), target) is not { Kind: not ConversionKind.Reference } inner)
            return null;
        if (inner.Operation is not { } operation)
            return new Conversion(ConversionKind.Nullable);
        return new Conversion(ConversionKind.Nullable, value => value is null ? null : operation(value));
    }

    private Conversion? Lift(Type from, Type to)
    {
        if (IsDowncast(from, to))
            return Downcast(to);
        if (StandardExplicit(TypeFacts.Underlying(from), TypeFacts.Underlying(to)) is not { Kind: not ConversionKind.Reference } inner)
            return null;
        var operation = inner.Operation ?? (static value => value);
        if (TypeFacts.IsNullable(to))
            return new Conversion(ConversionKind.Explicit, value => value is null ? null : operation(value));
        return new Conversion(ConversionKind.Explicit, value => operation(value ?? throw new InvalidOperationException("Nullable object must have a value.")));
    }

    private static bool WidensTo(Type from, Type to)
    {
        if (from.IsEnum || to.IsEnum)
            return false;
        return Type.GetTypeCode(from) switch
        {
            TypeCode.SByte => Type.GetTypeCode(to) is TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal,
            TypeCode.Byte => Type.GetTypeCode(to) is TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal,
            TypeCode.Int16 => Type.GetTypeCode(to) is TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal,
            TypeCode.UInt16 => Type.GetTypeCode(to) is TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal,
            TypeCode.Char => Type.GetTypeCode(to) is TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal,
            TypeCode.Int32 => Type.GetTypeCode(to) is TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal,
            TypeCode.UInt32 => Type.GetTypeCode(to) is TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal,
            TypeCode.Int64 or TypeCode.UInt64 => Type.GetTypeCode(to) is TypeCode.Single or TypeCode.Double or TypeCode.Decimal,
            TypeCode.Single => to == typeof(double),
            _ => false,
        };
    }

    // The runtime lets an int[] pass for a uint[] and a DayOfWeek[] for an int[]; C# does not.
    private static bool IsReference(Type from, Type to)
    {
        if (to.IsValueType || to.IsPointer)
            return false;
        var (source, target) = (Erasure.Of(TypeFacts.Underlying(from)), Erasure.Of(to));
        if (!target.IsAssignableFrom(source))
            return false;
        if (!source.IsArray || source.GetElementType() is not { IsValueType: true } element)
            return true;
        var wanted = target.IsArray ? target.GetElementType() : target.IsGenericType ? target.GetGenericArguments()[0] : element;
        return wanted == element;
    }

    private static bool IsDowncast(Type from, Type to)
    {
        if (from.IsValueType)
            return false;
        var (source, target) = (Erasure.Of(from), Erasure.Of(to));
        if (source.IsAssignableFrom(target))
            return true;
        if (source.IsSealed || target.IsValueType)
            return false;
        return (source.IsInterface && (!target.IsSealed || target.IsInterface)) || (target.IsInterface && !source.IsSealed)
            || (source.IsArray && target.IsArray && IsDowncast(source.GetElementType()!, target.GetElementType()!));
    }

    private static Conversion Downcast(Type to)
    {
        var target = Erasure.Of(TypeFacts.Underlying(to));
        var acceptsNull = TypeFacts.AcceptsNull(to);
        var isStruct = target is { IsValueType: true, IsPrimitive: false, IsEnum: false };
        return new Conversion(ConversionKind.Explicit, value =>
        {
            if (value is null)
                return acceptsNull ? null : throw new NullReferenceException();
            if (!TypeFacts.IsNullable(to) && !target.IsInstanceOfType(value) && Unenumed(value.GetType()) == Unenumed(target))
                return target.IsEnum ? Enum.ToObject(target, value) : Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
            return target.IsInstanceOfType(value) ? isStruct ? Boxes.Copy(value) : value : throw new InvalidCastException($"The value is of type {TypeNames.Of(value.GetType())}, not {TypeNames.Of(to)}.");
        });
    }

    // In its box, an enum value is as good as its number, and the other way round.
    private static Type Unenumed(Type type) => type.IsEnum ? Enum.GetUnderlyingType(type) : type;

    private static Conversion? Elementwise(Type from, Type to, Func<Type, Type, Conversion?> find)
    {
        var (sources, targets) = (Tuples.ElementsOf(from), Tuples.ElementsOf(to));
        if (sources.Length != targets.Length)
            return null;
        var operations = new Func<object?, object?>?[sources.Length];
        for (var index = 0; index < sources.Length; index++)
        {
            if (find(sources[index], targets[index]) is not { } conversion)
                return null;
            operations[index] = conversion.Operation;
        }

        var bare = Erasure.Of(to);
        return new Conversion(ConversionKind.Tuple, value =>
        {
            var tuple = (ITuple)value!;
            var elements = new object?[operations.Length];
            for (var index = 0; index < elements.Length; index++)
                elements[index] = operations[index] is { } operation ? operation(tuple[index]) : tuple[index];
            return TupleValues.Make(bare, elements);
        });
    }

    private static object ToNumberOrEnum(object value, Type to, bool isChecked)
    {
        var number = value is Enum ? Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture) : value;
        var plain = to.IsEnum ? Enum.GetUnderlyingType(to) : to;
        var converted = isChecked ? NumericConversion.ToChecked(number, plain) : NumericConversion.To(number, plain);
        return to.IsEnum ? Enum.ToObject(to, converted) : converted;
    }
}
