using System.Numerics;

namespace ScoreNotebooks.Scripting;

/// <summary>Signs, negation and conversions of ints, longs, doubles and bools as nodes that need no boxes.</summary>
internal static class UnaryOperations
{
    /// <summary>The operator's node; null when the operand is of another type or there is no such operator.</summary>
    public static BoundValue? Find(string symbol, Type type, BoundValue operand, TextSpan span) => symbol switch
    {
        "-" when type == typeof(double) => new UnaryNode<double, double, Negative<double>>(operand) { Span = span },
        "-" when type == typeof(int) => new UnaryNode<int, int, Negative<int>>(operand) { Span = span },
        "-" when type == typeof(long) => new UnaryNode<long, long, Negative<long>>(operand) { Span = span },
        "!" when type == typeof(bool) => new UnaryNode<bool, bool, Not>(operand) { Span = span },
        _ => null,
    };

    /// <summary>The conversion between two of these numbers, as C# makes it outside <c>checked</c>; null for other types.</summary>
    public static BoundValue? Convert(BoundValue operand, Type target, TextSpan span)
    {
        var source = operand.Type;
        if (source == typeof(int))
            return target == typeof(double) ? new UnaryNode<int, double, IntToDouble>(operand) { Span = span }
                : target == typeof(long) ? new UnaryNode<int, long, IntToLong>(operand) { Span = span } : null;
        if (source == typeof(long))
            return target == typeof(double) ? new UnaryNode<long, double, LongToDouble>(operand) { Span = span }
                : target == typeof(int) ? new UnaryNode<long, int, LongToInt>(operand) { Span = span } : null;
        if (source == typeof(double))
            return target == typeof(int) ? new UnaryNode<double, int, DoubleToInt>(operand) { Span = span }
                : target == typeof(long) ? new UnaryNode<double, long, DoubleToLong>(operand) { Span = span } : null;
        return null;
    }

    private readonly struct Negative<T> : IUnaryOperation<T, T>
        where T : struct, INumber<T>
    {
        public static T Apply(T operand) => -operand;
    }

    private readonly struct Not : IUnaryOperation<bool, bool>
    {
        public static bool Apply(bool operand) => !operand;
    }

    private readonly struct IntToDouble : IUnaryOperation<int, double>
    {
        public static double Apply(int operand) => operand;
    }

    private readonly struct IntToLong : IUnaryOperation<int, long>
    {
        public static long Apply(int operand) => operand;
    }

    private readonly struct LongToDouble : IUnaryOperation<long, double>
    {
        public static double Apply(long operand) => operand;
    }

    private readonly struct LongToInt : IUnaryOperation<long, int>
    {
        public static int Apply(long operand) => unchecked((int)operand);
    }

    private readonly struct DoubleToInt : IUnaryOperation<double, int>
    {
        public static int Apply(double operand) => unchecked((int)operand);
    }

    private readonly struct DoubleToLong : IUnaryOperation<double, long>
    {
        public static long Apply(double operand) => unchecked((long)operand);
    }
}
